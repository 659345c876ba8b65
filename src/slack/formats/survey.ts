import { channelOf } from '../channel-of.ts'
import { fields, isFields, text } from '../fields.ts'
import type { ExportFiles } from '../files.ts'
import { countSkipped, type SkipCount } from '../skipped.ts'
import { type Part, readShape } from './shapes.ts'
import { readValues } from './values.ts'

/** What loose files hold, by channel id; `unnamed` for messages that nothing tells the channel of. */
export type Survey = {
  paths: Map<string, Set<string>>
  pins: Map<string, string[]>
  /** Names that dumps give their channel. */
  names: Map<string, string>
  /** Rows of lists of channels. */
  rows: Map<string, unknown>
  users: unknown[]
  workspaceUrl?: string
  /** What made the first file of messages. */
  made?: string
  skipped: SkipCount
  /** Why Slack refused, and in which file; the last one. */
  refusal?: { path: string; why: string }
}

export const unnamed = ''

/** Looks through all files once and keeps no messages. */
export async function survey(files: ExportFiles): Promise<Survey> {
  const found: Survey = {
    paths: new Map(),
    pins: new Map(),
    names: new Map(),
    rows: new Map(),
    users: [],
    skipped: countSkipped(),
  }
  for (const path of files.paths.filter(mayHoldMessages)) {
    for await (const value of readValues(files, path, 'glance')) {
      if ('why' in value) found.skipped.add(path, value.why)
      else for (const part of readShape(value.value)) note(found, part, path)
    }
  }
  return found
}

/** Attachments that exporters store beside the messages may be JSON as well, and are somebody's own. */
function mayHoldMessages(path: string): boolean {
  if (!path.includes('/')) return true
  return (
    /\.(json|jsonl|ndjson|log)(\.gz)?$/i.test(path) && !/(^|\/)(__\w+|attachments|files|html)\//.test(path)
  )
}

function note(found: Survey, part: Part, path: string): void {
  if (part.kind === 'users') found.users.push(...part.rows)
  else if (part.kind === 'workspace') found.workspaceUrl ??= part.url
  else if (part.kind === 'channels') {
    for (const row of part.rows) {
      const id = text(fields(row).id)
      if (id !== undefined && !found.rows.has(id)) found.rows.set(id, row)
    }
  } else if (part.kind === 'pins') {
    const channel = part.channel ?? unnamed
    found.pins.set(channel, [...(found.pins.get(channel) ?? []), ...part.messages])
  } else if (part.kind === 'refusal') {
    found.refusal = { path, why: part.why }
    found.skipped.add(path, part.why)
  } else {
    const channel = channelOfPart(part, path)
    const paths = found.paths.get(channel) ?? new Set()
    found.paths.set(channel, paths.add(path))
    if (part.name !== undefined) found.names.set(channel, part.name)
    found.made ??= part.made
  }
}

/** The channel of messages: their page says so, the file is named for it, or one of them does. */
export function channelOfPart(part: Extract<Part, { kind: 'messages' }>, path: string): string {
  if (part.channel !== undefined) return part.channel
  const [inName] =
    /(?<![A-Za-z0-9])[CGD][A-Z0-9]{7,14}(?![A-Za-z0-9])/.exec(path.slice(path.lastIndexOf('/') + 1)) ?? []
  if (inName !== undefined) return inName
  for (const message of part.messages) {
    const told = isFields(message) ? channelOf(message) : undefined
    if (told !== undefined) return told
  }
  return unnamed
}
