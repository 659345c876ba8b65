import type { NewEntry } from '../../report/entry.ts'
import type { Message } from '../conversation.ts'
import { isReply, type Selection } from '../select.ts'
import type { Context } from '../text/context.ts'
import { localTime, microsOf } from '../text/dates.ts'
import { emojiOf } from '../text/emoji.ts'
import { isEvent } from '../text/events.ts'
import type { Body } from '../text/nodes.ts'
import { permalink } from './permalink.ts'

export type EntryContext = {
  context: Context
  channel: string
  workspaceUrl: string | undefined
  /** Redacts a short text. */
  safely: (text: string) => string
  edited: boolean
  showReactions: boolean
  selection: Selection
  hasParent: (message: Message) => boolean
}

/** A message as an entry without replies. @param body already redacted */
export function entryOf(message: Message, body: Body, options: EntryContext): NewEntry {
  const { context, channel, workspaceUrl, safely, selection } = options
  const { ts } = message
  const author =
    isEvent(message) || message.subtype === 'me_message' ? undefined : context.names.author(message)
  const notes = notesOf(message, options)
  const shown = body.length > 0 ? body : paragraph(context.words.empty)
  const entry: NewEntry = {
    key: { channel, ts },
    url: permalink({ channel, ts }, workspaceUrl, message.thread_ts),
    micros: microsOf(ts),
    body: notes.length === 0 ? shown : withNotes(shown, notes.join(' ')),
    replies: [],
  }
  if (author !== undefined) entry.author = safely(author)
  if (selection.context.has(ts)) entry.context = true
  return entry
}

/** What the importer has to say of the message, in brackets after its text. */
function notesOf(
  message: Message,
  { context, edited, showReactions, safely, hasParent }: EntryContext,
): string[] {
  const { words, zone } = context
  const { subtype, ts } = message
  const notes: string[] = []
  if (subtype === 'thread_broadcast' || subtype === 'reply_broadcast') notes.push(words.broadcast)
  if (isReply(message) && !hasParent(message)) notes.push(words.orphan)
  if (edited && message.edited && subtype !== 'tombstone') {
    const { ts: edit } = message.edited
    const { date, time } = localTime(edit ?? ts, zone)
    const day = date === localTime(ts, zone).date ? undefined : date
    notes.push(edit === undefined ? words.editedSometime : words.edited(time, day))
  }
  const reactions = showReactions ? (message.reactions ?? []) : []
  if (reactions.length > 0) {
    const list = reactions.map(
      ({ name, count }) => `${emojiOf(name, context.emoji) ?? `:${safely(name)}:`} ${count}`,
    )
    notes.push(`(${list.join(', ')})`)
  }
  return notes
}

/** The body with something of ours after its text. */
export function withNotes(body: Body, notes: string): Body {
  const last = body.at(-1)
  if (last?.type !== 'paragraph') return [...body, ...paragraph(notes)]
  const children = [...last.children, { type: 'text' as const, value: ` ${notes}` }]
  return [...body.slice(0, -1), { ...last, children }]
}

function paragraph(value: string): Body {
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }]
}
