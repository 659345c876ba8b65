import type { Ledger } from '../../report/ledger.ts'
import { keyText } from '../../report/message-link.ts'
import type { MessageKey } from '../../report/types.ts'
import type { Conversation } from '../../slack/conversation.ts'

/** The conversation under the id that the report knows its channel by, and the other names of it in the report. */
export type SameChannel = { conversation: Conversation; aliases: Aliases }

/** Other names of a channel, and its id. */
type Aliases = ReadonlyMap<string, string>

/**
 * Some exports tell a channel's id, some only its name, which then stands for the id. A report that was filled from
 * both knows one channel under two names. Messages tell that they are the same: a timestamp counts microseconds, so
 * that no two channels share one. Where an id is known it wins.
 */
export function sameChannel(
  conversation: Conversation,
  { held, ledger }: { held: readonly MessageKey[]; ledger: Ledger },
): SameChannel {
  const { channel, messages } = conversation
  const there = new Set(messages.map(({ ts }) => ts))
  const shared = new Map<string, number>()
  const known = [...ledger].flatMap(([name, hashes]) =>
    [...hashes.keys()].map((ts) => ({ channel: name, ts })),
  )
  for (const { channel: name, ts } of [...held, ...known]) {
    if (name !== channel.id && there.has(ts)) shared.set(name, (shared.get(name) ?? 0) + 1)
  }
  const [best] = [...shared].filter(([name]) => !isName(name)).sort(([, a], [, b]) => b - a)
  const id = isName(channel.id) && best ? best[0] : channel.id
  const names = [...shared.keys(), channel.id].filter((name) => isName(name) && name !== id)
  const aliases = new Map(names.map((name) => [name, id]))
  return { conversation: { ...conversation, channel: { ...channel, id } }, aliases }
}

/** The ledger with one name for the channel. What was known under its id goes before what was known under another. */
export function withoutAliases(ledger: Ledger, aliases: Aliases): Ledger {
  const result = new Map<string, Map<string, string>>()
  const byId = [...ledger].sort(([a], [b]) => Number(aliases.has(b)) - Number(aliases.has(a)))
  for (const [name, hashes] of byId) {
    const id = aliases.get(name) ?? name
    const known = result.get(id) ?? new Map<string, string>()
    for (const [ts, hash] of hashes) known.set(renamed(ts, aliases), hash)
    result.set(id, known)
  }
  return result
}

/** Follow-ups are remembered by the whole keys of their messages. */
function renamed(key: string, aliases: Aliases): string {
  const [, channel = '', ts = ''] = /^(.+)\/(\d{10}\.\d{6})$/.exec(key) ?? []
  const id = aliases.get(channel)
  return id === undefined ? key : keyText({ channel: id, ts })
}

function isName(channel: string): boolean {
  return channel.startsWith('#')
}
