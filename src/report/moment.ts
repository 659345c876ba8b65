import { quote } from '../lib/quote.ts'
import { isZone, toInstant } from '../lib/zoned.ts'

/** A date and time as a person wrote it. */
export type MomentReading = {
  /** ISO 8601 instant in UTC. */
  at?: string
  /** The local day, `YYYY-MM-DD`. */
  date?: string
  /** Why there is no instant although the text looks like one, or is nothing we know. */
  problem?: string
}

/**
 * Reads `2022-03-29 10:02`, `2022-03-29T10:02:30-04:00`, `2022-03-29 10h02 America/Toronto`, `2022-03-29`. A time
 * without an offset or zone is local to `zone`. `unknown` and the like are no moment and no problem.
 */
export function readMoment(text: string, zone: string): MomentReading {
  const written = text.trim()
  const match = written.length <= 80 ? pattern.exec(written)?.groups : undefined
  if (!match) {
    if (unknown.test(written)) return {}
    return { problem: `Unexpected ${quote(written)}, expected a date and time such as \`2022-03-29 10:02\`` }
  }
  const { date = '', hour, minute, second = '00', offset, name } = match
  if ('why' in toInstant(date, '12:00', 'UTC')) {
    return { problem: `Unexpected ${quote(written)}, expected a day that exists` }
  }
  if (hour === undefined) return { date }
  const place = offset ? toOffset(offset) : (name ?? zone)
  if (!isZone(place)) {
    return {
      date,
      problem: `Unexpected zone ${quote(place)}, expected an IANA name such as \`America/Toronto\``,
    }
  }
  const resolved = toInstant(date, `${hour.padStart(2, '0')}:${minute}:${second}`, place)
  if ('at' in resolved) return { at: resolved.at, date }
  const expected = {
    invalid: 'a time that exists',
    gap: `another time: the clocks of ${place} jumped over it`,
    overlap: `an offset after it: the clocks of ${place} showed it twice`,
  }[resolved.why]
  return { date, problem: `Unexpected ${quote(written)}, expected ${expected}` }
}

const pattern =
  /^(?<date>\d{4}-\d\d-\d\d)(?:(?:[Tt]| {1,3})(?<hour>\d{1,2})[:h](?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,9})?)? {0,3}(?:(?<offset>[Zz]|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)|\(?(?<name>[A-Za-z_]{1,20}\/[A-Za-z_+\-/\d]{1,40})\)?)?(?:\[[^\]]{1,60}\])?)?$/
const unknown = /^(?:unknown|inconnue?|tbd|tba|n\/?a|none|-|–|—|\?{1,4}|)$/i

function toOffset(offset: string): string {
  if (/^[A-Z]/i.test(offset)) return 'UTC'
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0')
  return `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}
