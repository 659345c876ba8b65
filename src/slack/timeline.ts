import { visibleLine } from '../lib/visible.ts'
import { isZone } from '../lib/zoned.ts'
import { redact } from '../redact/redact.ts'
import type { Config } from '../report/config.ts'
import type { NewEntry } from '../report/entry.ts'
import type { MessageKey } from '../report/types.ts'
import type { Conversation, Message } from './conversation.ts'
import { isReply, parentOf, type SelectOptions, select } from './select.ts'
import type { ImportSummary } from './summary.ts'
import type { Context } from './text/context.ts'
import { learn } from './text/learn.ts'
import { createNames, type PeopleStyle } from './text/names.ts'
import { type Lang, words as wordsOf } from './text/words.ts'
import { bodiesOf } from './timeline/bodies.ts'
import { type EntryContext, entryOf } from './timeline/entry-of.ts'
import { workspaceAddress } from './timeline/permalink.ts'
import { readWindow } from './timeline/window.ts'

export type TimelineOptions = Omit<SelectOptions, 'window'> & {
  config: Pick<Config, 'slack' | 'redact'>
  /** IANA name: the clock of every time in the text. */
  zone: string
  lang: Lang
  /** A day or time in `zone`, or an instant; the start is taken, the end is not, but a day is whole. */
  from?: string
  to?: string
  people?: PeopleStyle
  /** Role → person's name or id, for people as roles. */
  roles?: Readonly<Record<string, string>>
  /** False: edited messages are not marked. */
  edited?: boolean
  /** True: previews of links in full. */
  unfurls?: boolean
  /** True: the reactions of a message after its text. */
  showReactions?: boolean
  /** Wins over what the export and the configuration say. */
  workspaceUrl?: string
}

export type ChatTimeline = {
  /** Oldest first; replies below their parents. */
  entries: NewEntry[]
  summary: ImportSummary
  /** Messages of which the export says that they were deleted. */
  deleted: MessageKey[]
}

/**
 * A conversation as entries for a report: chosen, named, redacted. Nothing of the conversation leaves this function
 * but through redaction. The same input gives the same result on every machine.
 * @throws UserError for a window that makes no sense
 */
export function toTimeline(conversation: Conversation, options: TimelineOptions): ChatTimeline {
  const { config, zone, lang } = options
  if (!isZone(zone)) throw new RangeError(`Unexpected zone ${visibleLine(zone)}, expected an IANA name`)
  const safely = safeLine(config.redact)
  const words = wordsOf[lang]
  const learned = learn(conversation)
  const names = () =>
    createNames(conversation, learned, {
      words,
      style: options.people ?? 'names',
      roles: options.roles ?? {},
    })
  const unknown = new Map<string, number>()
  const context: Context = {
    words,
    zone,
    names: names(),
    channels: learned.channels,
    emoji: learned.emoji,
    unfurls: options.unfurls ?? false,
    unknown: (kind) => unknown.set(safely(kind), (unknown.get(safely(kind)) ?? 0) + 1),
  }
  const selection = select(conversation, { ...options, window: readWindow(options.from, options.to, zone) })
  const wanted = new Set([...selection.shown, ...selection.context])
  const quiet: Context = { ...context, names: names(), unknown: () => {} }
  const bodies = bodiesOf(conversation.messages, wanted, { context, quiet, options: config.redact })
  const byTs = new Map(conversation.messages.map((message) => [message.ts, message]))
  const entryContext: EntryContext = {
    context,
    channel: safely(conversation.channel.id),
    workspaceUrl: [options.workspaceUrl, conversation.workspaceUrl, config.slack.workspace]
      .map(workspaceAddress)
      .find((address) => address !== undefined),
    safely,
    edited: options.edited ?? true,
    showReactions: options.showReactions ?? false,
    selection,
    hasParent: (message) => parentOf(message, byTs) !== undefined,
  }
  const entries: NewEntry[] = []
  const roots = new Map<string, NewEntry>()
  const shown = conversation.messages.filter(({ ts }) => wanted.has(ts))
  for (const message of [...shown.filter((one) => !isReply(one)), ...shown.filter(isReply)]) {
    const body = bodies.get(message.ts)
    if (!body) continue
    const entry = entryOf(message, body.body, entryContext)
    const parent = isReply(message) ? roots.get(message.thread_ts ?? '') : undefined
    if (parent) parent.replies.push(entry)
    else entries.push(entry)
    roots.set(message.ts, entry)
  }
  entries.sort((a, b) => (a.micros < b.micros ? -1 : a.micros > b.micros ? 1 : 0))
  const redactions: Record<string, number> = {}
  let withheld = 0
  for (const { found, isWithheld } of bodies.values()) {
    for (const [rule, times] of found) redactions[rule] = (redactions[rule] ?? 0) + times
    if (isWithheld) withheld += 1
  }
  return {
    entries,
    deleted: conversation.messages
      .filter(({ subtype }) => subtype === 'tombstone')
      .map(({ ts }) => ({ channel: safely(conversation.channel.id), ts })),
    summary: {
      channel: { id: safely(conversation.channel.id), name: safely(conversation.channel.name) },
      messages: conversation.messages.length,
      shown: selection.shown.size,
      context: selection.context.size,
      hidden: Object.fromEntries(selection.hidden),
      selected: { mode: selection.mode, isDefault: selection.isDefault, ...selection.marked },
      unresolved: [...context.names.unresolved].map(safely),
      external: [...context.names.external].map(safely),
      redactions,
      withheld,
      missingReplies: missingReplies(conversation.messages),
      unknown: Object.fromEntries(unknown),
      skipped: conversation.skipped,
    },
  }
}

/** A short text of an export on one line, without secrets; remembers its answers. */
function safeLine(options: Config['redact']): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const safe = visibleLine(redact(text.slice(0, 300), options).text)
    known.set(text, safe)
    return safe
  }
}

function missingReplies(messages: readonly Message[]): number {
  const found = new Map<string, number>()
  for (const message of messages) {
    if (isReply(message)) found.set(message.thread_ts ?? '', (found.get(message.thread_ts ?? '') ?? 0) + 1)
  }
  let missing = 0
  for (const { ts, reply_count: said = 0, subtype } of messages) {
    if (subtype !== 'thread_broadcast') missing += Math.max(0, said - (found.get(ts) ?? 0))
  }
  return missing
}
