import { toLocal } from '../lib/zoned.ts'

/**
 * A Slack timestamp in its one form: seconds, a dot, six digits. It is the identity of a message within its channel,
 * so it stays a string. Numbers and timestamps without a fraction, which some exporters write, are brought to it.
 * @returns nothing for a value that is no timestamp
 */
export function toTimestamp(value: unknown): string | undefined {
  if (typeof value === 'string' && usual.test(value)) return value
  const written = typeof value === 'number' && value >= 0 && value < 1e12 ? value.toFixed(6) : value
  if (typeof written !== 'string') return undefined
  const [, seconds, fraction = ''] = /^0*(\d{1,12})(?:\.(\d{0,9}))?$/.exec(written) ?? []
  if (seconds === undefined) return undefined
  return `${seconds}.${fraction.slice(0, 6).padEnd(6, '0')}`
}

const usual = /^[1-9]\d{9}\.\d{6}$/

/** Orders timestamps in their one form; microseconds count. */
export function compareTimestamps(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

/** `YYYY-MM-DD` in UTC. */
export function dayOf(timestamp: string): string {
  const seconds = Math.min(Number(timestamp.slice(0, timestamp.indexOf('.'))), lastSecond)
  return toLocal(seconds * 1000, 'UTC').date
}

const lastSecond = 253_402_300_799
