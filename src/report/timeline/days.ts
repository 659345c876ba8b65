import type { LooseDate } from '../stamp/date.ts'
import { findDate } from '../stamp/find-date.ts'

/** `dmy`: `03/04` is the third of April. */
export type DateOrder = 'dmy' | 'mdy'

/**
 * Which of two numbers is the day in a report: what a number over 12 shows, else what lies at the incident's known
 * day while the other reading does not, else the custom of its language, else the team's setting.
 */
export function dateOrder(
  text: string,
  {
    known,
    month,
    lang,
    setting,
  }: {
    known: string | undefined
    /** The incident's month, where no more is known. */
    month?: string | undefined
    lang: string | undefined
    setting: DateOrder
  },
): DateOrder {
  const votes = { dmy: 0, mdy: 0 }
  for (const [, a = '', , b = '', year = ''] of text.matchAll(numeric)) {
    const [first, second] = [Number(a), Number(b)]
    if (first > 31 || second > 31 || (first > 12 && second > 12)) continue
    if (first > 12) votes.dmy += certain
    else if (second > 12) votes.mdy += certain
    else if (month !== undefined && first !== second) {
      const days = { dmy: `${year}-${padded(b)}`, mdy: `${year}-${padded(a)}` }
      if ((days.dmy === month) !== (days.mdy === month)) votes[days.dmy === month ? 'dmy' : 'mdy']++
    } else if (known !== undefined && first !== second) {
      const order = nearer({ year: Number(year), month: first, day: second }, known)
      if (order) votes[order]++
    }
  }
  if (votes.dmy !== votes.mdy) return votes.dmy > votes.mdy ? 'dmy' : 'mdy'
  return lang !== undefined && lang !== 'en' ? 'dmy' : setting
}

/** The first day that can be read in one way, of a text in which others can be read in two. */
export function certainDay(text: string): string | undefined {
  if (text.search(numeric) === -1) return undefined
  for (const line of text.split(/\r\n?|\n/, mostLines)) {
    const date = findDate(line)
    if (date?.year === undefined || date.swap) continue
    const day = toDay(date, 'dmy', undefined)
    if (day) return day
  }
  return undefined
}

const mostLines = 200

/** A date that can be read in one way counts for more than one that lies near. */
const certain = 1000
const numeric = /(?<![\d./-])(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?![\d./-]\d)/g

function padded(digits: string): string {
  return digits.padStart(2, '0')
}

function nearer(date: LooseDate, known: string): DateOrder | undefined {
  const [mdy, dmy] = [distance(date, known), distance(swapped(date), known)]
  if (dmy <= near && mdy > 3 * dmy + near) return 'dmy'
  return mdy <= near && dmy > 3 * mdy + near ? 'mdy' : undefined
}

/** Days between an incident and what its report tells. */
const near = 10

/**
 * The day that a loose date means. A missing year is the one that brings it nearest to `reference`, so that a list
 * may pass New Year. Undefined for a day that does not exist or is not of our time.
 * @param reference `YYYY-MM-DD`
 */
export function toDay(loose: LooseDate, order: DateOrder, reference: string | undefined): string | undefined {
  const date = loose.swap && order === 'dmy' ? swapped(loose) : loose
  if (date.year !== undefined) return iso(date.year, date.month, date.day)
  if (reference === undefined) return undefined
  const year = Number(reference.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((one) => iso(one, date.month, date.day) ?? [])
  return days.sort((a, b) => Math.abs(daysBetween(a, reference)) - Math.abs(daysBetween(b, reference)))[0]
}

/** The first such weekday on or after a day. */
export function nextWeekday(weekday: number, from: string): string {
  return addDays(from, (weekday - new Date(from).getUTCDay() + 7) % 7)
}

export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * length)
}

/** Days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / length
}

/** Days have no zone here: each is its midnight in UTC, and lasts this many milliseconds. */
const length = 86_400_000

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

function distance(date: LooseDate, known: string): number {
  const day = toDay(date, 'mdy', known)
  return day === undefined ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(day, known))
}

function swapped({ swap: _, ...date }: LooseDate): LooseDate {
  return { ...date, month: date.day, day: date.month }
}

function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1995 || year > 2100) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? isoDay(date.getTime()) : undefined
}
