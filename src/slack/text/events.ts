import type { PhrasingContent } from 'mdast'
import type { Message } from '../conversation.ts'
import type { Context } from './context.ts'
import { localTime, shortTime } from './dates.ts'
import { mrkdwn, mrkdwnInline } from './mrkdwn.ts'
import { type Body, paragraphs, textNodes } from './nodes.ts'
import { isHousekeeping } from './subtypes.ts'

/** What happened to the channel itself, in a sentence; nothing for a message that somebody wrote. */
export function eventBody(message: Message, context: Context): Body | undefined {
  const { subtype } = message
  if (message.room !== undefined || subtype === 'huddle_thread') return huddle(message, context)
  if (subtype === 'tombstone') return paragraphs(textNodes(context.words.deleted))
  if (subtype === 'channel_topic' || subtype === 'group_topic') return topic(message, context)
  if (subtype === 'channel_name' || subtype === 'group_name') return renamed(message, context)
  return isHousekeeping(message) ? sentence(message, context) : undefined
}

/** True for what happened to the channel itself: it has no author. */
export function isEvent(message: Message): boolean {
  return message.room !== undefined || eventSubtypes.has(message.subtype ?? '') || isHousekeeping(message)
}

const eventSubtypes = new Set(
  ['huddle_thread', 'tombstone', 'channel_topic', 'group_topic', 'channel_name'].concat('group_name'),
)

function topic(message: Message, context: Context): Body | undefined {
  const name = context.names.author(message)
  const { topic: set } = message
  if (name === undefined || (set === undefined && message.text !== undefined))
    return sentence(message, context)
  if (set === undefined) return paragraphs(textNodes(context.words.clearedTopic(name)))
  return paragraphs([...textNodes(context.words.setTopic(name)), ...mrkdwnInline(set, context)])
}

function renamed(message: Message, context: Context): Body {
  const name = context.names.author(message)
  const { old_name: before, name: after } = message
  if (name === undefined || after === undefined) return sentence(message, context)
  const { words } = context
  const from = before === undefined ? [] : textNodes(`${words.renamedFrom}#${before}`)
  return paragraphs([...textNodes(words.renamed(name)), ...from, ...textNodes(`${words.renamedTo}#${after}`)])
}

/** Slack's own sentence. Exports before 2017 begin it with the author, later ones leave them out. */
function sentence(message: Message, context: Context): Body {
  const said = (message.text ?? '').trimStart()
  const name = context.names.author(message)
  if (name === undefined || /^<@[A-Z\d]+/.test(said)) return mrkdwn(said, context)
  const before: PhrasingContent = { type: 'text', value: said === '' ? name : `${name} ` }
  return paragraphs([before, ...mrkdwnInline(said, context)])
}

function huddle({ room, ts }: Message, { words, zone }: Context): Body {
  const { date } = localTime(ts, zone)
  const at = (seconds: number | undefined) =>
    seconds === undefined || seconds <= 0 ? undefined : shortTime(String(Math.trunc(seconds)), zone, date)
  const [from, to] = [at(room?.date_start), at(room?.date_end)]
  const when =
    from === undefined
      ? words.huddle
      : to === undefined
        ? words.huddleFrom(from)
        : words.huddleBetween(from, to)
  const count = room?.participants ?? 0
  return paragraphs(textNodes(count === 0 ? when : `${when}, ${words.persons(count)}`))
}
