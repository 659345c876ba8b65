import { isChannelId } from './channel-of.ts'
import type { Channel } from './conversation.ts'
import { type Fields, fields, isFields, list, text } from './fields.ts'
import { compareTimestamps, toTimestamp } from './timestamp.ts'

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

/** Adds to the listed pins what messages and files of the API say themselves, in `pinned_to`. */
export type PinBoard = {
  addFrom(message: Fields): void
  all(): Pins
}

/** @param channel counts as meant by every pin as long as its id is not known */
export function openPinBoard(listed: Pins, channel: Channel): PinBoard {
  const messages = new Set(listed.messages)
  const files = new Set(listed.files)

  function isPinned({ pinned_to: channels }: Fields): boolean {
    if (!Array.isArray(channels) || channels.length === 0) return false
    return channels.includes(channel.id) || !isChannelId(channel.id)
  }

  return {
    addFrom(message) {
      const ts = isPinned(message) ? toTimestamp(message.ts) : undefined
      if (ts !== undefined) messages.add(ts)
      if (!message.files) return
      for (const file of list(message.files).filter(isFields)) {
        const id = isPinned(file) ? text(file.id) : undefined
        if (id !== undefined) files.add(id)
      }
    },
    all: () => ({ messages: [...messages].sort(compareTimestamps), files: [...files].sort() }),
  }
}
