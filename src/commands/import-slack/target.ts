import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../lib/user-error.ts'
import type { Config } from '../../report/config.ts'
import { codeOf } from '../../report/disk.ts'
import { type Ledger, ledgerPath, noLedger, parseLedger, printLedger } from '../../report/ledger.ts'
import { parseReport } from '../../report/parse.ts'
import { readSource } from '../../report/read.ts'
import { parseSyntax, type Syntax } from '../../report/syntax.ts'
import type { Report } from '../../report/types.ts'
import { replaceLocked, writeOwnFile } from '../../report/write.ts'

/** A report that an import goes into: its text as read, what it means, and what earlier imports wrote. */
export type Target = {
  path: string
  text: string
  syntax: Syntax
  report: Report
  ledger: Ledger
  ledgerText: string
}

/**
 * @param path relative to the repository's root
 * @throws UserError when the report cannot be read or a merge was left unfinished in it
 */
export async function readTarget(root: string, path: string, config: Config): Promise<Target> {
  const read = await readSource(path, { cwd: root })
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
  const syntax = parseSyntax(text)
  const report = parseReport(read.source, config, syntax)
  const ledgerText = await readText(join(root, ledgerPath(path)))
  return { path, text, syntax, report, ledger: ledgerText ? parseLedger(ledgerText) : noLedger, ledgerText }
}

/**
 * Writes the report, then the ledger: a run that dies in between leaves a report that the next one recognises.
 * The caller holds the report's lock.
 */
export async function writeTarget(root: string, target: Target, text: string, ledger: Ledger): Promise<void> {
  const { path } = target
  if (text !== target.text) await replaceLocked(join(root, path), target.text, text)
  const ledgerText = printLedger(ledger)
  if (ledger.size && ledgerText !== target.ledgerText)
    await writeOwnFile(join(root, ledgerPath(path)), ledgerText)
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return ''
    throw new UserError(`${path} cannot be read (${codeOf(error)}).`, {
      hint: 'It tells which entries people changed; without it nothing is written.',
      cause: error,
    })
  }
}
