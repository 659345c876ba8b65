import type { Message } from './conversation.ts'
import { type Fields, fields, isFields, text } from './fields.ts'
import { readMessage } from './read-message.ts'
import { compareTimestamps, toTimestamp } from './timestamp.ts'

/** The messages of a channel while they are read: one per timestamp, later versions winning. */
export type Drafts = {
  /** @returns why the value is no message; nothing when it was taken in */
  add(raw: unknown): string | undefined
  /** Sorted by timestamp. */
  all(): Message[]
}

/**
 * Puts messages together from records in any order: copies from overlapping pages and merged exports, and the events
 * of logs and of exports with edit history, which say that a message was changed or deleted.
 */
export function openDrafts(): Drafts {
  const drafts = new Map<string, Message>()
  /** When a message was last changed; most never are. */
  const versions = new Map<string, string>()
  const deleted = new Set<string>()
  const reactions: Fields[] = []

  function put(message: Message, version: string): void {
    const { ts } = message
    const known = drafts.get(ts)
    // Of two copies alike the first stays.
    if (known && compareTimestamps(version, versions.get(ts) ?? '') <= 0) return
    if (known?.reactions && !message.reactions) message.reactions = known.reactions
    drafts.set(ts, message)
    if (version !== '') versions.set(ts, version)
  }

  /** @returns whether it was an event about another message */
  function apply(raw: Fields): boolean {
    if (raw.subtype === 'message_replied') return true
    if (raw.type === 'reaction_added' || raw.type === 'reaction_removed') return reactions.push(raw) > 0
    if (raw.subtype === 'message_deleted') {
      const ts = toTimestamp(raw.deleted_ts) ?? toTimestamp(fields(raw.previous_message).ts)
      if (ts !== undefined) deleted.add(ts)
      return ts !== undefined
    }
    if (raw.subtype !== 'message_changed' || !isFields(raw.message)) return false
    const read = readMessage(raw.message)
    if ('why' in read) return false
    put(read.message, toTimestamp(raw.event_ts) ?? toTimestamp(raw.ts) ?? '')
    return true
  }

  return {
    add(raw) {
      if (isFields(raw) && apply(raw)) return undefined
      const read = readMessage(raw)
      if ('why' in read) return read.why
      put(read.message, read.message.edited?.ts ?? '')
      return undefined
    },
    all() {
      for (const event of reactions) react(drafts.get(toTimestamp(fields(event.item).ts) ?? ''), event)
      const roots = new Set<string>()
      if (deleted.size > 0) {
        for (const { ts, thread_ts } of drafts.values())
          if (thread_ts && thread_ts !== ts) roots.add(thread_ts)
      }
      const messages: Message[] = []
      for (const message of drafts.values()) {
        if (!deleted.has(message.ts)) messages.push(message)
        else if (roots.has(message.ts)) messages.push(tombstone(message.ts))
      }
      return isSorted(messages) ? messages : messages.sort((a, b) => compareTimestamps(a.ts, b.ts))
    },
  }
}

/** Adds somebody's reaction to a message, or takes it back. */
function react(message: Message | undefined, { type, user, reaction }: Fields): void {
  const [name, who] = [text(reaction), text(user)]
  if (!message || name === undefined || who === undefined) return
  const all = message.reactions ?? []
  const users = all.find((known) => known.name === name)?.users.filter((known) => known !== who) ?? []
  if (type === 'reaction_added') users.push(who)
  message.reactions = all.filter((known) => known.name !== name)
  if (users.length > 0) message.reactions.push({ name, users, count: users.length })
}

/** Day files are read in order and mostly are in order themselves. */
function isSorted(messages: readonly Message[]): boolean {
  let last = ''
  for (const { ts } of messages) {
    if (compareTimestamps(last, ts) > 0) return false
    last = ts
  }
  return true
}

/** What Slack leaves of a deleted message that has replies; nothing that it said is kept. */
function tombstone(ts: string): Message {
  return { ts, thread_ts: ts, type: 'message', subtype: 'tombstone', hidden: true, user: 'USLACKBOT' }
}
