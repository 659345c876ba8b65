import type { Config } from '../../report/config.ts'
import { noLedger } from '../../report/ledger.ts'
import { mergeTimeline } from '../../report/merge.ts'
import { parseReport } from '../../report/parse.ts'
import { parseSyntax } from '../../report/syntax.ts'
import type { Conversation } from '../../slack/conversation.ts'
import { formatSummary } from '../../slack/summary.ts'
import type { Terminal } from '../terminal.ts'
import type { ImportArgs } from './flags.ts'
import { refuseLeaks } from './second-scan.ts'
import { timelineOf } from './wishes.ts'

/**
 * Prints the timeline that an empty report would get.
 * @returns 0, or 1 when a secret would be printed
 */
export function printAlone(
  conversation: Conversation,
  args: ImportArgs,
  config: Config,
  terminal: Terminal,
): number {
  const zone = args.tz ?? config.timezone
  const lang = args.lang ?? (config.languages[0] === 'fr' ? 'fr' : 'en')
  const { entries, summary } = timelineOf(conversation, { args, config, zone, lang })
  const syntax = parseSyntax('')
  const report = parseReport({ path: 'timeline.md', text: '' }, config, syntax)
  const { text } = mergeTimeline({
    report,
    text: '',
    root: syntax.root,
    ledger: noLedger,
    entries,
    zone,
    lang,
    isDeleted: () => false,
  })
  if (refuseLeaks('', text, config, terminal)) return 1
  const timeline = text.trimStart()
  if (args.json) terminal.out(`${JSON.stringify({ timeline, summary }, null, 2)}\n`)
  else {
    terminal.out(timeline)
    terminal.err(`${timeline ? '\n' : ''}${formatSummary(summary)}\n`)
  }
  return 0
}
