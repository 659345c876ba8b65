import type { Message } from '../conversation.ts'
import { isReply } from '../select.ts'

/** How many replies Slack counts that are not in the export. */
export function missingReplies(messages: readonly Message[]): number {
  const found = new Map<string, number>()
  for (const message of messages) {
    const thread = message.thread_ts
    if (thread !== undefined && isReply(message)) found.set(thread, (found.get(thread) ?? 0) + 1)
  }
  let missing = 0
  for (const message of messages) {
    if (!isReply(message)) missing += Math.max(0, (message.reply_count ?? 0) - (found.get(message.ts) ?? 0))
  }
  return missing
}
