import { visibleLine } from '../lib/visible.ts'
import { isZone } from '../lib/zoned.ts'
import type { Config } from '../report/config.ts'
import type { NewEntry } from '../report/entry.ts'
import type { MessageKey } from '../report/types.ts'
import { type Attached, type AttachOptions, attachTo } from './attached.ts'
import type { Conversation, Message } from './conversation.ts'
import type { MarkedFollowUp } from './follow-up.ts'
import { messageAt } from './message-at.ts'
import { proposalsOf } from './profiles/index.ts'
import type { Proposal } from './proposal.ts'
import { isReply, parentOf, type SelectOptions, select } from './select.ts'
import type { ImportSummary } from './summary.ts'
import type { Context } from './text/context.ts'
import { isoTime } from './text/dates.ts'
import { learn } from './text/learn.ts'
import type { Told } from './text/mask-again.ts'
import { createNames, type PeopleStyle } from './text/names.ts'
import { type Lang, words as wordsOf } from './text/words.ts'
import { bodiesOf, type SafeBody } from './timeline/bodies.ts'
import { type EntryContext, entryOf } from './timeline/entry-of.ts'
import { fold } from './timeline/fold.ts'
import { followUpOf } from './timeline/follow-ups.ts'
import { followUpMessages, momentProposals } from './timeline/marks.ts'
import { missingReplies } from './timeline/missing-replies.ts'
import { permalink, workspaceAddress } from './timeline/permalink.ts'
import { safeLine } from './timeline/safe-line.ts'
import { readWindow } from './timeline/window.ts'

export type TimelineOptions = Omit<SelectOptions, 'window'> & {
  config: Pick<Config, 'slack' | 'redact' | 'severities'>
  /** IANA name: the clock of every time in the text. */
  zone: string
  lang: Lang
  /** A day or time in `zone`, or an instant; the start is taken, the end is not, but a day is whole. */
  from?: string
  to?: string
  people?: PeopleStyle
  /** Role → person's name or id, for people as roles. */
  roles?: Readonly<Record<string, string>>
  /** Person's name or id → what the repository calls them. */
  handles?: Readonly<Record<string, string>>
  /** False: edited messages are not marked. */
  edited?: boolean
  /** True: previews of links in full. */
  unfurls?: boolean
  /** True: the reactions of a message after its text. */
  showReactions?: boolean
  /** True: repeated alerts become one entry. */
  fold?: boolean
  /** Files of the export that are copied beside the report. */
  attach?: Omit<AttachOptions, 'localFiles'>
  /** Wins over what the export and the configuration say. */
  workspaceUrl?: string
}

export type ChatTimeline = {
  /** Oldest first; replies below their parents. */
  entries: NewEntry[]
  summary: ImportSummary
  /** Messages of which the export says that they were deleted. */
  deleted: MessageKey[]
  followUps: MarkedFollowUp[]
  /** What reactions and incident bots say of the frontmatter's values; also in the summary. */
  proposals: Proposal[]
  /** Copies of files that entries may refer to. */
  attached: Attached[]
}

/**
 * A conversation as entries for a report: chosen, named, redacted. Nothing of the conversation leaves this function
 * but through redaction. The same input gives the same result on every machine.
 * @throws UserError for a window that makes no sense
 */
export function toTimeline(conversation: Conversation, options: TimelineOptions): ChatTimeline {
  const { config, zone, lang } = options
  if (!isZone(zone)) throw new RangeError(`Unexpected zone ${visibleLine(zone)}, expected an IANA name`)
  const { messages } = conversation
  const safely = safeLine(config.redact)
  const channel = safely(conversation.channel.id)
  const learned = learn(conversation)
  const words = wordsOf[lang]
  const { people: style = 'names', roles = {}, handles = {} } = options
  const newNames = () => createNames(conversation, learned, { words, style, roles, handles })
  const unknown = new Map<string, number>()
  const attached = new Map<string, Attached>()
  const { localFiles = {} } = conversation
  const attach = attachTo({ ...(options.attach ?? noCopies), localFiles }, safely)
  const context: Context = {
    words,
    zone,
    names: newNames(),
    channels: learned.channels,
    emoji: learned.emoji,
    unfurls: options.unfurls ?? false,
    attach: (file) => {
      const copy = attach(file)
      if (copy) attached.set(copy.id, copy)
      return copy
    },
    unknown: (kind) => unknown.set(safely(kind), (unknown.get(safely(kind)) ?? 0) + 1),
  }
  const quiet: Context = { ...context, names: newNames(), attach: () => undefined, unknown: () => {} }

  const selection = select(conversation, { ...options, window: readWindow(options.from, options.to, zone) })
  const wanted = new Set([...selection.shown, ...selection.context, ...selection.held])
  const told: Told = new Map()
  const bodies = bodiesOf(messages, wanted, { context, quiet, options: config.redact, told })
  const workspaceUrl = [options.workspaceUrl, conversation.workspaceUrl, config.slack.workspace]
    .map(workspaceAddress)
    .find((address) => address !== undefined)
  const threads = threadsOf(messages, bodies, {
    context,
    channel,
    workspaceUrl,
    safely,
    edited: options.edited ?? true,
    showReactions: options.showReactions ?? false,
    selection,
    hasParent: (message) => parentOf(message, messages) !== undefined,
  })
  const isBot = ({ key }: NewEntry) => context.names.isBot(messageAt(messages, key.ts) ?? { ts: key.ts })
  const entries = options.fold ? fold(threads, isBot, context) : threads

  const marked = followUpMessages(messages, config.slack)
  const markedTs = new Set(marked.map(({ ts }) => ts))
  const markedBodies = bodiesOf(messages, markedTs, { context: quiet, quiet, options: config.redact, told })
  const followUps = marked.flatMap((message) => {
    const key = { channel, ts: message.ts }
    const url = permalink(key, workspaceUrl, message.thread_ts)
    const body = markedBodies.get(message.ts)?.body
    return body ? [followUpOf(message, body, { key, url, names: quiet.names, words, safely })] : []
  })
  const timeOf = (ts: string) => isoTime(ts, zone)
  const { person, isBot: isByBot } = quiet.names
  const proposals = [
    ...momentProposals(messages, channel, config.slack, timeOf),
    ...proposalsOf(conversation, { isBot: isByBot, person, safely, timeOf, severities: config.severities }),
  ].filter(({ field }, index, all) => all.findIndex((one) => one.field === field) === index)

  const summary: ImportSummary = {
    channel: { id: channel, name: safely(conversation.channel.name) },
    messages: messages.length,
    shown: selection.shown.size,
    context: selection.context.size,
    hidden: Object.fromEntries(selection.hidden),
    selected: { mode: selection.mode, isDefault: selection.isDefault, ...selection.marked },
    unresolved: [...context.names.unresolved].map(safely).sort(),
    external: [...context.names.external].map(safely).sort(),
    ...masked(bodies.values()),
    missingReplies: missingReplies(messages),
    unknown: Object.fromEntries(unknown),
    skipped: conversation.skipped,
    folded: threads.length - entries.length,
    followUps: followUps.length,
    proposals,
  }
  const deleted = messages.filter(({ subtype }) => subtype === 'tombstone').map(({ ts }) => ({ channel, ts }))
  return { entries, summary, deleted, followUps, proposals, attached: [...attached.values()] }
}

const noCopies = { folder: '', images: false, files: false, refused: new Set<string>() }

/** Entries in the order of posting, replies below the first message of their thread where that is there. */
function threadsOf(
  messages: readonly Message[],
  bodies: ReadonlyMap<string, SafeBody>,
  context: EntryContext,
): NewEntry[] {
  const entries: NewEntry[] = []
  const roots = new Map<string, NewEntry>()
  // Parents first: a parent may be younger than its reply where an export was put together from several.
  const told = messages.filter(({ ts }) => bodies.has(ts))
  for (const message of [...told.filter((one) => !isReply(one)), ...told.filter(isReply)]) {
    const body = bodies.get(message.ts)
    if (!body) continue
    const entry = entryOf(message, body.body, context)
    const parent = isReply(message) ? roots.get(message.thread_ts ?? '') : undefined
    if (parent) parent.replies.push(entry)
    else entries.push(entry)
    if (!isReply(message)) roots.set(message.ts, entry)
  }
  return entries.sort((a, b) => (a.micros < b.micros ? -1 : a.micros > b.micros ? 1 : 0))
}

function masked(bodies: Iterable<SafeBody>): Pick<ImportSummary, 'redactions' | 'withheld'> {
  const redactions: Record<string, number> = {}
  let withheld = 0
  for (const { found, isWithheld } of bodies) {
    for (const [rule, times] of found) redactions[rule] = (redactions[rule] ?? 0) + times
    if (isWithheld) withheld += 1
  }
  return { redactions, withheld }
}
