import type { HelperDelegate, HelperOptions } from 'handlebars'
import { Temporal } from 'temporal-polyfill'
import type { Words } from './strings.ts'

/** The five helpers of the site's templates; nothing else is known to them but Handlebars' own blocks. */
export const helperNames = ['t', 'plural', 'date', 'duration', 'href'] as const

/** `{{t "key" name=value}}`, `{{plural "key" n}}`, `{{date day}}`, `{{duration minutes}}`, `{{href address}}`. */
export function createHelpers(
  words: Words,
  lang: string,
): Record<(typeof helperNames)[number], HelperDelegate> {
  return {
    t: (key: string, { hash }: HelperOptions) => words.say(key, hash),
    plural: (key: string, n: number, { hash }: HelperOptions) => words.count(key, n, hash),
    date: (day: string, { hash }: HelperOptions) => formatDay(day, lang, hash.year !== false),
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

/** `YYYY-MM-DD` in words; anything else as it stands. */
export function formatDay(day: string, lang: string, year = true): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day
  try {
    const date = Temporal.PlainDate.from(day, { overflow: 'reject' })
    const text = date.toLocaleString(lang, {
      day: 'numeric',
      month: year ? 'long' : 'short',
      ...(year ? { year: 'numeric' } : {}),
    })
    return lang.startsWith('fr') ? text.replace(/^1(?=\s)/, '1er') : text
  } catch {
    return day
  }
}

function formatDuration(minutes: number, words: Words): string {
  const whole = Math.round(minutes)
  const days = Math.floor(whole / 1440)
  const hours = Math.floor((whole % 1440) / 60)
  const parts = [
    ...(days > 0 ? [words.say('unit.days', { n: days })] : []),
    ...(hours > 0 ? [words.say('unit.hours', { n: hours })] : []),
    ...(days === 0 && (whole % 60 > 0 || whole === 0) ? [words.say('unit.minutes', { n: whole % 60 })] : []),
  ]
  return parts.join(' ')
}
