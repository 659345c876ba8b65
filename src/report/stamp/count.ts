import { readDate } from './date.ts'
import { matchAt, skip } from './scan.ts'
import { type Read, readTime } from './time.ts'

/** How far from a day, or from a moment, that is told elsewhere. */
export type Count = { days: number } | { seconds: number }

const pattern =
  /([TDJH])\s?(?:0(?![\d:])|([+\u2212–-])\s?(\d{1,4})(?::(\d\d)(?::(\d\d))?)?(?:\s?(d|j|h|hrs?|min|m|s))?(\d\d)?(?:m|min)?)(?![\p{L}\d])/uy
const sameDay = /(?:Jour J|J|D)(?=\s*$|,?\s\d{1,2}\s?[h:])/uy

/** `T+5m`, `T-0`, `T+1h30`, `T+0:15:30`, `H+2` in seconds; `J-2`, `D+1`, `T-7d`, `J` alone in days. */
export function readCount(text: string, from: number): Read<Count> | undefined {
  const match = matchAt(pattern, text, from)
  if (!match) {
    const same = matchAt(sameDay, text, from)
    return same && { value: { days: 0 }, end: from + same[0].length }
  }
  const [whole, letter = '', sign, digits = '0', minutes, seconds, unit, rest = '0'] = match
  const factor = sign === undefined || sign === '+' ? 1 : -1
  const size = Number(digits)
  const end = from + whole.length
  const isDays = unit ? /^[dj]/.test(unit) : /[DJ]/.test(letter) && minutes === undefined
  if (isDays) return { value: { days: factor * size }, end }
  const inHours = minutes !== undefined || (unit ? unit.startsWith('h') : letter === 'H')
  const scale = inHours ? 3600 : unit === 's' ? 1 : 60
  const sum = size * scale + Number(minutes ?? rest) * 60 + Number(seconds ?? 0)
  return { value: { seconds: sum === 0 ? 0 : factor * sum }, end }
}

/** `J+1 9h`, `D-1, 18:30`: the time of a day that is counted. */
export function readDayCount(text: string, from: number): { days: number; end: number } | undefined {
  const count = readCount(text, from)
  if (!count || !('days' in count.value)) return undefined
  const end = skip(/[\s,:–—-]*(?:(?:à|at|um|kl\.?)\s)?/uy, text, count.end)
  return end > count.end && readTime(text, end) ? { days: count.value.days, end } : undefined
}

/** `Day 2 – 6 January`, `T+15m (10:20 UTC)`: the count says nothing that the date or time does not. */
export function afterCount(text: string, from: number): number {
  const count = readCount(text, from)?.end ?? skip(/[TH]\d{1,2}(?!\d)/uy, text, from)
  const past = count > from ? skip(/\s?[-–—:(,/|]\s?/uy, text, count) : from
  if (past > count && (readTime(text, past) || readDate(text, past))) return past
  const after = skip(/(?:day|jour|dag|tag|día|dia)\s?\d{1,2}\s?[-–—:(,]*\s?/iuy, text, from)
  return after > from && readDate(text, after) ? after : from
}
