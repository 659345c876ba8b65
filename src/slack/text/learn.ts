import type { Conversation } from '../conversation.ts'
import { fields, isFields, list, text } from '../fields.ts'
import { emojiOfCodePoints } from './emoji.ts'
import { decode } from './nodes.ts'

/** What the messages of a conversation tell beside its lists of people and channels. */
export type Learned = {
  /** Ids of all people who speak or are named. */
  seen: Set<string>
  channels: Map<string, string>
  groups: Map<string, string>
  /** Emoji by short name. */
  emoji: Map<string, string>
}

/** Reads all messages, not only those that a timeline shows, so that a selection changes no name. */
export function learn(conversation: Conversation): Learned {
  const learned: Learned = {
    seen: new Set(),
    channels: new Map(Object.entries(conversation.channels)),
    groups: new Map(),
    emoji: new Map(),
  }
  for (const message of conversation.messages) {
    for (const id of [message.user, message.comment?.user]) if (id) learned.seen.add(id)
    learnText(message.text, learned)
    for (const block of message.blocks ?? []) learnBlock(block, learned, 0)
    for (const attachment of message.attachments ?? []) {
      const { text: said, pretext, blocks } = fields(attachment)
      learnText(text(said), learned)
      learnText(text(pretext), learned)
      for (const block of list(blocks)) learnBlock(block, learned, 0)
    }
  }
  return learned
}

function learnText(said: string | undefined, learned: Learned): void {
  if (!said?.includes('<')) return
  mention.lastIndex = 0
  for (let found = mention.exec(said); found; found = mention.exec(said)) {
    const [, mark = '', id = '', label = ''] = found
    if (mark === '@') learned.seen.add(id)
    else {
      const target = mark === '#' ? learned.channels : learned.groups
      if (label !== '' && !target.has(id)) target.set(id, decode(label).replace(/^@/, ''))
    }
  }
}

const mention = /<(@|#|!subteam\^)([A-Z][A-Z\d]{2,20})(?:\|([^<>|]{0,200}))?>/g

function learnBlock(value: unknown, learned: Learned, depth: number): void {
  if (depth > 12 || !isFields(value)) return
  const { type, name, unicode } = value
  if (type === 'user') {
    const id = text(value.user_id)
    if (id) learned.seen.add(id)
  } else if (type === 'emoji') {
    const emoji = emojiOfCodePoints(text(unicode) ?? '')
    const short = text(name)
    if (short && emoji && !learned.emoji.has(short)) learned.emoji.set(short, emoji)
  } else if (type === 'mrkdwn') {
    learnText(text(value.text), learned)
  }
  for (const key of ['elements', 'fields', 'rows', 'child_blocks'] as const) {
    const children = value[key]
    if (!Array.isArray(children)) continue
    for (const child of children) {
      if (Array.isArray(child)) for (const cell of child) learnBlock(cell, learned, depth + 2)
      else learnBlock(child, learned, depth + 1)
    }
  }
  learnBlock(value.text, learned, depth + 1)
}
