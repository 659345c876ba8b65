import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../lib/user-error.ts'
import type { Config } from '../../report/config.ts'
import { type Ledger, ledgerPath, printLedger } from '../../report/ledger.ts'
import { limits } from '../../report/limits.ts'
import { findImported, findMentioned, flatten } from '../../report/merge/imported.ts'
import type { Document } from '../../report/merge/input.ts'
import { keyOf } from '../../report/message-link.ts'
import { createPool } from '../../report/pool.ts'
import { readSource } from '../../report/read.ts'
import type { MessageKey, Problem, SourceFile } from '../../report/types.ts'
import { removeOwnFile, replaceLocked, writeOwnFile } from '../../report/write.ts'
import { type LedgerFile, readLedger } from './ledger-of.ts'

/** A report that an import goes into: its text as read, what it means, and what earlier imports wrote. */
export type Target = Document & {
  path: string
  text: string
  /** Messages that entries of the report link to. */
  held: MessageKey[]
  ledger: Ledger
  /** True when it holds entries and the ledger knows none of them: there is none, or it is another report's. */
  isUnremembered: boolean
  file: LedgerFile
}

/**
 * @param path relative to the repository's root
 * @throws UserError when the report cannot be read or a merge was left unfinished in it
 */
export async function readTarget(root: string, path: string, config: Config): Promise<Target> {
  if (!existsSync(join(root, path))) {
    throw new UserError(`There is no ${path}.`, {
      hint: 'Start a report with `incident new`, or name one that exists.',
    })
  }
  const read = readSource(path, { cwd: root, largest: limits.importedBytes })
  if ('problem' in read) {
    throw new UserError(`${path} cannot be imported into. ${read.problem.message}.`, {
      hint: 'Start one with `incident new`, or name a report that exists. Nothing was written.',
    })
  }
  const { text } = read.source
  if (/^(?:<{7} |>{7} )/m.test(text)) {
    throw new UserError(`${path} holds conflict markers of git.`, {
      hint: 'Resolve them first. Nothing was written.',
    })
  }
  const document = await parse(read.source, config)
  if ('problem' in document) {
    throw new UserError(`${path} cannot be imported into. ${document.problem.message}.`, {
      hint: `Simplify it around line ${document.problem.span.line}. Nothing was written.`,
    })
  }
  const held = flatten(findImported(document.root, text)).map(({ key }) => key)
  // In a table, a comment or the like, too: they tell a renamed report's ledger.
  const mentioned = [...findMentioned(document, undefined)].map(keyOf)
  const file = await readLedger(join(root, path), [...held, ...mentioned])
  const { ledger } = file
  const knows = ({ ts }: MessageKey) => [...ledger.values()].some((hashes) => hashes.has(ts))
  const isUnremembered = held.length > 0 && !held.some(knows)
  return { ...document, path, text, held, file, ledger, isUnremembered }
}

/** A person's report is parsed within limits too; what a whole channel made long may take as much longer. */
async function parse(source: SourceFile, config: Config): Promise<Document | { problem: Problem }> {
  const times = Math.max(1, Buffer.byteLength(source.text) / limits.reportBytes)
  const bounds = {
    milliseconds: Math.ceil(limits.importedMilliseconds * times),
    heapMegabytes: Math.ceil(limits.heapMegabytes * times),
  }
  const pool = createPool<Document>('report/merge', { config, bounds })
  try {
    return await pool.run(source)
  } finally {
    await pool.close()
  }
}

/**
 * Writes the report, then the ledger: a run that dies in between leaves a report that the next one recognises. The
 * ledger of a renamed report moves along. The caller holds the report's lock.
 */
export async function writeTarget(root: string, target: Target, text: string, ledger: Ledger): Promise<void> {
  const { path, file } = target
  if (text !== target.text) await replaceLocked(join(root, path), target.text, text)
  const own = join(root, ledgerPath(path))
  const ledgerText = printLedger(ledger)
  if (ledger.size && ledgerText !== file.text) await writeOwnFile(own, ledgerText)
  if (file.path !== own) await removeOwnFile(file.path)
}
