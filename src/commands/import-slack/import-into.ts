import { UserError } from '../../lib/user-error.ts'
import { isZone } from '../../lib/zoned.ts'
import type { Config } from '../../report/config.ts'
import type { Filling } from '../../report/fill.ts'
import { limits } from '../../report/limits.ts'
import { fillProposals } from '../../report/merge/proposals.ts'
import { mergeTimeline } from '../../report/merge.ts'
import { keyText } from '../../report/message-link.ts'
import type { MessageKey } from '../../report/types.ts'
import type { Conversation } from '../../slack/conversation.ts'
import type { ImportSummary } from '../../slack/summary.ts'
import { unifiedDiff } from '../diff.ts'
import type { Terminal } from '../terminal.ts'
import type { ImportArgs } from './flags.ts'
import { formatOutcome } from './outcome.ts'
import { refuseLeaks } from './second-scan.ts'
import { readTarget, type Target, writeTarget } from './target.ts'
import { timelineOf } from './wishes.ts'

type Setting = { args: ImportArgs; config: Config; root: string; terminal: Terminal }

/**
 * Merges the conversation into a report and writes it, unless a secret would be written.
 * @returns 0, or 1 when a secret stopped the import
 */
export async function importInto(
  path: string,
  conversation: Conversation,
  setting: Setting,
): Promise<number> {
  const { args, config, root, terminal } = setting
  const target = await readTarget(root, path, config)
  const { report, text, syntax, ledger } = target
  const zone = zoneOf(target, args.tz, config)
  const lang = args.lang ?? (report.lang === 'fr' ? 'fr' : 'en')
  const held = heldBy(target, conversation)
  const { entries, deleted, followUps, proposals, summary } = timelineOf(conversation, {
    held,
    args,
    config,
    report,
    zone,
    lang,
  })
  const isDeleted = deletedIn(conversation, deleted)
  const timeline = mergeTimeline({
    ...{ report, text, root: syntax.root, ledger, entries, zone, lang, isDeleted },
    followUps: followUps.map(({ evidence, ...row }) => ({ ...row, key: evidence })),
  })
  const known = args.fill ? [...proposals, ...channelOf(conversation, summary)] : []
  const filling = fillProposals(timeline.text, report, timeline.ledger, known)
  const merge = { ...timeline, ...filling }
  if (refuseLeaks(text, merge.text, config, terminal)) return 1
  const bytes = Buffer.byteLength(merge.text)
  if (bytes > limits.importedBytes) throw tooLarge(path, bytes)
  if (!args['dry-run']) await writeTarget(root, target, merge.text, merge.ledger)
  const { changes } = timeline
  const { filled } = filling
  const outcome = {
    report: path,
    isDry: args['dry-run'],
    isNew: merge.text !== text,
    bytes,
    changes,
    filled,
    summary,
  }
  if (args.json) terminal.out(`${JSON.stringify(outcome, null, 2)}\n`)
  else {
    if (args['dry-run']) terminal.out(unifiedDiff(path, text, merge.text, terminal.colour.out))
    terminal.err(formatOutcome(outcome))
  }
  return 0
}

function tooLarge(path: string, bytes: number): UserError {
  const [now, most] = [bytes, limits.importedBytes].map((size) => Math.ceil(size / 1024))
  return new UserError(`${path} would have ${now} KiB, expected at most ${most} KiB.`, {
    hint: 'Nothing was written. Take fewer messages: --select marked, --from and --to.',
  })
}

/** The channel's messages that are in the report, or were before a person removed them. */
function heldBy({ held, ledger }: Target, { channel }: Conversation): string[] {
  const present = held.flatMap((key) => (key.channel === channel.id ? [key.ts] : []))
  return [...new Set([...(ledger.get(channel.id)?.keys() ?? []), ...present])]
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
