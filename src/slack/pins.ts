import { isChannelId } from './channel-of.ts'
import type { Channel } from './conversation.ts'
import { type Fields, fields, list, text } from './fields.ts'
import { toTimestamp } from './timestamp.ts'

/** What is pinned to a channel: timestamps of messages and ids of files. */
export type Pins = { messages: string[]; files: string[] }

/** Reads `pins` of a row of `channels.json`, where exports keep them: type C is a message, F a file. */
export function readPins(channel: Fields): Pins {
  const pins: Pins = { messages: [], files: [] }
  for (const pin of list(channel.pins).map(fields)) {
    const message = toTimestamp(pin.id)
    const file = text(pin.id)
    if (message !== undefined) pins.messages.push(message)
    else if (file?.startsWith('F')) pins.files.push(file)
  }
  return pins
}

/** True when a message or a file of the API says that it is pinned, to this channel as far as its id is known. */
export function isPinned(item: Fields, channel: Channel): boolean {
  const channels = list(item.pinned_to)
  return channels.length > 0 && (channels.includes(channel.id) || !isChannelId(channel.id))
}
