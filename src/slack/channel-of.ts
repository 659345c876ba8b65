import { hash } from '../lib/hash.ts'
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

/**
 * What stands for the id of a channel of which only the name is known: `#` and the name as an address has it. Addresses
 * of messages take a name as well, and a later import knows the entries by it.
 */
export function idOfName(name: string): string {
  const known = /^[A-Z0-9]{2,30}$/.test(name)
  const part = encodeURIComponent(name.normalize('NFC').replace(/\p{Cs}/gu, ''))
  return known ? name : `#${part.length <= longestName ? part : hash(name)}`
}

const longestName = 120
