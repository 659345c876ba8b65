import { type Fields, fields, isFields, list, text } from '../fields.ts'
import { toTimestamp } from '../timestamp.ts'
import { readLogEvent } from './log-events.ts'
import { withReplies } from './replies.ts'

/** Something that a JSON value of some exporter holds, told by its shape alone. */
export type Part =
  | { kind: 'messages'; made: string; channel?: string; name?: string; messages: unknown[] }
  | { kind: 'users'; rows: unknown[] }
  | { kind: 'channels'; rows: unknown[] }
  | { kind: 'pins'; channel?: string; messages: string[] }
  | { kind: 'workspace'; url: string }
  | { kind: 'refusal'; why: string }

/**
 * What a JSON value holds: a page of Slack's API (`conversations.history`, `conversations.replies`, `users.list`,
 * `conversations.list`, `conversations.info`, `pins.list`), a dump or an archive line of slackdump, a file of
 * slack-archive, an event of a log, or a plain list of one of these. Empty for anything else.
 */
export function readShape(value: unknown): Part[] {
  if (Array.isArray(value)) return readList(value)
  if (!isFields(value)) return []
  if (value.ok === false) return [{ kind: 'refusal', why: answer(value.error) }]
  if (typeof value.t === 'number') return readArchiveLine(value)
  if (Array.isArray(value.messages)) return readPage(value, value.messages)
  const event = readLogEvent(value)
  if (event) {
    const { channel, record } = event
    return [{ ...messages('event log', [record]), ...(channel === undefined ? {} : { channel }) }]
  }
  const parts: Part[] = []
  for (const rows of [value.members, value.channels, value.groups, value.ims, value.users]) {
    if (Array.isArray(rows)) parts.push(...readList(rows))
  }
  for (const row of [value.channel, value.user]) if (isFields(row)) parts.push(...readList([row]))
  if (Array.isArray(value.items)) parts.push(readPins(value.items))
  return parts.length > 0 ? parts : readMap(value)
}

function answer(error: unknown): string {
  return `is an answer of Slack's API that says no${typeof error === 'string' && /^\w{1,40}$/.test(error) ? `: ${error}` : ''}`
}

function readList(items: unknown[]): Part[] {
  const first = items.find(isFields)
  if (!first) return []
  if (isMessage(first)) return [messages('list of messages', items)]
  const id = text(first.id) ?? ''
  if (/^[UW][A-Z0-9]+$/.test(id) && ('profile' in first || 'real_name' in first || 'name' in first)) {
    return [{ kind: 'users', rows: items }]
  }
  return /^[CGD][A-Z0-9]+$/.test(id) ? [{ kind: 'channels', rows: items }] : []
}

function isMessage(value: Fields): boolean {
  return (
    toTimestamp(value.ts) !== undefined &&
    ['text', 'user', 'subtype', 'blocks', 'bot_id', 'type'].some((key) => key in value)
  )
}

function readPage(page: Fields, found: unknown[]): Part[] {
  const channel = text(page.channel_id) ?? text(page.channel)
  const name = text(page.name)
  const made = 'channel_id' in page ? 'slackdump dump' : 'API dump'
  return [
    {
      ...messages(made, found),
      ...(channel === undefined ? {} : { channel }),
      ...(name === undefined ? {} : { name }),
    },
  ]
}

function messages(made: string, found: unknown[]): Extract<Part, { kind: 'messages' }> {
  return { kind: 'messages', made, messages: withReplies(found) }
}

/** A line of slackdump's archive format: one letter for each kind of content. (slackdump help chunk) */
function readArchiveLine(line: Fields): Part[] {
  const channel = text(line.id) ?? text(fields(line.ci).id)
  const parts: Part[] = [...readList(list(line.u)), ...readList(list(line.ch)), ...readList([line.ci])]
  const found = [line.p, ...list(line.m)].filter(isFields)
  if (found.length > 0) {
    parts.push({ ...messages('slackdump archive', found), ...(channel === undefined ? {} : { channel }) })
  }
  const [url] = /^https:\/\/[a-z0-9.-]+\.slack\.com(?=\/?$)/.exec(text(fields(line.w).url) ?? '') ?? []
  return url === undefined ? parts : [...parts, { kind: 'workspace', url }]
}

function readPins(items: unknown[]): Part {
  const found = items.map(fields).filter(({ type }) => type === 'message')
  const channel = found.map((item) => text(item.channel)).find((id) => id !== undefined)
  return {
    kind: 'pins',
    ...(channel === undefined ? {} : { channel }),
    messages: found.flatMap((item) => toTimestamp(fields(item.message).ts) ?? []),
  }
}

/** A map by id, as slack-archive keeps its users. */
function readMap(value: Fields): Part[] {
  const rows = Object.entries(value)
  return rows.length > 0 && rows.every(([id, row]) => isFields(row) && row.id === id)
    ? readList(rows.map(([, row]) => row))
    : []
}
