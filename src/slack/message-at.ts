import type { Message } from './conversation.ts'
import { compareTimestamps } from './timestamp.ts'

/** The message of a timestamp. @param messages sorted by timestamp, as a conversation's are */
export function messageAt(messages: readonly Message[], ts: string): Message | undefined {
  let low = 0
  let high = messages.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const message = messages[middle]
    const order = message ? compareTimestamps(message.ts, ts) : 0
    if (order === 0) return message
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
