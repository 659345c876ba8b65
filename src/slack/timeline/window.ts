import { Temporal } from 'temporal-polyfill'
import { UserError } from '../../lib/user-error.ts'
import { visibleLine } from '../../lib/visible.ts'
import { microsOf } from '../text/dates.ts'

/** A stretch of time in microseconds since 1970: the start is in it, the end is not. */
export type Window = { from?: bigint; to?: bigint }

/**
 * Reads `--from` and `--to`: a day, a day and time, both on the clocks of `zone`, or an ISO 8601 instant. A day as
 * the end is all of that day. A local time that was twice starts early and ends late.
 * @throws UserError for anything else, and when the end is not after the start
 */
export function readWindow(from: string | undefined, to: string | undefined, zone: string): Window {
  const window: Window = {}
  if (from !== undefined) window.from = micros('from', from, zone)
  if (to !== undefined) window.to = micros('to', to, zone)
  if (window.from !== undefined && window.to !== undefined && window.to <= window.from) {
    throw new UserError('Unexpected `--to` before `--from`, expected a later time.', {
      hint: 'Give the earlier time to --from and the later one to --to.',
    })
  }
  return window
}

function micros(option: 'from' | 'to', text: string, zone: string): bigint {
  const disambiguation = option === 'from' ? 'earlier' : 'later'
  try {
    if (/[zZ]$|[+-]\d{2}:?\d{2}$/.test(text) && /\d:\d/.test(text)) {
      return Temporal.Instant.from(text).epochNanoseconds / 1000n
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      const day = Temporal.PlainDate.from(text, { overflow: 'reject' })
      const start = option === 'from' ? day : day.add({ days: 1 })
      return start.toZonedDateTime(zone).epochNanoseconds / 1000n
    }
    if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?$/.test(text)) {
      const local = Temporal.PlainDateTime.from(text.replace(' ', 'T'), { overflow: 'reject' })
      return local.toZonedDateTime(zone, { disambiguation }).epochNanoseconds / 1000n
    }
  } catch {
    // Told below: a time that no calendar has.
  }
  throw new UserError(
    `Unexpected \`${visibleLine(text.slice(0, 40))}\` for --${option}, expected a day or a time.`,
    {
      hint: 'Write it as 2024-11-03, 2024-11-03T10:30 or 2024-11-03T15:30:00Z.',
    },
  )
}

/** @param ts a message's timestamp */
export function isWithin(ts: string, { from, to }: Window): boolean {
  if (from === undefined && to === undefined) return true
  const at = microsOf(ts)
  return (from === undefined || at >= from) && (to === undefined || at < to)
}
