import { Temporal } from 'temporal-polyfill'

/** True for an IANA zone name that this machine knows, `UTC`, or an offset such as `+02:00`. */
export function isZone(name: string): boolean {
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

/** The minute of an instant, ISO 8601 in UTC. @param epochMilliseconds since 1970 */
export function toMinute(epochMilliseconds: number): string {
  const minute = Math.floor(epochMilliseconds / 60_000) * 60_000
  return Temporal.Instant.fromEpochMilliseconds(minute).toString({ smallestUnit: 'second' })
}
