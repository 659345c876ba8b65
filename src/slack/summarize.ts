import type { ChannelSummary } from './conversation.ts'
import { fields } from './fields.ts'
import type { ReadableChannel } from './formats/catalogue.ts'
import { compareTimestamps, dayOf, toTimestamp } from './timestamp.ts'

/** Counts and dates the messages of each channel that has any, one file in memory at a time. Sorted by name. */
export async function summarize(
  channels: readonly ReadableChannel[],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<ChannelSummary[]> {
  const total = channels.reduce((sum, { parts }) => sum + parts, 0)
  const summaries: ChannelSummary[] = []
  let done = 0
  for (const { channel, read } of channels) {
    const seen = new Set<string>()
    for await (const batch of read('glance')) {
      const messages = 'messages' in batch ? batch.messages : []
      for (const message of messages) {
        const ts = toTimestamp(fields(message).ts)
        if (ts !== undefined) seen.add(ts)
      }
      onProgress(++done, total)
    }
    if (seen.size === 0) continue
    let [first] = seen
    let last = first
    for (const ts of seen) {
      if (compareTimestamps(ts, first ?? ts) < 0) first = ts
      if (compareTimestamps(ts, last ?? ts) > 0) last = ts
    }
    summaries.push({
      ...channel,
      messages: seen.size,
      ...(first === undefined ? {} : { first: dayOf(first) }),
      ...(last === undefined ? {} : { last: dayOf(last) }),
    })
  }
  return summaries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
