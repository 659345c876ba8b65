import { join } from 'node:path'
import { printJson } from '../../lib/print-json.ts'
import type { Config } from '../../report/config.ts'
import type { Conversation } from '../../slack/conversation.ts'
import type { ExportFiles } from '../../slack/files.ts'
import { unifiedDiff } from '../diff.ts'
import type { Terminal } from '../terminal.ts'
import { copiesFolder, readCopies, writeCopies } from './copies.ts'
import type { ImportArgs } from './flags.ts'
import { mergeInto } from './merge-into.ts'
import { formatOutcome } from './outcome.ts'
import { refuseLeaks } from './second-scan.ts'
import { readTarget, writeTarget } from './target.ts'
import { refuseTooLarge } from './too-large.ts'

type Setting = { args: ImportArgs; config: Config; root: string; terminal: Terminal; files: ExportFiles }

/**
 * Merges the conversation into a report and writes it, unless a secret would be written.
 * @returns 0, or 1 when a secret stopped the import
 */
export async function importInto(
  path: string,
  conversation: Conversation,
  { args, config, root, terminal, files }: Setting,
): Promise<number> {
  const target = await readTarget(root, path, config)
  const merge = (refused: readonly string[]) =>
    mergeInto(target, conversation, { args, config, refused: new Set(refused) })
  const first = merge([])
  const copies = await readCopies(first.attached, files, config)
  const refused = copies.flatMap((copy) => ('why' in copy ? [copy] : []))
  const merged = refused.length > 0 ? merge(refused.map(({ id }) => id)) : first
  const { text, ledger, changes, filled, summary } = merged
  if (refuseLeaks(target.text, text, config, terminal)) return 1
  const bytes = Buffer.byteLength(text)
  refuseTooLarge(path, bytes)
  const isDry = args['dry-run']
  // Before the report: its links never lead to nothing.
  const copied = isDry ? [] : await writeCopies(join(root, copiesFolder(path)), copies)
  if (!isDry) await writeTarget(root, target, text, ledger)
  const notCopied = refused.map(({ name, why }) => ({ name, why }))
  const isNew = text !== target.text
  const { isUnremembered } = target
  const done = { isDry, isNew, bytes, changes, isUnremembered, filled, copied, notCopied }
  const outcome = { report: path, ...done, summary }
  if (args.json || args.format === 'json') terminal.out(printJson(outcome))
  else {
    if (isDry) terminal.out(unifiedDiff(path, target.text, text, terminal.colour.out))
    terminal.err(formatOutcome(outcome))
  }
  return 0
}
