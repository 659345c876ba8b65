import { suggest } from '../lib/suggest.ts'
import { UserError } from '../lib/user-error.ts'
import { isChannelId } from './channel-of.ts'
import type { Channel } from './conversation.ts'
import { quoted } from './quoted.ts'

/**
 * The one channel that a person means by an id, a name, #name or workspace/name.
 * @throws UserError when none or several fit, with the names to choose from
 */
export function findChannel<T extends { channel: Channel; parts: number; unnamed?: boolean }>(
  channels: readonly T[],
  wanted: string,
  exportName: string,
): T {
  const name = wanted.trim().replace(/^#/, '').normalize('NFC')
  for (const fits of [byId, byPath, byName, byLooseName]) {
    const fitting = channels.filter(({ channel }) => fits(channel, name))
    const filled = fitting.filter(({ parts }) => parts > 0)
    const found = filled.length > 0 ? filled : fitting
    const [one] = found
    if (one && found.length === 1) return one
    if (one) {
      const names = found.map(({ channel }) => nameOf(channel, found)).sort()
      throw new UserError(`${found.length} channels are called ${quoted(name)}.`, {
        hint: `Choose one with --channel: ${names.join(', ')}.`,
      })
    }
  }
  const filled = channels.filter(({ parts }) => parts > 0)
  const [only] = filled
  // A dump of one channel that nobody gives a name: it is what was meant.
  if (only?.unnamed && filled.length === 1 && !isChannelId(name)) return only
  const names = filled.map(({ channel }) => channel.name).sort()
  const near = suggest(name, names)
  throw new UserError(`There is no channel ${quoted(name)} in ${exportName}.`, {
    hint: near
      ? `Did you mean ${quoted(near)}?`
      : `It holds ${names.slice(0, most).map(quoted).join(', ') || 'none'}${names.length > most ? ', …' : ''}.`,
  })
}

function byId(channel: Channel, wanted: string): boolean {
  return channel.id === wanted
}

function byPath(channel: Channel, wanted: string): boolean {
  return channel.workspace !== undefined && `${channel.workspace}/${channel.name}` === wanted
}

function byName(channel: Channel, wanted: string): boolean {
  return channel.name.normalize('NFC') === wanted
}

function byLooseName(channel: Channel, wanted: string): boolean {
  return [channel.name, channel.id].some((one) => one.normalize('NFC').toLowerCase() === wanted.toLowerCase())
}

function nameOf(channel: Channel, among: readonly { channel: Channel }[]): string {
  const path = `${channel.workspace ?? ''}/${channel.name}`
  const same = among.filter((other) => `${other.channel.workspace ?? ''}/${other.channel.name}` === path)
  return same.length === 1 && channel.workspace !== undefined ? quoted(path) : quoted(channel.id)
}

const most = 12
