import { toLocal } from '../../lib/zoned.ts'

/**
 * A Slack date (`{date_short} at {time}`) in the report's zone. Every way of writing a day gives `YYYY-MM-DD`, of
 * writing a time `HH:MM`: the same in both languages, and never "yesterday". Nothing when it is no date.
 * @see https://api.slack.com/reference/surfaces/formatting#date-formatting
 */
export function slackDate(unix: number, format: string, zone: string): string | undefined {
  if (!Number.isFinite(unix) || Math.abs(unix) > latest) return undefined
  const { date, time } = toLocal(Math.trunc(unix) * 1000, zone)
  const minutes = time.slice(0, 5)
  let unknown = false
  const shown = format.replace(/\{([a-z_]{1,40})\}/g, (_, token: string) => {
    if (/^date(?:_num|_slash|_short|_long)?(?:_pretty|_full)?$/.test(token)) return date
    if (token === 'day_divider_pretty') return date
    if (token === 'time') return minutes
    if (token === 'time_secs') return time
    if (token === 'ago' || token === 'date_time') return `${date} ${minutes}`
    unknown = true
    return ''
  })
  return unknown || shown.trim() === '' ? undefined : shown
}

const latest = 253_402_300_799

/** Day and time of a message in the report's zone, `YYYY-MM-DD` and `HH:MM`. */
export function localTime(ts: string, zone: string): { date: string; time: string } {
  const seconds = Math.min(Number.parseInt(ts, 10) || 0, latest)
  const { date, time } = toLocal(seconds * 1000, zone)
  return { date, time: time.slice(0, 5) }
}

/** `HH:MM`, with the day before it when that is another than the one it is read on. */
export function shortTime(ts: string, zone: string, readOn: string): string {
  const { date, time } = localTime(ts, zone)
  return date === readOn ? time : `${date} ${time}`
}

/** Microseconds since 1970 of a timestamp. */
export function microsOf(ts: string): bigint {
  const [seconds = '', fraction = ''] = ts.split('.')
  return BigInt(seconds.replace(/\D/g, '') || '0') * 1_000_000n + BigInt(fraction.replace(/\D/g, '') || '0')
}

/** ISO 8601 of a message's time with the zone's offset, to the second: `2024-11-03T01:30:00-05:00`. */
export function isoTime(ts: string, zone: string): string {
  const { date, time, offset } = toLocal(Math.min(Number.parseInt(ts, 10) || 0, latest) * 1000, zone)
  return `${date}T${time}${offset === '+00:00' ? 'Z' : offset}`
}
