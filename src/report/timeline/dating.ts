import { quote } from '../../lib/quote.ts'
import { toInstant } from '../../lib/zoned.ts'
import type { LooseDate } from '../stamp/date.ts'
import type { Stamp } from '../stamp/stamp.ts'
import { type ClockTime, minutesOf, withHalf } from '../stamp/time.ts'
import { pickZone, type Zone } from '../stamp/zone.ts'
import { addDays, type DateOrder, daysBetween, nextWeekday, toDay } from './days.ts'

/** A stamp with its day and instant, as far as they are certain. */
export type Dated = {
  date?: string
  time?: string
  at?: string
  until?: { date?: string; time?: string; at?: string }
  /** Why something of it could not be read, or had to be guessed. */
  problem?: string
}

/** What a list of stamps is read with. */
export type Calendar = {
  /** The day before the list says one: the incident's, as far as it is known. */
  base: string | undefined
  order: DateOrder
  /** The zone of stamps that have none of their own. */
  zone: Zone
  /** The zone that the team works in: decides what `CST` means. */
  own: string
  /** `1:20` after `12:05` is an hour later. */
  isTwelveHour?: boolean
}

/** Reads stamps one after the other: each may say the day for those that follow. */
export type Reader = {
  /** A line that is but a day; a problem when there is no such day. */
  day(stamp: Stamp, text: string): Pick<Dated, 'problem'>
  /** @param depth above 0 for an entry below another: the clock of those around it does not move on */
  entry(stamp: Stamp, text: string, depth?: number): Dated
}

export function startReading({ base, order, zone, own, isTwelveHour }: Calendar): Reader {
  let day = base
  let isShown = false
  /** The last day that the list showed does not exist: which day it is, nobody knows. */
  let isGone = false
  let last: number | undefined
  /** The line before was of the next day. */
  let isNext = false
  /** Where the list stood before the entries below an entry. */
  let outer: { day: string | undefined; last: number | undefined } | undefined

  function turnTo(stamp: Stamp): string | undefined {
    const next = explicitDay(stamp)
    if (next !== undefined) {
      day = next
      isShown = true
      isGone = false
      last = undefined
    }
    return next
  }

  function turnToDay(stamp: Stamp, text: string): Pick<Dated, 'problem'> {
    outer = undefined
    if (turnTo(stamp) !== undefined || stamp.date?.year === undefined) return {}
    isGone = true
    last = undefined
    return { problem: noSuchDay(text) }
  }

  function explicitDay({ date, weekday }: Stamp): string | undefined {
    if (date) return toDay(date, order, day)
    if (weekday === undefined || day === undefined) return undefined
    const next = nextWeekday(weekday, day)
    // Before the list shows a day of its own, the known day may be that of the report's writing.
    return !isShown && daysBetween(day, next) > 3 ? addDays(next, -7) : next
  }

  function entry(stamp: Stamp, text: string, depth = 0): Dated {
    if (depth > 0) outer ??= { day, last }
    else if (outer) {
      day = outer.day
      last = outer.last
      outer = undefined
    }
    const told = stamp.date || stamp.weekday !== undefined
    if (stamp.days !== undefined && base !== undefined) {
      day = addDays(base, stamp.days)
      last = undefined
    } else if (stamp.nextDay && !told && day !== undefined) {
      // `00:10 (next day)`, `00:30 (next day)`: the same one.
      const isSame = isNext && last !== undefined && stamp.time && minutesOf(stamp.time) >= last
      if (!isSame) {
        day = addDays(day, 1)
        last = undefined
      }
    }
    isNext = stamp.nextDay === true
    const explicit = told ? turnTo(stamp) : undefined
    const isWrong =
      stamp.date !== undefined &&
      explicit === undefined &&
      (stamp.date.year !== undefined || day !== undefined)
    const isLost = isWrong || isGone || stamp.lostDay === true
    let problem = isWrong ? noSuchDay(text) : undefined
    if (!stamp.time) {
      const date = isLost ? undefined : day
      const lastDay = stamp.date?.lastDay
      const until =
        stamp.until ?? (lastDay && stamp.date ? { date: { ...stamp.date, day: lastDay } } : undefined)
      const end = date === undefined ? undefined : untilOf({ ...stamp, ...(until ? { until } : {}) }, date)
      return {
        ...(date === undefined ? {} : { date }),
        ...(end ? { until: end } : {}),
        ...(problem ? { problem } : {}),
      }
    }
    const isLater = !told && isTwelveHour && last !== undefined && last - minutesOf(stamp.time) >= halfDay
    const { time = stamp.time, until: end } = isLater ? afternoon(stamp) : stamp
    const minutes = minutesOf(time)
    if (
      !told &&
      day !== undefined &&
      last !== undefined &&
      last - minutes >= overMidnight &&
      minutes < noon
    ) {
      day = addDays(day, 1)
      problem = `Unexpected ${quote(text)} after a later time, expected its day: read as ${day}`
    }
    last = minutes
    const point = clock(time, isLost ? undefined : day)
    const instant = at(point, stamp.zone)
    const until = untilOf({ ...stamp, time, ...(end ? { until: end } : {}) }, point.date)
    return {
      ...point,
      ...('at' in instant ? { at: instant.at } : {}),
      ...(until ? { until } : {}),
      ...(problem || 'why' in instant
        ? { problem: problem ?? unclear(text, 'why' in instant ? instant.why : '') }
        : {}),
    }
  }

  function untilOf({ until, time, zone: own }: Stamp, from: string | undefined): Dated['until'] {
    if (!until?.time && !until?.date) return undefined
    const date = until.date ? toDay(until.date, order, from ?? day) : from
    if (!until.time) return date === undefined ? undefined : { date }
    const isNextDay = !until.date && date !== undefined && time && minutesOf(until.time) < minutesOf(time)
    const point = clock(until.time, isNextDay && date !== undefined ? addDays(date, 1) : date)
    const instant = at(point, until.zone ?? own)
    return { ...point, ...('at' in instant ? { at: instant.at } : {}) }
  }

  function at(
    { date, time }: { date?: string; time: string },
    written: Zone | undefined,
  ): { at: string } | { why: string } | object {
    if (date === undefined) return {}
    const meant = written ?? zone
    const resolved = toInstant(date, time, pickZone(meant, date, own))
    if ('at' in resolved || resolved.why !== 'overlap' || meant.offset === undefined) return resolved
    return toInstant(date, time, offsetName(meant.offset))
  }

  return { day: turnToDay, entry }
}

/** This many minutes back into a morning is the next day. */
const overMidnight = 8 * 60
const noon = 12 * 60
/** On a clock face this many minutes back are later that day. */
const halfDay = 4 * 60

function afternoon({ time, until }: Stamp): Pick<Stamp, 'time' | 'until'> {
  return {
    ...(time ? { time: withHalf(time, 'pm') } : {}),
    ...(until ? { until: { ...until, ...(until.time ? { time: withHalf(until.time, 'pm') } : {}) } } : {}),
  }
}

function noSuchDay(text: string): string {
  return `Unexpected ${quote(text)}, expected a day that exists`
}

function unclear(text: string, why: string): string {
  const expected = {
    gap: 'another time: the clocks jumped over it',
    overlap: 'an offset after it: the clocks showed it twice',
  }[why]
  return `Unexpected ${quote(text)}, expected ${expected ?? 'a time that exists'}`
}

function clock(
  { hour, minute, second }: ClockTime,
  date: string | undefined,
): { date?: string; time: string } {
  const next = hour === 24
  const parts = [next ? 0 : hour, minute, ...(second === undefined ? [] : [Math.min(second, 59)])]
  const day = next && date !== undefined ? addDays(date, 1) : date
  return {
    ...(day === undefined ? {} : { date: day }),
    time: parts.map((part) => String(part).padStart(2, '0')).join(':'),
  }
}

function offsetName(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}

/** The year-less and the two-way dates among stamps need a day to lean on: the first full one. */
export function firstFullDay(stamps: readonly Stamp[], order: DateOrder): string | undefined {
  const full = stamps.map(({ date }) => date).find((date): date is LooseDate => date?.year !== undefined)
  return full && toDay(full, order, undefined)
}
