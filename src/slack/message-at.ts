import { firstIndex } from '../lib/first-index.ts'
import type { Message } from './conversation.ts'
import { compareTimestamps } from './timestamp.ts'

/** The message of a timestamp. @param messages sorted by timestamp, as a conversation's are */
export function messageAt(messages: readonly Message[], ts: string): Message | undefined {
  const message = messages[firstIndex(messages, (one) => compareTimestamps(one.ts, ts) < 0)]
  return message && compareTimestamps(message.ts, ts) === 0 ? message : undefined
}
