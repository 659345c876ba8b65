import { basename } from 'node:path'
import { isZone } from '../../lib/zoned.ts'
import type { Config } from '../../report/config.ts'
import { readFileName } from '../../report/file-name.ts'
import type { Filling } from '../../report/fill.ts'
import type { Ledger } from '../../report/ledger.ts'
import { fillProposals } from '../../report/merge/proposals.ts'
import { type Change, mergeTimeline } from '../../report/merge.ts'
import type { MessageKey, Report } from '../../report/types.ts'
import type { Attached } from '../../slack/attached.ts'
import type { Channel, Conversation } from '../../slack/conversation.ts'
import type { ImportSummary } from '../../slack/summary.ts'
import { copiesFolder } from './copies.ts'
import { areDays, deletedIn } from './deleted.ts'
import type { ImportArgs } from './flags.ts'
import { sameChannel, withoutAliases } from './same-channel.ts'
import type { Target } from './target.ts'
import { refuseTooMany } from './too-large.ts'
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
  refuseTooMany(target.path, entries, ledger)
  const isDeleted = deletedIn(conversation, deleted, areDays(args.positionals))
  const timeline = mergeTimeline({
    ...{ report, text, root, ledger, entries, zone, lang, isDeleted, aliases },
    followUps: followUps.map(({ evidence, ...row }) => ({ ...row, key: evidence })),
  })
  // A translation holds no facts of its own, and whether a report is done is for people to say.
  const facts = proposals.filter(({ field }) => field !== 'status')
  const isTranslation = readFileName(target.path, config.languages).lang !== undefined
  const isMain = isMainChannel(report, conversation.channel)
  // A report of several channels belongs to the first: the others only tell what it does not say yet.
  const own = isMain && summary.shown + summary.context > 0 ? channelOf(conversation, summary) : []
  const known = args.fill && !isTranslation ? [...facts, ...own] : []
  const filling = fillProposals(timeline.text, report, timeline.ledger, known, isMain)
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

/** Whether this is the channel that the report names, or the report names none. */
function isMainChannel({ slack }: Report, { id, name }: Channel): boolean {
  if (slack?.channel_id !== undefined && !id.startsWith('#')) return slack.channel_id === id
  return slack?.channel === undefined || slack.channel.replace(/^#/, '') === name
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
