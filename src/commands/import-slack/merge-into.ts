import { basename } from 'node:path'
import { UserError } from '../../lib/user-error.ts'
import { isZone, toLocal } from '../../lib/zoned.ts'
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
import { workspaceAddress } from '../../slack/timeline/permalink.ts'
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
  const { conversation: found, aliases } = sameChannel(read, target)
  const isMain = isMainChannel(report, found.channel)
  const workspaceUrl = workspaceOf(found, isMain ? report : {}, args)
  const conversation = workspaceUrl === undefined ? found : { ...found, workspaceUrl }
  const ledger = withoutAliases(target.ledger, aliases)
  const zone = zoneOf(target, conversation, args.tz, config)
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

/** The address that was given, that the export tells, or that an earlier import left in the report. */
function workspaceOf(
  { workspaceUrl }: Conversation,
  { slack }: Pick<Report, 'slack'>,
  args: ImportArgs,
): string | undefined {
  return workspaceAddress(args['workspace-url']) ?? workspaceUrl ?? workspaceAddress(slack?.workspace)
}

/** What the export itself says of its channel; one that tells no name has the id for it. */
function channelOf({ workspaceUrl }: Conversation, { channel }: ImportSummary): Filling[] {
  const own = channel.name === channel.id ? [] : [{ field: 'slack.channel', value: channel.name }]
  if (!channel.id.startsWith('#')) own.push({ field: 'slack.channel_id', value: channel.id })
  return workspaceUrl === undefined ? own : [...own, { field: 'slack.workspace', value: workspaceUrl }]
}

/**
 * The clock of the report: what its timeline says, what was asked for, what its frontmatter says.
 * @throws UserError when another one is asked for than the timeline says
 */
function zoneOf(
  { report, path }: Target,
  { messages }: Conversation,
  asked: string | undefined,
  config: Config,
): string {
  const { zone } = report.timeline
  const stated = zone?.name !== undefined && isZone(zone.name) ? zone.name : undefined
  const clock = (ts: string, name: string) => toLocal(Math.trunc(Number(ts) * 1000), name).offset
  const ends = [messages[0], messages.at(-1)].flatMap((message) => message?.ts ?? [])
  if (zone && stated && asked && ends.some((ts) => clock(ts, asked) !== clock(ts, stated))) {
    throw new UserError(`The times of ${path} are in ${stated}, not in ${asked}.`, {
      hint: `Leave --tz out, or change line ${zone.span.line} of the report first. Nothing was written.`,
    })
  }
  return asked ?? stated ?? report.timezone ?? config.timezone
}
