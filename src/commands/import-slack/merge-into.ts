import { basename } from 'node:path'
import { isZone } from '../../lib/zoned.ts'
import type { Config } from '../../report/config.ts'
import { readFileName } from '../../report/file-name.ts'
import type { Filling } from '../../report/fill.ts'
import type { Ledger } from '../../report/ledger.ts'
import { fillProposals } from '../../report/merge/proposals.ts'
import { type Change, mergeTimeline } from '../../report/merge.ts'
import { keyText } from '../../report/message-link.ts'
import type { MessageKey } from '../../report/types.ts'
import type { Attached } from '../../slack/attached.ts'
import type { Channel, Conversation } from '../../slack/conversation.ts'
import type { ImportSummary } from '../../slack/summary.ts'
import { copiesFolder } from './copies.ts'
import type { ImportArgs } from './flags.ts'
import { sameChannel, withoutAliases } from './same-channel.ts'
import type { Target } from './target.ts'
import { timelineOf } from './wishes.ts'

/** What an import makes of a report; nothing is written yet. */
export type Merged = {
  text: string
  ledger: Ledger
  changes: Change[]
  filled: Filling[]
  summary: ImportSummary
  /** Copies that the text refers to. */
  attached: Attached[]
}

/** @param refused ids of files that cannot be copied */
export function mergeInto(
  target: Target,
  read: Conversation,
  { args, config, refused }: { args: ImportArgs; config: Config; refused: ReadonlySet<string> },
): Merged {
  const { report, text, root } = target
  const { conversation, aliases } = sameChannel(read, target)
  const ledger = withoutAliases(target.ledger, aliases)
  const zone = zoneOf(target, args.tz, config)
  const lang = args.lang ?? (report.lang === 'fr' ? 'fr' : 'en')
  const held = heldBy(target.held, ledger, conversation.channel, aliases)
  const folder = basename(copiesFolder(target.path))
  const attach = { folder, images: args['embed-images'], files: args['copy-files'], refused }
  const wishes = { held, args, config, report, zone, lang, attach }
  const { entries, deleted, followUps, proposals, summary, attached } = timelineOf(conversation, wishes)
  const isDeleted = deletedIn(conversation, deleted)
  const timeline = mergeTimeline({
    ...{ report, text, root, ledger, entries, zone, lang, isDeleted, aliases },
    followUps: followUps.map(({ evidence, ...row }) => ({ ...row, key: evidence })),
  })
  // A translation holds no facts of its own, and whether a report is done is for people to say.
  const facts = proposals.filter(({ field }) => field !== 'status')
  const isTranslation = readFileName(target.path, config.languages).lang !== undefined
  const known = args.fill && !isTranslation ? [...facts, ...channelOf(conversation, summary)] : []
  const filling = fillProposals(timeline.text, report, timeline.ledger, known)
  return {
    ...filling,
    changes: timeline.changes,
    summary,
    attached: attached.filter(({ address }) => filling.text.includes(`(${address})`)),
  }
}

/** The channel's messages that are in the report, or were before a person removed them. */
function heldBy(
  held: readonly MessageKey[],
  ledger: Ledger,
  { id }: Channel,
  aliases: ReadonlyMap<string, string>,
): string[] {
  const present = held.flatMap(({ channel, ts }) => (channel === id || aliases.has(channel) ? [ts] : []))
  return [...new Set([...(ledger.get(id)?.keys() ?? []), ...present])]
}

/** What the export itself says of its channel. */
function channelOf({ workspaceUrl }: Conversation, { channel }: ImportSummary): Filling[] {
  const own = [{ field: 'slack.channel', value: channel.name }]
  if (!channel.id.startsWith('#')) own.push({ field: 'slack.channel_id', value: channel.id })
  return workspaceUrl === undefined ? own : [...own, { field: 'slack.workspace', value: workspaceUrl }]
}

/** The clock of the report: what its timeline says, what its frontmatter says, what was asked for. */
function zoneOf({ report }: Target, asked: string | undefined, config: Config): string {
  const stated = report.timeline.zone?.name
  if (asked !== undefined) return asked
  if (stated !== undefined && isZone(stated)) return stated
  return report.timezone ?? config.timezone
}

/**
 * Whether a message is gone at its source: Slack left a placeholder, or it lies between the first and the last message
 * of the export and is not in it. What lies outside may only be outside of the days that were exported.
 */
function deletedIn(
  { channel, messages }: Conversation,
  deleted: readonly MessageKey[],
): (key: MessageKey) => boolean {
  const gone = new Set(deleted.map(keyText))
  const there = new Set(messages.map(({ ts }) => keyText({ channel: channel.id, ts })))
  const first = messages[0]?.ts ?? ''
  const last = messages.at(-1)?.ts ?? ''
  return (key) => {
    if (key.channel !== channel.id) return false
    return gone.has(keyText(key)) || (key.ts > first && key.ts < last && !there.has(keyText(key)))
  }
}
