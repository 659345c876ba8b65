import { lstat, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../../lib/user-error.ts'
import { codeOf } from '../../report/disk.ts'
import { type Ledger, ledgerPath, noLedger, parseLedger, written } from '../../report/ledger.ts'
import type { MessageKey } from '../../report/types.ts'

/** A ledger as it lies on disk. `path` is absolute; `text` is empty when there is none. */
export type LedgerFile = { path: string; text: string; ledger: Ledger }

/**
 * What earlier imports wrote into a report. A report that was renamed left its ledger under the old name: the one
 * without a report that knows most of this report's messages is taken.
 * @param path the report's absolute path
 * @param held messages that the report links to
 * @throws UserError when there is a ledger and it cannot be relied on
 */
export async function readLedger(path: string, held: readonly MessageKey[]): Promise<LedgerFile> {
  const own = ledgerPath(path)
  const text = await readText(own)
  if (text !== undefined) return { path: own, text, ledger: relyOn(own, parseLedger(text)) }
  const none = { path: own, text: '', ledger: noLedger }
  if (held.length === 0) return none
  const folder = dirname(path)
  const names = await readdir(folder)
  const orphans = names.filter(
    (name) => name.endsWith('.slack.json') && !names.some((other) => ledgerPath(other) === name),
  )
  let best: { path: string; read: ReturnType<typeof parseLedger> } | undefined
  let most = 0
  for (const orphan of orphans.map((name) => join(folder, name))) {
    // What is no file, or cannot be read, may be anybody's.
    const read = parseLedger((await readText(orphan).catch(() => '')) ?? '')
    const known = held.filter((key) => written(read.ledger, key) !== undefined).length
    if (known > most) best = { path: orphan, read }
    most = Math.max(most, known)
  }
  return best ? { path: best.path, text: '', ledger: relyOn(best.path, best.read) } : none
}

/** @throws UserError for a ledger that may have forgotten what people removed */
function relyOn(path: string, { ledger, damage }: ReturnType<typeof parseLedger>): Ledger {
  if (damage === 'later') {
    throw new UserError(`${path} was written by a later version of incident.`, {
      hint: 'Update this one. Nothing was written.',
    })
  }
  if (damage === 'damaged') {
    throw new UserError(`${path} is damaged.`, {
      hint: 'It tells which entries people changed or removed: restore it from git, or delete it, and what was removed comes back. Nothing was written.',
    })
  }
  return ledger
}

/** The text; undefined when there is no such file. */
async function readText(path: string): Promise<string | undefined> {
  try {
    if ((await lstat(path)).isFile()) return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new UserError(`${path} cannot be read (${codeOf(error)}).`, {
      hint: 'It tells which entries people changed; without it nothing is written.',
      cause: error,
    })
  }
  throw new UserError(`${path} is no plain file.`, {
    hint: 'It tells which entries people changed: move what lies there away. Nothing was written.',
  })
}
