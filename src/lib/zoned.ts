import { Temporal } from 'temporal-polyfill'

/** True for an IANA zone name that this machine knows, `UTC`, or an offset such as `+02:00`. */
export function isZone(name: string): boolean {
  if (offsets.has(name)) return true
  try {
    new Temporal.ZonedDateTime(0n, name)
    return true
  } catch {
    return false
  }
}

/** What the clocks of a zone show. */
export type Local = {
  /** `YYYY-MM-DD` */
  date: string
  /** `HH:MM:SS` */
  time: string
  /** `+02:00`, `Z` never */
  offset: string
}

/** @param epochMilliseconds since 1970, in UTC */
export function toLocal(epochMilliseconds: number, zone: string): Local {
  const offset = steadyOffset(Math.floor(epochMilliseconds / day), zone)
  if (offset !== undefined && epochMilliseconds >= earliest && epochMilliseconds < latest) {
    const shown = new Date(epochMilliseconds + offset).toISOString()
    return { date: shown.slice(0, 10), time: shown.slice(11, 19), offset: offsetName(offset) }
  }
  const there = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone)
  return {
    date: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'second' }),
    offset: there.offset,
  }
}

/** An instant, or why a local time names none: it never was (`gap`), was twice (`overlap`), cannot be (`invalid`). */
export type Resolved = { at: string } | { why: 'gap' | 'overlap' | 'invalid' }

/**
 * The instant of a local time: ISO 8601 in UTC, to the second (`2022-03-29T14:02:00Z`).
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM` or `HH:MM:SS`
 * @param zone IANA name or offset
 */
export function toInstant(date: string, time: string, zone: string): Resolved {
  const shown = plain.test(`${date}T${time}`) ? Date.parse(`${date}T${time.padEnd(8, ':00')}Z`) : Number.NaN
  const offset = offsetAround(Math.floor(shown / day), zone)
  // `Date` takes 31 February for 3 March: only what it shows again was a day.
  if (offset !== undefined && new Date(shown).toISOString().startsWith(date)) {
    return { at: `${new Date(shown - offset).toISOString().slice(0, 19)}Z` }
  }
  let local: Temporal.PlainDateTime
  try {
    local = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' })
  } catch {
    return { why: 'invalid' }
  }
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return { at: earlier.toInstant().toString({ smallestUnit: 'second' }) }
  }
  return { why: earlier.toPlainDateTime().equals(local) ? 'overlap' : 'gap' }
}

/** True for a local time that a zone's clocks show twice, as they are set back. */
export function isShownTwice(date: string, time: string, zone: string): boolean {
  if (offsetAround(Math.floor(Date.parse(date) / day), zone) !== undefined) return false
  const instant = toInstant(date, time, zone)
  return 'why' in instant && instant.why === 'overlap'
}

const day = 86_400_000
const [earliest, latest] = [Date.UTC(1970, 0, 2), Date.UTC(9999, 0)]
const plain = /^(?:19[89]|20\d)\d-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/

/**
 * The zone's offset in milliseconds, where it is the same all through a day of UTC; nothing on a day when the clocks
 * change. Temporal is exact and slow, and a report or a chat asks for the same few days all the time.
 * @param dayNumber days since 1970
 */
function steadyOffset(dayNumber: number, zone: string): number | undefined {
  if (zone === 'UTC') return 0
  const known = offsets.get(zone) ?? new Map<number, number | undefined>()
  if (known.has(dayNumber)) return known.get(dayNumber)
  if (known.size > 10_000) known.clear()
  const [start, end] = [offsetAt(dayNumber * day, zone), offsetAt((dayNumber + 1) * day, zone)]
  offsets.set(zone, known)
  const offset = start === end && start % 60_000 === 0 ? start : undefined
  known.set(dayNumber, offset)
  return offset
}

const offsets = new Map<string, Map<number, number | undefined>>()

/** The same for a day that a zone's clocks show: it lies in two days of UTC, or in those beside them. */
function offsetAround(dayNumber: number, zone: string): number | undefined {
  if (Number.isNaN(dayNumber)) return undefined
  const offset = steadyOffset(dayNumber, zone)
  const isSteady = [-1, 1].every((step) => steadyOffset(dayNumber + step, zone) === offset)
  return isSteady ? offset : undefined
}

function offsetAt(epochMilliseconds: number, zone: string): number {
  return new Temporal.ZonedDateTime(BigInt(epochMilliseconds) * 1_000_000n, zone).offsetNanoseconds / 1e6
}

function offsetName(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / 60_000
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${milliseconds < 0 ? '-' : '+'}${hour}:${minute}`
}

/** The minute of an instant, ISO 8601 in UTC. @param epochMilliseconds since 1970 */
export function toMinute(epochMilliseconds: number): string {
  const minute = Math.floor(epochMilliseconds / 60_000) * 60_000
  return Temporal.Instant.fromEpochMilliseconds(minute).toString({ smallestUnit: 'second' })
}
