import { matchAt } from './scan.ts'

/** A time of day as written. `hour` may be 24 with nothing after it. */
export type ClockTime = {
  hour: number
  minute: number
  second?: number
  /** `am` or `pm` was written, or the hour can only be one: the hour is final. */
  meridiem?: 'am' | 'pm'
  /** `13.41`, `1600`: a number that is a time only in the right place. */
  weak?: true
}

export type Read<T> = { value: T; end: number }

const clock = /(\d{1,2})(?::|：)(\d{2})(?:(?::|：)(\d{2})(?:[.,]\d{1,9})?)?(?!\d|[:：]\d)/y
const dotted = /(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d%]|\.\d)/y
const lettered = /(\d{1,2})\s?[hHu]\s?(\d{2})(?:\s?(?:m(?:in)?|mn)?\s?(\d{2})\s?s?)?(?![\d\p{L}])/uy
const hourOnly = /(\d{1,2})\s?(?:[hHu]|heures?|[Uu]hr|uur)(?![\p{L}\d])/uy
/** `07–09h`, `7-9 pm`: only the second hour has the sign. */
const firstHour =
  /(\d{2})(?=\s?[-–—]\s?\d{2}\s?(?:[hHu]|heures?|[Uu]hr|uur)(?![\p{L}\d]))|(\d{1,2})(?=\s?[-–—]\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?(?![\p{L}]))/uy
const kanji = /(\d{1,2})時(?:(\d{1,2})分)?(?:(\d{1,2})秒)?/y
const compact =
  /(?!(?:19|20)\d\d-[\d?])([01]\d|2[0-3])([0-5]\d)(?=\s?(?:[hHzZ](?![\p{L}])|hrs?\b|hours\b|[-–—:：|,]|(?:UTC|GMT|Z|[A-Z]{1,3}[SD]?T)(?![\p{L}])|$))/uy
const meridiem = /\s?(a|p)\.?\s?m\.?(?![\p{L}])|(a|p)(?![\p{L}\d.])/iuy
const bareHour = /(\d{1,2})(?=\s?[ap]\.?\s?m\.?(?![\p{L}])|[ap](?![\p{L}]))/iuy
const suffix = /\s?(?:hrs?|hours|heures?|uhr|h|u|uur)(?![\p{L}])\.?/iuy
const named =
  /(?:noon|midday|midi|midnight|minuit|mittag|mitternacht|mediodía|medianoche|midnatt|正午)(?![\p{L}])/iuy
const unclear =
  /(?:\d{1,2}[:.h](?:\?\?|[x_-]{2}|\d\?|\?\d|XX|mm)|(?:\?\?|--|HH|hh|XX|xx)[:.h](?:\?\?|--|mm|MM|XX|xx|\d\d)|\d[X?x]:(?:XX|\?\?|xx|\d\d)|\d{3}[:.h]\d\d)(?![\p{L}\d])/uy

/** The time that begins at `from`: `10:02`, `10:02:33.5`, `13.41`, `14h30`, `7:32 PM`, `9:02a`, `1600`, `noon`, `17時40分`. */
export function readTime(text: string, from: number): Read<ClockTime> | undefined {
  return (
    at(clock, text, from, (m) => digits(m)) ??
    at(lettered, text, from, (m) => digits(m)) ??
    at(dotted, text, from, (m) => ({ ...digits(m), weak: true })) ??
    at(kanji, text, from, (m) => digits(m)) ??
    at(bareHour, text, from, (m) => ({ hour: Number(m[1]), minute: 0 })) ??
    at(compact, text, from, (m) => ({ ...digits(m), weak: true })) ??
    at(firstHour, text, from, (m) => ({ hour: Number(m[1] ?? m[2]), minute: 0, weak: true })) ??
    at(hourOnly, text, from, (m) => ({ hour: Number(m[1]), minute: 0 })) ??
    at(named, text, from, (m) => ({
      hour: /^(?:mid(?!day|i)|min|mitter|medianoche)/i.test(m[0]) ? 0 : 12,
      minute: 0,
      meridiem: 'am',
    }))
  )
}

/** The end of `16:05:57-58`: only the second changes. */
export function readSecond(text: string, from: number, time: ClockTime): Read<ClockTime> | undefined {
  const written = time.second === undefined ? undefined : matchAt(/[0-5]\d(?!\d|[:.]\d)/y, text, from)
  const second = Number(written?.[0])
  return second > (time.second ?? 0) ? { value: { ...time, second }, end: from + 2 } : undefined
}

/** `14:??`, `??:??`, `HH:mm`: the place of a time that nobody knew. */
export function readUnclearTime(text: string, from: number): { end: number } | undefined {
  unclear.lastIndex = from
  return unclear.test(text) ? { end: unclear.lastIndex } : undefined
}

function at(
  pattern: RegExp,
  text: string,
  from: number,
  toTime: (match: RegExpExecArray) => ClockTime,
): Read<ClockTime> | undefined {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  if (!match) return undefined
  let end = pattern.lastIndex
  const time = toTime(match)
  meridiem.lastIndex = end
  const half = time.meridiem ? null : meridiem.exec(text)
  if (half) {
    end = meridiem.lastIndex
    const written = (half[1] ?? half[2])?.toLowerCase() === 'a' ? 'am' : 'pm'
    const { weak: _, ...rest } = withHalf(time, written)
    return isTime(rest) ? { value: rest, end } : undefined
  }
  suffix.lastIndex = end
  const after = suffix.exec(text)
  if (after && pattern !== hourOnly) {
    end = suffix.lastIndex
    delete time.weak
  }
  return isTime(time) ? { value: time, end } : undefined
}

/** Since midnight. */
export function minutesOf({ hour, minute }: ClockTime): number {
  return hour * 60 + minute
}

/** Adds `am` or `pm`; `17:14pm` stays what it can only be. */
export function withHalf(time: ClockTime, half: 'am' | 'pm'): ClockTime {
  if (time.hour > 12) return { ...time, meridiem: 'pm' }
  const hour = (time.hour % 12) + (half === 'pm' ? 12 : 0)
  return { ...time, hour, meridiem: half }
}

function digits(match: RegExpExecArray): ClockTime {
  const [, hour, minute, second] = match
  return {
    hour: Number(hour),
    minute: Number(minute ?? 0),
    ...(second === undefined ? {} : { second: Number(second) }),
  }
}

function isTime({ hour, minute, second = 0 }: ClockTime): boolean {
  return (hour < 24 || (hour === 24 && minute === 0 && second === 0)) && minute < 60 && second <= 60
}
