import { matchAt } from './scan.ts'
import type { Read } from './time.ts'
import { monthOf, weekdayOf } from './words.ts'

/** A day as written; what is missing comes from the lines around it. */
export type LooseDate = {
  year?: number
  month: number
  day: number
  /** Day and month could change places: `03/04/2022`. */
  swap?: true
  /** The last day of `October 29-30`. */
  lastDay?: number
  /** `1.12.10`, `3/4`: a number that is a date only in the right place. */
  weak?: true
  /** 1 (Monday) – 7, when it is written too. */
  weekday?: number
}

const iso = /(\d{4,5})(-|\/|\.|\u2010|\u2011)(\d{1,2})\2(\d{1,2})(?![\d])(?:\/\d{1,2}(?!\d|:\d))?/y
const yearLast = /(\d{1,2})(-|\/|\.)(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[:.]\d)/y
/** `12→13/09/2026`, `12.-13.09.2026`: the first of two days. */
const dayBefore = /(\d{1,2})\.?\s?(?:[-–—→]|to|au|bis|al)\s?(\d{1,2})([/.])(\d{1,2})\3(\d{4})(?!\d)/y
const kanji = /(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日/y
const dashed = /(\d{1,2})([-/])(\d{1,2})(?![\d/.-])/y
const dottedShort = /(\d{1,2})\.(\d{1,2})(?:\.(?!\d)|(?=,?\s(?:kl\.?\s?|um\s|à\s)?\d{1,2}[.:h]\d\d(?!\d)))/y
const compactDay = /((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/y
const dayFirst =
  /(\d{1,2})(?:st|nd|rd|th|er|re|e|º|ª|\.)?(?:\s?(?:[-–—→/]|to|and|et|og|au|bis|und|al|y)\s?(\d{1,2})(?:st|nd|rd|th|er|\.)?)?(?:\s+(?:of|de|di))?[\s-]{1,3}(\p{L}{3,12}\.?)/uy
const monthFirst =
  /(\p{L}{3,12}\.?)[\s-]{1,3}(\d{1,2})(?:(?:st|nd|rd|th)(?!\p{L})|\.?(?![\dh]|[:.]\d))(?:\s?(?:-|–|to|and)\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]))?/uy
const yearAfter =
  /(?:,|[-/](?=\d)|\s+(?:de|del))?\s{0,2}(\d{4})(?!\d|:\d|\s?(?:UTC|GMT|hrs?\b))|[\s,]{1,2}'(\d\d)(?!\d)/y
const weekdayWord = /\(?(\p{L}{3,10})\.?\)?,?\s{1,3}(?:(?:the|le|den|der|el|o)\s)?/uy
const weekdayAfter = /,?\s?\(?([A-Za-zÀ-ÿø月火水木金土日]{1,10})\.?\)?(?![\p{L}])/uy

/** The day that begins at `from`: `2021-05-20`, `20.05.2021`, `May 20th, 2021`, `Tuesday 20 May`, `[03-26`, `5月20日`. */
export function readDate(text: string, from: number): Read<LooseDate> | undefined {
  const lead = readWeekdayLead(text, from)
  const date = readPlainDate(text, lead?.end ?? from)
  if (!date) return undefined
  const weekday = lead?.value ?? readWeekdayTail(text, date.end)?.value
  const end = lead ? date.end : (readWeekdayTail(text, date.end)?.end ?? date.end)
  return { value: weekday ? { ...date.value, weekday } : date.value, end }
}

/** The weekday that stands alone at `from`: `Tuesday 10:02`. */
export function readWeekday(text: string, from: number): Read<number> | undefined {
  const match = matchAt(/(\p{L}{3,10})\.?(?![\p{L}])/uy, text, from)
  const weekday = match && weekdayOf(match[1] ?? '')
  return match && weekday ? { value: weekday, end: from + match[0].length } : undefined
}

function readPlainDate(text: string, from: number): Read<LooseDate> | undefined {
  const full = matchAt(iso, text, from)
  if (full) {
    return done(full, from, { year: Number(full[1]), month: Number(full[3]), day: Number(full[4]) })
  }
  const packed = matchAt(compactDay, text, from)
  if (packed) {
    return done(packed, from, { year: Number(packed[1]), month: Number(packed[2]), day: Number(packed[3]) })
  }
  const written = matchAt(kanji, text, from)
  if (written)
    return done(written, from, {
      year: optional(written[1]),
      month: Number(written[2]),
      day: Number(written[3]),
    })
  const range = matchAt(dayBefore, text, from)
  if (range && Number(range[1]) < Number(range[2]))
    return done(range, from, {
      year: Number(range[5]),
      month: Number(range[4]),
      day: Number(range[1]),
      lastDay: Number(range[2]),
    })
  const late = matchAt(yearLast, text, from)
  if (late) return numeric(late, from, fullYear(late[4]), late[2])
  return readNamedDate(text, from) ?? readShortDate(text, from)
}

function readNamedDate(text: string, from: number): Read<LooseDate> | undefined {
  const first = matchAt(dayFirst, text, from)
  const second = first && monthOf(first[3] ?? '') ? undefined : matchAt(monthFirst, text, from)
  const match = second ?? first
  const [day, lastDay, word] = second
    ? [second[2], second[3], second[1]]
    : [first?.[1], first?.[2], first?.[3]]
  const month = monthOf(word ?? '')
  if (!match || !month) return undefined
  const end = from + match[0].length
  const year = matchAt(yearAfter, text, end)
  const value: LooseDate = { month, day: Number(day), ...(lastDay ? { lastDay: Number(lastDay) } : {}) }
  const number = year?.[1] ? Number(year[1]) : year?.[2] ? 2000 + Number(year[2]) : undefined
  if (!year || number === undefined || number < 1990 || number > 2100) return valid({ value, end })
  return valid({ value: { ...value, year: number }, end: end + year[0].length })
}

/** Without a year: `03-26`, `3/26`, `26.3.`; a number alone is no date, a time must follow (the caller sees to it). */
function readShortDate(text: string, from: number): Read<LooseDate> | undefined {
  const match = matchAt(dottedShort, text, from)
  if (match)
    return valid({
      value: { day: Number(match[1]), month: Number(match[2]), weak: true },
      end: from + match[0].length,
    })
  const dash = matchAt(dashed, text, from)
  if (!dash) return undefined
  if (dash[2] === '-' && dash[1]?.length === 2 && dash[3]?.length === 2 && Number(dash[1]) <= 12) {
    const [month, day] = [Number(dash[1]), Number(dash[3])]
    const swap = day <= 12 ? { swap: true as const } : {}
    return valid({ value: { month, day, weak: true, ...swap }, end: from + dash[0].length })
  }
  return numeric([dash[0], dash[1] ?? '', '', dash[3] ?? ''], from, undefined, dash[2])
}

/** `a/b[/year]`: a number over 12 decides, dots are day first, else the caller's context. */
function numeric(
  match: readonly string[],
  from: number,
  year: number | undefined,
  gap?: string,
): Read<LooseDate> | undefined {
  const [first, second] = [Number(match[1]), Number(match[3])]
  const rest = year === undefined ? {} : { year }
  const weak = year === undefined || (gap === '.' && match[4]?.length !== 4) ? { weak: true as const } : {}
  const end = from + (match[0] ?? '').length
  if (gap === '.') return valid({ value: { ...rest, day: first, month: second, ...weak }, end })
  const [month, day] = first > 12 ? [second, first] : [first, second]
  const swap = first > 12 || second > 12 || first === second ? {} : { swap: true as const }
  return valid({ value: { ...rest, month, day, ...swap, ...weak }, end })
}

function readWeekdayLead(text: string, from: number): Read<number> | undefined {
  const match = matchAt(weekdayWord, text, from)
  const weekday = match && weekdayOf(match[1] ?? '')
  return match && weekday ? { value: weekday, end: from + match[0].length } : undefined
}

/** `2021-05-20 (Thu)` */
function readWeekdayTail(text: string, from: number): Read<number> | undefined {
  const match = matchAt(weekdayAfter, text, from)
  const word = match?.[1] ?? ''
  const kanjiDay = '月火水木金土日'.indexOf(word) + 1
  const weekday =
    word.length === 1 ? (match?.[0].includes('(') ? kanjiDay || undefined : undefined) : weekdayOf(word)
  return match && weekday ? { value: weekday, end: from + match[0].length } : undefined
}

function done(
  match: RegExpExecArray,
  from: number,
  parts: { [key in 'year' | 'month' | 'day' | 'lastDay']?: number | undefined },
): Read<LooseDate> {
  const { year, month = 0, day = 0, lastDay } = parts
  const value = {
    ...(year === undefined ? {} : { year }),
    month,
    day,
    ...(lastDay === undefined ? {} : { lastDay }),
  }
  return { value, end: from + match[0].length }
}

function valid(read: Read<LooseDate>): Read<LooseDate> | undefined {
  const { month, day, year } = read.value
  const plausible = month >= 1 && month <= 12 && day >= 1 && day <= 31
  return plausible || year !== undefined ? read : undefined
}

function optional(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

function fullYear(text: string | undefined): number {
  const year = Number(text)
  return text?.length === 2 ? 2000 + year : year
}
