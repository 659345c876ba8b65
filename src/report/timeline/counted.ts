import { toLocal } from '../../lib/zoned.ts'
import { readCount } from '../stamp/count.ts'
import type { TimelineEntry } from '../types.ts'

/**
 * Gives `T+5m` its instant: counted from the entry that is `T0` and shows a clock time, else from a moment that the
 * report tells. Without either they stay as they are.
 * @param begun the ISO instant from which people count when no entry tells it
 * @param zone of the local times
 */
export function placeCounted(
  entries: readonly TimelineEntry[],
  begun: string | undefined,
  zone: string,
): TimelineEntry[] {
  const seconds = entries.map(secondsOf)
  if (seconds.every((count) => count === undefined)) return [...entries]
  const from = entries.find(({ at }, index) => at !== undefined && seconds[index] === 0)?.at ?? begun
  if (from === undefined) return [...entries]
  return entries.map((entry, index) => {
    const count = seconds[index]
    if (count === undefined || entry.at !== undefined) return entry
    const instant = Date.parse(from) + count * 1000
    const { date, time } = toLocal(instant, zone)
    return {
      ...entry,
      approximate: false,
      date,
      time: time.slice(0, 5),
      at: new Date(instant).toISOString().replace('.000', ''),
    }
  })
}

function secondsOf({ stamp }: TimelineEntry): number | undefined {
  const count = readCount(stamp, 0)?.value
  return count && 'seconds' in count ? count.seconds : undefined
}
