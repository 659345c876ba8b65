import { keyText } from '../../report/message-link.ts'
import type { MessageKey } from '../../report/types.ts'
import type { Conversation, Message } from '../../slack/conversation.ts'

/**
 * Whether a message is gone at its source: Slack left a placeholder, or the export should hold it and does not. That
 * is certain only between its first and its last message, when all of it could be read; of a reply, when Slack counts
 * no more replies of its thread than are there. Other exporters leave replies out, and some days may be missing.
 * @param isPart true when single days were given, not the whole channel
 */
export function deletedIn(
  { channel, messages, skipped }: Conversation,
  deleted: readonly MessageKey[],
  isPart: boolean,
): (key: MessageKey, thread?: string) => boolean {
  const gone = new Set(deleted.map(keyText))
  const there = new Map(messages.map((message) => [message.ts, message]))
  const found = new Map<string, number>()
  for (const { ts, thread_ts: thread = ts } of messages) {
    if (thread !== ts) found.set(thread, (found.get(thread) ?? 0) + 1)
  }
  const first = messages[0]?.ts ?? ''
  const last = messages.at(-1)?.ts ?? ''
  const isWhole = (root: Message | undefined) =>
    root !== undefined && (root.reply_count ?? 0) <= (found.get(root.ts) ?? 0)
  return (key, thread) => {
    if (key.channel !== channel.id) return false
    if (gone.has(keyText(key))) return true
    const isAbsent = key.ts > first && key.ts < last && !there.has(key.ts)
    return isAbsent && !isPart && skipped.length === 0 && (thread === undefined || isWhole(there.get(thread)))
  }
}

/** True for files of single days, as the export has them. */
export function areDays(paths: readonly string[]): boolean {
  return paths.some((path) => /\d{4}-\d{2}-\d{2}\.json$/.test(path))
}
