import { Temporal } from 'temporal-polyfill'

export type DayForm = 'long' | 'short' | 'day'

/**
 * `YYYY-MM-DD` in words; anything else as it stands.
 * @param form `long`: March 29, 2022; `short`: Mar 29, 2022; `day`: Mar 29
 */
export function formatDay(date: string, lang: string, form: DayForm = 'long'): string {
  const key = `${lang} ${form} ${date}`
  const known = said.get(key)
  if (known !== undefined) return known
  const noon = /^\d{4}-\d\d-\d\d$/.test(date) ? toNoon(date) : undefined
  if (noon === undefined) return date
  const text = dayFormat(lang, form).format(noon)
  const fitting = lang.startsWith('fr') ? text.replace(/^1(?=\s)/, '1er') : text
  said.set(key, fitting)
  return fitting
}

/** Pages say the same few days again and again. */
const said = new Map<string, string>()

/** Milliseconds since 1970 in UTC; undefined for a day that never was. */
function toNoon(date: string): number | undefined {
  const noon = Date.parse(`${date}T12:00:00Z`)
  return Temporal.Instant.fromEpochMilliseconds(noon || 0)
    .toString()
    .startsWith(date)
    ? noon
    : undefined
}

const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes a thousand times as long as using it. */
function dayFormat(lang: string, form: DayForm): Intl.DateTimeFormat {
  const key = `${lang} ${form}`
  const known = dayFormats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    day: 'numeric',
    month: form === 'long' ? 'long' : 'short',
    ...(form === 'day' ? {} : { year: 'numeric' }),
  })
  dayFormats.set(key, format)
  return format
}
