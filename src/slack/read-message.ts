import type { Message } from './conversation.ts'
import { type Fields, fields, isFields, number, text, texts } from './fields.ts'
import { areBlocksPlain } from './plain-blocks.ts'
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
  for (const key of plainTexts) {
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

const plainTexts = [
  'type',
  'subtype',
  'user',
  'username',
  'bot_id',
  'parent_user_id',
  // What the channel's own events name: topic set, channel renamed.
  'topic',
  'purpose',
  'name',
  'old_name',
] as const
const contents = ['blocks', 'attachments'] as const
const profileNames = ['real_name', 'display_name', 'name', 'team'] as const

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
  if (!isFields(raw.user_profile)) return
  const profile: NonNullable<Message['user_profile']> = {}
  for (const key of profileNames) {
    const value = text(raw.user_profile[key])
    if (value !== undefined) profile[key] = value
  }
  message.user_profile = profile
}

function readContent(raw: Fields, message: Message): void {
  for (const key of contents) {
    if (!Array.isArray(raw[key])) continue
    const value = raw[key].filter(isFields)
    const isRepeated = key === 'blocks' && areBlocksPlain(value, message.text)
    if (value.length > 0 && !isRepeated) message[key] = value
  }
  if (raw.files || raw.file) {
    const files = (Array.isArray(raw.files) ? raw.files : [raw.file]).filter(isFields)
    if (files.length > 0) message.files = files.map(readFile)
  }
  if (isFields(raw.comment)) {
    const [user, said] = [text(raw.comment.user), text(raw.comment.comment)]
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
  if (isFields(raw.room)) message.room = readRoom(raw.room)
  if (!Array.isArray(raw.reactions)) return
  const reactions = raw.reactions.flatMap((reaction) => {
    const { name, count, users } = fields(reaction)
    const known = text(name)
    return known === undefined ? [] : [{ name: known, count: tally(count, users), users: texts(users) }]
  })
  if (reactions.length > 0) message.reactions = reactions
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
