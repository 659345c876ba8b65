import type { Config } from '../report/config.ts'
import type { Conversation, Message } from './conversation.ts'
import { fields } from './fields.ts'
import { messageAt } from './message-at.ts'
import { type OnlyOptions, onlyOf } from './only.ts'
import { type Housekeeping, housekeepingOf, isRecord } from './text/subtypes.ts'
import { isWithin, type Window } from './timeline/window.ts'

export type SelectMode = 'marked' | 'all' | 'none'

/** Why a message is not in the timeline, as the summary counts it. */
export type HiddenKind = Housekeeping | 'records' | 'deleted' | 'outside' | 'others' | 'unmarked' | 'empty'

export type SelectOptions = OnlyOptions & {
  config: Pick<Config, 'slack'>
  select?: SelectMode
  window?: Window
  /** More reactions that mark a message, with or without colons. */
  reactions?: readonly string[]
  /** Also joins, reminders and other housekeeping. */
  system?: boolean
  /** Timestamps of messages that the report holds already: they are taken as well, so that they follow Slack. */
  held?: readonly string[]
}

export type Selection = {
  mode: SelectMode
  /** True when nobody asked for the mode. */
  isDefault: boolean
  /** Timestamps of chosen messages, and of parents that are there for a chosen reply. */
  shown: Set<string>
  context: Set<string>
  /** Neither chosen nor context, but held by the report. */
  held: Set<string>
  /** How many messages of the channel were marked, and by what. */
  marked: { pins: number; reactions: number }
  hidden: Map<HiddenKind, number>
}

/**
 * Chooses the messages of a timeline: those that are pinned or carry a marker reaction, or all but the housekeeping.
 * Unless told, marked ones as soon as there is one. Pins of files mark the message that brought the file.
 * @throws UserError for people and threads that are not in the conversation
 */
export function select(conversation: Conversation, options: SelectOptions): Selection {
  const hidden = new Map<HiddenKind, number>()
  const marked = { pins: 0, reactions: 0 }
  const isMarked = marks(conversation, options)
  const isWanted = onlyOf(conversation, options)
  const { messages } = conversation
  const candidates: { message: Message; mark: 'pins' | 'reactions' | undefined }[] = []
  const hide = (kind: HiddenKind) => hidden.set(kind, (hidden.get(kind) ?? 0) + 1)
  for (const message of messages) {
    const mark = isRecord(message) ? undefined : isMarked(message)
    const kind = hiddenKind(message, mark !== undefined, isWanted, options)
    if (kind !== undefined) hide(kind)
    else candidates.push({ message, mark })
    if (kind === undefined && mark !== undefined) marked[mark] += 1
  }
  const mode = options.select ?? (marked.pins + marked.reactions > 0 ? 'marked' : 'all')
  const shown = new Set<string>()
  for (const { message, mark } of candidates) {
    if (mode === 'all' || (mode === 'marked' && mark !== undefined)) shown.add(message.ts)
    else hide('unmarked')
  }
  const context = new Set<string>()
  for (const ts of shown) {
    const parent = parentOf(messageAt(messages, ts), messages)
    if (parent && !shown.has(parent.ts) && !isRecord(parent)) context.add(parent.ts)
  }
  const held = new Set<string>()
  for (const ts of options.held ?? []) {
    const message = messageAt(messages, ts)
    if (message && !isGone(message) && !shown.has(ts) && !context.has(ts)) held.add(ts)
  }
  return { mode, isDefault: options.select === undefined, shown, context, held, marked, hidden }
}

/** True for what can never be shown: records of edits, and deleted messages that nobody answered. */
function isGone(message: Message): boolean {
  return isRecord(message) || (message.subtype === 'tombstone' && (message.reply_count ?? 0) === 0)
}

/** The first message of the thread that a message answers in; nothing when it is none, or not in the export. */
export function parentOf(message: Message | undefined, messages: readonly Message[]): Message | undefined {
  return message && isReply(message) ? messageAt(messages, message.thread_ts ?? '') : undefined
}

export function isReply({ ts, thread_ts: thread }: Message): boolean {
  return thread !== undefined && thread !== ts
}

/** The reactions of a message without colons and skin tones. */
export function reactionsOf({ reactions = [] }: Message): string[] {
  return reactions.map(({ name }) => reactionName(name))
}

/** Without colons and skin tone. */
export function reactionName(name: string): string {
  return name.replace(/^:|:$/g, '').split('::')[0] ?? ''
}

function marks(
  { pins }: Conversation,
  { config, reactions = [] }: SelectOptions,
): (message: Message) => 'pins' | 'reactions' | undefined {
  const { markers, followUpMarkers } = config.slack
  const names = new Set([...markers, ...followUpMarkers, ...reactions].map(reactionName))
  const messages = new Set(pins.messages)
  const files = new Set(pins.files)
  return (message) => {
    if (messages.has(message.ts)) return 'pins'
    if (message.files?.some((file) => files.has(String(fields(file).id)))) return 'pins'
    if (!message.reactions) return undefined
    return reactionsOf(message).some((name) => names.has(name)) ? 'reactions' : undefined
  }
}

function hiddenKind(
  message: Message,
  isMarked: boolean,
  isWanted: (message: Message) => boolean,
  { system, window = {} }: SelectOptions,
): HiddenKind | undefined {
  if (isRecord(message)) return 'records'
  if (!isWithin(message.ts, window)) return 'outside'
  if (!isWanted(message)) return 'others'
  if (isMarked) return undefined
  if (isGone(message)) return 'deleted'
  return system ? undefined : housekeepingOf(message)
}
