import type { HelperDelegate, HelperOptions } from 'handlebars'
import { formatDay } from './days.ts'
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
