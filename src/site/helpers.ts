import type { HelperDelegate, HelperOptions } from 'handlebars'
import { Temporal } from 'temporal-polyfill'
import type { Words } from './strings.ts'

/** The five helpers of the site's templates; nothing else is known to them but Handlebars' own blocks. */
export const helperNames = ['t', 'plural', 'date', 'duration', 'href'] as const

/** `{{t "key" name=value}}`, `{{plural "key" n}}`, `{{date day form="short"}}`, `{{duration minutes}}`, `{{href address}}`. */
export function createHelpers(
  words: Words,
  lang: string,
): Record<(typeof helperNames)[number], HelperDelegate> {
  return {
    t: (key: string, { hash }: HelperOptions) => words.say(key, hash),
    plural: (key: string, n: number, { hash }: HelperOptions) => words.count(key, n, hash),
    date: (day: string, { hash }: HelperOptions) => formatDay(day, lang, hash.form),
    duration: (minutes: number) => formatDuration(minutes, words),
    href: (address: string) => {
      if (!isSafeAddress(address))
        throw new Error('Unexpected address, expected http, https, mailto or relative')
      return address
    },
  }
}

/** True for what a page may link to: the web, mail, and what lies beside it. */
export function isSafeAddress(address: string): boolean {
  return (
    /^(?:https?:\/\/|mailto:)/i.test(address) || /^(?![/\\])[^:\\\0-\x20]*$/.test(address.split('#')[0] ?? '')
  )
}

type DayForm = 'long' | 'short' | 'day'

/**
 * `YYYY-MM-DD` in words; anything else as it stands.
 * @param form `long`: March 29, 2022; `short`: Mar 29, 2022; `day`: Mar 29
 */
export function formatDay(date: string, lang: string, form: DayForm = 'long'): string {
  const noon = /^\d{4}-\d\d-\d\d$/.test(date) ? toNoon(date) : undefined
  if (noon === undefined) return date
  const text = dayFormat(lang, form).format(noon)
  return lang.startsWith('fr') ? text.replace(/^1(?=\s)/, '1er') : text
}

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

function formatDuration(minutes: number, words: Words): string {
  // From a day on, minutes say nothing: 26 h 45 min is 1 d 3 h.
  const whole = minutes < day ? Math.round(minutes) : Math.round(minutes / 60) * 60
  const counts = [
    ['unit.days', Math.floor(whole / day)],
    ['unit.hours', Math.floor((whole % day) / 60)],
    ['unit.minutes', whole % 60],
  ] as const
  const parts = counts.filter(([, n]) => n > 0).map(([key, n]) => words.say(key, { n }))
  return parts.join(' ') || words.say('unit.minutes', { n: 0 })
}

/** Minutes. */
const day = 1440
