import { type Fields, text } from './fields.ts'

/** The channel that a message says it is in, as messages of the API and of logs do, and huddles in exports. */
export function channelOf(message: Fields): string | undefined {
  const pinned = message.pinned_to
  const told =
    text(message.channel) ?? (Array.isArray(pinned) && pinned.length === 1 ? text(pinned[0]) : undefined)
  return told !== undefined && isChannelId(told) ? told : undefined
}

/** Channels are `C…`, private ones of old `G…`, direct messages `D…`. */
export function isChannelId(id: string): boolean {
  return /^[CGD][A-Z0-9]{7,20}$/.test(id)
}
