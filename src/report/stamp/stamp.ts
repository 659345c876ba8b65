import { afterCount, readDayCount } from './count.ts'
import { type LooseDate, readDate, readWeekday } from './date.ts'
import { dayBeforeTime, dayInBrackets } from './other-day.ts'
import { closing, skip } from './scan.ts'
import { type ClockTime, type Read, readSecond, readTime, readUnclearTime, withHalf } from './time.ts'
import { readUnclearDate, readVague } from './vague.ts'
import { readZone, type Zone } from './zone.ts'

/** When something happened, as a line begins with it; nothing is yet filled in from the lines around it. */
export type Stamp = {
  /** In the text it was read from: `[start, end)`, brackets around it left out. */
  start: number
  end: number
  /** Where what happened begins: after closing brackets and the separator. */
  bodyStart: number
  date?: LooseDate
  /** Only a weekday is written: `Tuesday 10:02`. */
  weekday?: number
  time?: ClockTime
  zone?: Zone
  until?: { date?: LooseDate; time?: ClockTime; zone?: Zone }
  /** `~`, `ca.`, `??`, `頃`, or a vague word. */
  approximate: boolean
  /** Words for a time (`Morning`), `??:??`: no time that a clock shows. */
  vague: boolean
  /** The day itself is not known: `2022-05-?? ??:??`. */
  lostDay?: true
  /** `next morning`, `翌日 10:00`: the day after the one that runs. */
  nextDay?: true
  /** `T+5m`, `J-2`: counted from a moment or day told elsewhere. */
  counted?: true
  /** `J-2`, `D+1 09:00`: days from the incident's. */
  days?: number
  /** A small word stands before it, as in a sentence: `At 10:02 we …`; `kl. 10.02` is none. */
  prose?: true
  /** A separator (`-`, `:`, `|` …), a bracket or the line's end follows: a bare number may be trusted. */
  separated: boolean
}

const opening =
  /(?:[\s[({|•·>*`"'←→➡✅❌🔴🟢🟡🟠⏱⏰🕐-🕧\uFE0F]|[-–—+](?=\s)|:[a-z][a-z\d_+-]{1,30}:|\\|\p{Extended_Pictographic}(?!\d))*/uy
const approximately =
  /(?:(?:at|on|since|from|by|le|vers|à|kl\.?)\s)?(?:~|≈|±|∼|〜|(?:ca|c|circa|approx|approximately|roughly|around|about|vers|env|environ|aux environs de|rundt|omtrent|omkring|cirka|ung|ungefähr|etwa|gegen|aprox|sobre|hacia las|hacia|rond|omstreeks|約|およそ)(?:\.|(?![\p{L}])))\s?/iuy
const preposition =
  /(?:antes de las|después de las|hacia las|a las|between|entre las|entre|mellom|mellan|mellem|zwischen|tussen|at|on|since|from|by|after|before|avant|après|før|etter|vor|nach|voor|kl\.?|klokka|klokken|um|à|le|den|el|op|om|på|dès|depuis|fra|às|ab|seit|vom)\s+(?=[\d\p{L}])/iuy
const joint =
  /(?:[Tt]|\s?[,;|@]\s?(?:(?:at|kl\.?|à|um)\s)?|\s?[-–—]\s|\s(?:at|@|kl\.?|à|um|om|vers|a las|às|klokken|from|de|von|fra|från|desde|vanaf|between|entre|mellom|zwischen|tussen|,)\s|\s?[–—]\s?|\s|\s?:\s|\s?\|\s?)(?:~|≈|ca\.?\s|circa\s|around\s|about\s|approx\.?\s)?\s*[[(]?/iuy
const rangeSign =
  /\s?(?:-|–|—|→|~|〜|～|->|=>|(?<!\p{L})(?:to|until|till|through|thru|bis|til|hasta|tot|jusqu'à|à|a|and|et|og|och|und|y|e|en)(?=\s))\s?(?:~|≈|ca\.?\s|approx\.?\s)?/uy
const separator = /(?:\s*(?:[-–—―─━═:：|,;>→•〜～]|=>|->|\.(?=\s)|\/(?=\s))\s*)+|\s+|$/uy
const roughly =
  /\+(?!\d)|\s?(?:頃|ごろ|-ish\b|ish\b|\(?(?:approx\.?|approximately|ca\.?|estimated|est\.?)\)?(?![\p{L}])|\?)/uy

/**
 * Reads the date, time, range and zone that a text begins with. Brackets, bullets, pipes and small words before it
 * are passed over. Undefined when the text begins with something else.
 */
export function readStamp(whole: string, from = 0): Stamp | undefined {
  const text = whole.slice(0, from + longest)
  let at = skip(opening, text, from)
  const start = at
  let approximate = false
  const tilde = skip(approximately, text, at)
  if (tilde > at) {
    approximate = true
    at = tilde
  }
  const afterWord = skip(preposition, text, at)
  const prose = afterWord > at && !/^kl/i.test(text.slice(at))
  const count = readDayCount(text, afterWord)
  at = count?.end ?? afterCount(text, afterWord)
  const other = dayBeforeTime(text, at)
  if (other) at = other.end

  const point = readPoint(text, at)
  if (!point) return readVague(text, start)
  let { end } = point
  const stamp: Omit<Stamp, 'end' | 'bodyStart' | 'separated'> = {
    start,
    ...point.parts,
    approximate: approximate || point.unclear || point.rough === true,
    vague: point.unclear && !point.parts.time,
    ...(point.lostDay ? { lostDay: true as const } : {}),
    ...(prose ? { prose: true as const } : {}),
    ...(other?.nextDay ? { nextDay: true as const } : {}),
    ...((count ?? other?.days !== undefined) ? { days: count?.days ?? other?.days } : {}),
  }
  end = readTail(text, end, stamp)
  if (!isBounded(text, end, point.parts.time !== undefined)) return undefined
  const range = readRange(text, end, stamp)
  end = range ?? afterFurther(text, end, stamp)
  const late = stamp.time && !stamp.date ? dayInBrackets(text, end) : undefined
  if (late) {
    if (late.nextDay) stamp.nextDay = true
    else stamp.days = late.days
    end = late.end
  }
  // After `kl.` or `at` a number can only be a time.
  if (stamp.time && afterWord > start) delete stamp.time.weak
  const closed = skip(closing, text, end)
  const after = skip(separator, text, closed)
  const between = text.slice(end, after)
  const separated = after === text.length || /[^\s]|\s{2}|\t/.test(between)
  if (
    after === closed &&
    closed === end &&
    after < text.length &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（「]/u.test(text[after] ?? '')
  )
    return undefined
  return { ...stamp, end, bodyStart: after, separated }
}

const longest = 120

type Point = {
  parts: Pick<Stamp, 'date' | 'weekday' | 'time'>
  end: number
  unclear: boolean
  rough?: boolean
  lostDay?: boolean
}

/** `date`, `date time`, `time`, `time date`, `weekday time`. */
function readPoint(text: string, from: number): Point | undefined {
  const date = readDate(text, from)
  if (date) {
    const next = skip(joint, text, date.end)
    const time = next > date.end ? readTime(text, next) : undefined
    const unclear = next > date.end && !time ? readUnclearTime(text, next) : undefined
    if (time) {
      const rough = /~|≈|\b(?:ca|circa|around|about|approx|vers)\b/i.test(text.slice(date.end, next))
      const point = withLateYear(text, date.value, time)
      const isOpen = /[[(]\s*$/.test(text.slice(date.end, next))
      return { ...point, end: isOpen ? skip(/[)\]]?/uy, text, point.end) : point.end, rough }
    }
    if (unclear) return { parts: { date: date.value }, end: unclear.end, unclear: true }
    const isWhole = skip(closing, text, date.end) === text.length
    if (!date.value.weak || isWhole) return { parts: { date: date.value }, end: date.end, unclear: false }
  }
  const weekday = readWeekday(text, from)
  const at = weekday ? skip(/[\s,]*(?:at|kl\.?|à|um|om)?\s*/uy, text, weekday.end) : from
  const time = readTime(text, at)
  if (time) {
    const next = weekday ? time.end : skip(/\s?(?:,|on|le|den|am|el|op|-|–|\/|\()?\s?/uy, text, time.end)
    const later = next > time.end ? readDate(text, next) : undefined
    if (later && !later.value.weak)
      return { parts: { date: later.value, time: time.value }, end: later.end, unclear: false }
    return {
      parts: { time: time.value, ...(weekday ? { weekday: weekday.value } : {}) },
      end: time.end,
      unclear: false,
    }
  }
  const lost = readUnclearDate(text, from)
  if (lost) return { parts: {}, end: lost.end, unclear: true, lostDay: true }
  const unclear = readUnclearTime(text, at)
  if (unclear) return { parts: weekday ? { weekday: weekday.value } : {}, end: unclear.end, unclear: true }
  return undefined
}

/** `Wed Mar 3 10:00:00 2021` */
function withLateYear(text: string, date: LooseDate, { value: time, end }: Read<ClockTime>): Point {
  const year = date.year === undefined ? /\s(20\d\d)(?![\d:])/uy : undefined
  if (year) year.lastIndex = end
  const late = year?.exec(text)?.[1]
  const parts = { date: late === undefined ? date : { ...date, year: Number(late) }, time }
  return { parts, end: late === undefined ? end : end + 5, unclear: false }
}

/** Zone, `頃` and a second stamp in brackets (`16:42 UTC (12:42 EDT)`) after a time. */
function readTail(
  text: string,
  from: number,
  stamp: Pick<Stamp, 'approximate' | 'zone' | 'time' | 'date'>,
): number {
  let end = from
  const rough = skip(roughly, text, end)
  if (rough > end) {
    stamp.approximate = true
    end = rough
  }
  if (!stamp.time) return end
  const next = skip(/\s?[([,]?\s?/uy, text, end)
  const zone = readZone(text, next)
  if (zone && isBounded(text, zone.end, true)) {
    stamp.zone = zone.value
    end = skip(/\)?/uy, text, zone.end)
    if (!stamp.date) {
      const late = readDate(text, skip(/[\s,()[\]]*(?:on\s)?/uy, text, end))
      if (late && !late.value.weak) {
        stamp.date = late.value
        end = skip(/[)\]]?/uy, text, late.end)
      }
    }
  }
  const other = skip(/[)\]]?\s?[(/]\s?/uy, text, end)
  const again = other > end ? readTime(text, other) : undefined
  if (!again || again.value.weak) return end
  const range = skip(rangeSign, text, again.end)
  const last = (range > again.end && readTime(text, range)) || again
  const second = readZone(text, skip(/\s?/uy, text, last.end))
  return second ? skip(/[)\]]?/uy, text, second.end) : end
}

function readRange(
  text: string,
  from: number,
  stamp: Pick<Stamp, 'time' | 'date' | 'zone' | 'until' | 'approximate'>,
): number | undefined {
  const next = skip(rangeSign, text, from)
  if (next === from) return undefined
  const second = stamp.time && readSecond(text, next, stamp.time)
  if (second) {
    stamp.until = { time: second.value }
    return second.end
  }
  const point = readPoint(text, next)
  const isOngoing = /^(?:now|present|ongoing|\?\?)/i.test(text.slice(next, next + 8))
  if (!point || isOngoing || (point.parts.time?.weak && !stamp.time?.weak)) return undefined
  if (!stamp.time && point.parts.time && !point.parts.date) return undefined
  if (!isBounded(text, point.end, point.parts.time !== undefined)) return undefined
  const tail = { approximate: false, ...point.parts } as Pick<Stamp, 'approximate' | 'zone' | 'time' | 'date'>
  const end = readTail(text, point.end, tail)
  const { date, time, zone } = tail
  if (date || time)
    stamp.until = { ...(date ? { date } : {}), ...(time ? { time } : {}), ...(zone ? { zone } : {}) }
  if (tail.approximate) stamp.approximate = true
  if (zone && !stamp.zone) stamp.zone = zone
  if (stamp.time && !stamp.time.meridiem && time?.meridiem && stamp.time.hour <= 12) {
    const same = withHalf(stamp.time, time.meridiem)
    stamp.time = same.hour <= time.hour ? same : withHalf(stamp.time, time.meridiem === 'pm' ? 'am' : 'pm')
  }
  return end
}

/** `10:00, 10:20 two alerts`: the line is about both, and begins with the first. */
function afterFurther(text: string, from: number, { time }: Pick<Stamp, 'time'>): number {
  const next = time ? skip(/,\s?/uy, text, from) : from
  const further = next > from ? readTime(text, next) : undefined
  const isTime = further && !further.value.weak && isBounded(text, further.end, true)
  return isTime ? afterFurther(text, further.end, { time }) : from
}

/** A stamp ends where its word ends; between CJK text words need no blank. */
function isBounded(text: string, end: number, hasTime: boolean): boolean {
  const next = text[end] ?? ''
  if (/[\p{L}\d]/u.test(next)) return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(next)
  return !(hasTime && /^[%/]\d|^\.\d|^%/.test(text.slice(end, end + 2)))
}
