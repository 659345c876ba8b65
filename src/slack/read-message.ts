import type { Message } from './conversation.ts'
import { type Fields, fields, isFields, list, number, text, texts } from './fields.ts'
import { readFile } from './read-file.ts'
import { toTimestamp } from './timestamp.ts'

/** A message, or why the value is none; the reason reads on after the file's name. */
export type ReadMessage = { message: Message } | { why: string }

/**
 * Takes from a raw message what `Message` has, field by field, and leaves the rest, so that a day file can be
 * dropped once it is read. Both shapes of Slack's history are known: `file` and `comment` of 2015, `files` since 2018.
 */
export function readMessage(raw: unknown): ReadMessage {
  if (!isFields(raw)) return { why: `holds ${kind(raw)}` }
  const ts = toTimestamp(raw.ts)
  if (ts === undefined) return { why: 'holds a message without a timestamp' }
  const message: Message = { ts }
  for (const key of ['type', 'subtype', 'user', 'username', 'bot_id', 'parent_user_id', ...named] as const) {
    const value = text(raw[key])
    if (value !== undefined) message[key] = value
  }
  const said = typeof raw.text === 'string' ? raw.text : text(fields(raw.text).text)
  if (said !== undefined) message.text = said
  if (raw.hidden === true) message.hidden = true
  readThread(raw, message)
  readAuthor(raw, message)
  readContent(raw, message)
  readEvents(raw, message)
  return { message }
}

/** What subtypes of the channel's own events name: topic set, channel renamed. */
const named = ['topic', 'purpose', 'name', 'old_name'] as const

function readThread(raw: Fields, message: Message): void {
  const thread = toTimestamp(raw.thread_ts)
  if (thread !== undefined) message.thread_ts = thread
  const replies = number(raw.reply_count)
  if (replies !== undefined) message.reply_count = replies
}

function readAuthor(raw: Fields, message: Message): void {
  const bot = text(fields(raw.bot_profile).name)
  if (bot !== undefined) message.bot_profile = { name: bot }
  const team = text(raw.user_team) ?? text(raw.source_team) ?? text(raw.team)
  if (team !== undefined) message.team = team
  const profile = fields(raw.user_profile)
  const kept: NonNullable<Message['user_profile']> = {}
  for (const key of ['real_name', 'display_name', 'name', 'team'] as const) {
    const value = text(profile[key])
    if (value !== undefined) kept[key] = value
  }
  if (Object.keys(kept).length > 0) message.user_profile = kept
}

function readContent(raw: Fields, message: Message): void {
  for (const key of ['blocks', 'attachments'] as const) {
    const value = list(raw[key]).filter(isFields)
    if (value.length > 0) message[key] = value
  }
  const files = (Array.isArray(raw.files) ? raw.files : [raw.file]).filter(isFields)
  if (files.length > 0) message.files = files.map(readFile)
  const comment = fields(raw.comment)
  const [user, said] = [text(comment.user), text(comment.comment)]
  if (user !== undefined || said !== undefined) {
    message.comment = {
      ...(user === undefined ? {} : { user }),
      ...(said === undefined ? {} : { text: said }),
    }
  }
}

function readEvents(raw: Fields, message: Message): void {
  if (isFields(raw.edited)) {
    const [user, ts] = [text(raw.edited.user), toTimestamp(raw.edited.ts)]
    message.edited = { ...(user === undefined ? {} : { user }), ...(ts === undefined ? {} : { ts }) }
  }
  const reactions = list(raw.reactions).flatMap((reaction) => {
    const { name, count, users } = fields(reaction)
    const known = text(name)
    return known === undefined ? [] : [{ name: known, count: tally(count, users), users: texts(users) }]
  })
  if (reactions.length > 0) message.reactions = reactions
  if (isFields(raw.room)) message.room = readRoom(raw.room)
}

/** Slack lists at most some of the people who reacted, so the count is its own figure. */
function tally(count: unknown, users: unknown): number {
  return Math.max(number(count) ?? 0, texts(users).length)
}

function readRoom(raw: Fields): NonNullable<Message['room']> {
  const [start, end] = [number(raw.date_start), number(raw.date_end)]
  const people = new Set([...texts(raw.participants), ...texts(raw.participant_history)])
  return {
    ...(start === undefined ? {} : { date_start: start }),
    // While a huddle runs, its end is 0.
    ...(end ? { date_end: end } : {}),
    participants: people.size,
  }
}

function kind(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'a list'
  return (
    { string: 'a text', number: 'a number', boolean: 'a truth value' }[typeof value as string] ?? 'a value'
  )
}
