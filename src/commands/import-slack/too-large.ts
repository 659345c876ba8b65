import { UserError } from '../../lib/user-error.ts'
import { all, type NewEntry } from '../../report/entry.ts'
import { type Ledger, written } from '../../report/ledger.ts'
import { limits } from '../../report/limits.ts'

/**
 * What can only end as a report that is too large is not printed first: for a whole channel that takes a minute.
 * @throws UserError
 */
export function refuseTooMany(path: string, entries: readonly NewEntry[], ledger: Ledger): void {
  let fresh = 0
  for (const { key } of all(entries)) if (written(ledger, key) === undefined) fresh += 1
  if (fresh * leastBytes > limits.importedBytes) throw tooLarge(path, fresh * leastBytes, 'at least')
}

/** No entry takes less: its link alone has more. */
const leastBytes = 40

/** @throws UserError */
export function refuseTooLarge(path: string, bytes: number): void {
  if (bytes > limits.importedBytes) throw tooLarge(path, bytes)
}

function tooLarge(path: string, bytes: number, how: 'at least' | '' = ''): UserError {
  const [now, most] = [bytes, limits.importedBytes].map((size) => Math.ceil(size / 1024))
  return new UserError(`${path} would have ${how && `${how} `}${now} KiB, expected at most ${most} KiB.`, {
    hint: 'Nothing was written. Take fewer messages: --select marked, --from and --to.',
  })
}
