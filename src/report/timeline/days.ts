import { Temporal } from 'temporal-polyfill'
import type { LooseDate } from '../stamp/date.ts'
import type { Stamp } from '../stamp/stamp.ts'

/** `dmy`: `03/04` is the third of April. */
export type DateOrder = 'dmy' | 'mdy'

/**
 * Which of two numbers is the day: what other dates of the timeline show, else what lies near the incident's known
 * day while the other reading does not, else the team's setting.
 */
export function dateOrder(
  stamps: readonly Stamp[],
  { known, setting }: { known: string | undefined; setting: DateOrder },
): DateOrder {
  const dates = stamps.flatMap(({ date, until }) => [date, until?.date]).filter((date) => date !== undefined)
  const shown = dates.find(({ order }) => order)?.order
  if (shown) return shown
  const open = dates.find(({ swap }) => swap)
  if (!open || known === undefined) return setting
  const [mdy, dmy] = [distance(open, known), distance(swapped(open), known)]
  if (dmy <= near && mdy > 2 * near) return 'dmy'
  if (mdy <= near && dmy > 2 * near) return 'mdy'
  return setting
}

const near = 15

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
  const day = Temporal.PlainDate.from(from)
  return day.add({ days: (weekday - day.dayOfWeek + 7) % 7 }).toString()
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days
}

function distance(date: LooseDate, known: string): number {
  const day = toDay({ ...date, day: date.day }, 'mdy', known)
  return day === undefined ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(day, known))
}

function swapped({ swap: _, ...date }: LooseDate): LooseDate {
  return { ...date, month: date.day, day: date.month }
}

function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1995 || year > 2100) return undefined
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}
