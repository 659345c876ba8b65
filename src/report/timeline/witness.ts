import { toLocal } from '../../lib/zoned.ts'
import { messageKey } from '../message-link.ts'

/** The instants, in milliseconds, of the chat messages that an entry links to: a message's address tells its time. */
export function witnesses(links: readonly string[]): number[] {
  return links.flatMap((url) => {
    const ts = messageKey(url)?.ts
    return ts === undefined ? [] : [Math.floor(Number(ts) * 1000)]
  })
}

/**
 * The offset by which local times of day and messages differ, such as `+02:00`, when most of them agree on one.
 * @param pairs time of day in minutes, and the instant of a message linked beside it
 */
export function witnessedOffset(pairs: readonly { minutes: number; instant: number }[]): string | undefined {
  const votes = new Map<number, number>()
  for (const { minutes, instant } of pairs) {
    const utc = Math.floor(instant / 60_000) % 1440
    const apart = ((minutes - utc + 1440 + 720) % 1440) - 720
    const rounded = Math.round(apart / 30) * 30
    if (Math.abs(apart - rounded) <= tolerance) votes.set(rounded, (votes.get(rounded) ?? 0) + 1)
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  if (!best || best[1] * 2 <= pairs.length) return undefined
  const [offset] = best
  const sign = offset < 0 ? '-' : '+'
  const [hours, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${sign}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

/** Minutes that a person's clock and the message may differ by. */
const tolerance = 4

/** The local day of a message whose time of day is the one written, in a zone. */
export function witnessedDay(minutes: number, instants: readonly number[], zone: string): string | undefined {
  for (const instant of instants) {
    const local = toLocal(instant, zone)
    const [hour = 0, minute = 0] = local.time.split(':').map(Number)
    if (Math.abs(hour * 60 + minute - minutes) <= tolerance) return local.date
  }
  return undefined
}
