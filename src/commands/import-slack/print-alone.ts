import type { Root } from 'mdast'
import { applyEdits } from '../../lib/edits.ts'
import { printJson } from '../../lib/print-json.ts'
import type { Config } from '../../report/config.ts'
import type { NewEntry } from '../../report/entry.ts'
import { noLedger } from '../../report/ledger.ts'
import { insertions } from '../../report/merge/insertions.ts'
import { parseReport } from '../../report/parse.ts'
import { type PrintEntry, printerOf } from '../../report/print.ts'
import { printTable } from '../../report/print-table.ts'
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
  const timeline =
    args.format === 'table' ? `${printTable(entries, zone, lang)}\n` : asReport(entries, zone, lang, config)
  if (refuseLeaks('', timeline, config, terminal)) return 1
  if (args.json || args.format === 'json') {
    const print = printerOf(zone, entries)
    const told = entries.map((entry) => toJson(entry, print))
    terminal.out(printJson({ zone, entries: told, summary }))
  } else {
    terminal.out(timeline)
    terminal.err(`${timeline ? '\n' : ''}${formatSummary(summary)}\n`)
  }
  return 0
}

/** The section that an empty report would get. */
function asReport(entries: readonly NewEntry[], zone: string, lang: 'en' | 'fr', config: Config): string {
  const root: Root = { type: 'root', children: [] }
  const report = parseReport({ path: 'timeline.md', text: '' }, config)
  const input = { report, text: '', root, ledger: noLedger, entries, zone, lang, isDeleted: () => false }
  const all = { isNew: () => true, print: printerOf(zone, entries) }
  return applyEdits('', insertions(input, new Map(), all).edits).trimStart()
}

type JsonEntry = {
  channel: string
  ts: string
  at: string
  url: string
  author?: string
  markdown: string
  replies: JsonEntry[]
}

function toJson(entry: NewEntry, print: PrintEntry): JsonEntry {
  const { key, url, author, micros, replies } = entry
  return {
    ...key,
    at: new Date(Number(micros / 1000n)).toISOString(),
    url,
    ...(author === undefined ? {} : { author }),
    markdown: print(entry),
    replies: replies.map((reply) => toJson(reply, print)),
  }
}
