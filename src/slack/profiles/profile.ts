import type { Conversation, Message } from '../conversation.ts'
import { fields, isFields, list, text } from '../fields.ts'
import { decode } from '../text/nodes.ts'

/** What a profile looks at: a message of a bot, or the channel's own words. */
export type Said = {
  kind: 'message' | 'topic' | 'purpose' | 'name'
  /** As Slack stores it, entities decoded: mentions are `<@U…>`. */
  text: string
  /** Absent when only the channel itself tells. */
  ts?: string
}

/** A value that a message says. The person behind an id is named later. */
export type Claim = { field: string; value: string | string[] } | { field: string; person: string }

/** How one incident bot writes; one bot is one file. */
export type Profile = {
  /** What the bot is called. */
  id: string
  /** Where its messages are documented. */
  source: string
  read(said: Said, tools: ProfileTools): Claim[]
}

export type ProfileTools = {
  /** One of the configured severities, for `SEV-2`, `sev2` or `Sev 2`; nothing when none fits. */
  severity(text: string): string | undefined
  /** ISO 8601 of the message's own time. */
  posted: string
}

/** Everything in the conversation that a bot may have said, oldest first, then the channel itself. */
export function saidIn({ channel, messages }: Conversation, isBot: (message: Message) => boolean): Said[] {
  const found: Said[] = []
  for (const message of messages) {
    const { ts, topic, purpose } = message
    if (message.subtype?.endsWith('_topic') && topic) found.push({ kind: 'topic', text: decode(topic), ts })
    else if (message.subtype?.endsWith('_purpose') && purpose) {
      found.push({ kind: 'purpose', text: decode(purpose), ts })
    } else if (isBot(message)) found.push({ kind: 'message', text: botText(message), ts })
  }
  // The channel's own words only where no message says the same: a message is the better witness.
  const own: Said[] = [{ kind: 'name', text: channel.name }]
  if (channel.topic) own.push({ kind: 'topic', text: decode(channel.topic) })
  if (channel.purpose) own.push({ kind: 'purpose', text: decode(channel.purpose) })
  return [
    ...found,
    ...own.filter((one) => !found.some(({ kind, text: said }) => kind === one.kind && said === one.text)),
  ]
}

/** The text of a bot's message and of its blocks, each on lines of its own. */
function botText({ text: said, blocks }: Message): string {
  const parts = [said ?? '']
  for (const block of blocks ?? []) {
    const { type, text: object, fields: more } = fields(block)
    if (type !== 'section' && type !== 'header') continue
    for (const one of [object, ...list(more)]) parts.push((isFields(one) && text(one.text)) || '')
  }
  return decode(parts.filter(Boolean).join('\n')).slice(0, 20_000)
}
