import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../../lib/user-error.ts'
import { codeOf } from '../../report/disk.ts'
import { type Ledger, ledgerPath, noLedger, parseLedger } from '../../report/ledger.ts'
import type { MessageKey } from '../../report/types.ts'

/** A ledger as it lies on disk. `path` is absolute; `text` is empty when there is none. */
export type LedgerFile = { path: string; text: string; ledger: Ledger }

/**
 * What earlier imports wrote into a report. A report that was renamed left its ledger under the old name: the one
 * without a report that knows most of this report's messages is taken.
 * @param path the report's absolute path
 * @param held messages that the report links to
 */
export async function readLedger(path: string, held: readonly MessageKey[]): Promise<LedgerFile> {
  const own = ledgerPath(path)
  const text = await readText(own)
  if (text) return { path: own, text, ledger: parseLedger(text) }
  if (held.length === 0) return { path: own, text, ledger: noLedger }
  const folder = dirname(path)
  const names = await readdir(folder)
  const orphans = names.filter(
    (name) => name.endsWith('.slack.json') && !names.some((other) => ledgerPath(other) === name),
  )
  let best: LedgerFile = { path: own, text: '', ledger: noLedger }
  let most = 0
  for (const name of orphans) {
    const ledger = parseLedger(await readText(join(folder, name)))
    const known = held.filter(({ channel, ts }) => ledger.get(channel)?.has(ts)).length
    if (known > most) best = { path: join(folder, name), text: '', ledger }
    most = Math.max(most, known)
  }
  return best
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
