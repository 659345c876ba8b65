import { type Fields, isFields, list } from '../fields.ts'
import { toTimestamp } from '../timestamp.ts'

/**
 * Messages, each followed by the replies that some exporters nest in their parent: slackdump in
 * `slackdump_thread_replies`, slack-archive in `replies`. Slack's own `replies` only name author and time.
 */
export function withReplies(messages: unknown[]): unknown[] {
  if (!messages.some(hasReplies)) return messages
  return messages.flatMap((message) => {
    if (!hasReplies(message)) return [message]
    const thread = toTimestamp(message.thread_ts) ?? toTimestamp(message.ts)
    const nested = [...list(message.slackdump_thread_replies), ...list(message.replies)].filter(isWhole)
    return [message, ...nested.map((reply) => (reply.thread_ts ? reply : { ...reply, thread_ts: thread }))]
  })
}

function hasReplies(message: unknown): message is Fields {
  if (!isFields(message)) return false
  const { slackdump_thread_replies: dumped, replies } = message
  return (Array.isArray(dumped) && dumped.length > 0) || (Array.isArray(replies) && replies.some(isWhole))
}

function isWhole(reply: unknown): reply is Fields {
  return isFields(reply) && ('text' in reply || 'blocks' in reply || 'type' in reply)
}
