import { isZone } from '../../lib/zoned.ts'
import type { Config } from '../../report/config.ts'
import { type Merge, mergeTimeline } from '../../report/merge.ts'
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
  const { entries, summary } = timelineOf(conversation, { args, config, report, zone, lang })
  const isDeleted = deletedIn(conversation)
  const merge = mergeTimeline({ report, text, root: syntax.root, ledger, entries, zone, lang, isDeleted })
  if (refuseLeaks(text, merge.text, config, terminal)) return 1
  if (!args['dry-run']) await writeTarget(root, target, merge.text, merge.ledger)
  tell(path, target, merge, summary, setting)
  return 0
}

function tell(
  path: string,
  target: Target,
  merge: Merge,
  summary: ImportSummary,
  { args, terminal }: Setting,
): void {
  const { changes } = merge
  if (args['dry-run'] && !args.json)
    terminal.out(unifiedDiff(path, target.text, merge.text, terminal.colour.out))
  if (args.json) {
    const written = !args['dry-run'] && merge.text !== target.text
    terminal.out(`${JSON.stringify({ report: path, written, changes, summary }, null, 2)}\n`)
  } else
    terminal.err(
      formatOutcome(path, merge, summary, { isDry: args['dry-run'], isNew: merge.text !== target.text }),
    )
}

/** The clock of the report: what its timeline says, what its frontmatter says, what was asked for. */
function zoneOf({ report }: Target, asked: string | undefined, config: Config): string {
  const stated = report.timeline.zone?.name
  if (asked !== undefined) return asked
  if (stated !== undefined && isZone(stated)) return stated
  return report.timezone ?? config.timezone
}

/**
 * Whether a message is gone at its source: it lies between the first and the last message of the export and is not
 * in it. What lies outside may only be outside of the days that were exported.
 */
function deletedIn({ channel, messages }: Conversation): (key: MessageKey) => boolean {
  const known = new Set(messages.map(({ ts }) => keyText({ channel: channel.id, ts })))
  const first = messages[0]?.ts ?? ''
  const last = messages.at(-1)?.ts ?? ''
  return (key) => key.channel === channel.id && key.ts > first && key.ts < last && !known.has(keyText(key))
}
