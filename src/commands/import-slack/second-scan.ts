import { findSecrets } from '../../redact/redact.ts'
import type { Config } from '../../report/config.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Looks once more at the finished text, as it would be written, and says which rule found something and where, never
 * what. What was a finding in the report before is not ours to refuse (`check` tells of it); one more of it is.
 * @returns true when nothing may be written
 */
export function refuseLeaks(before: string, after: string, config: Config, terminal: Terminal): boolean {
  const found = findSecrets(after, config.redact)
  if (found.length === 0) return false
  const known = new Map<string, number>()
  for (const { start, end } of findSecrets(before, config.redact)) {
    const text = before.slice(start, end)
    known.set(text, (known.get(text) ?? 0) + 1)
  }
  const leaks = found.filter(({ start, end }) => {
    const text = after.slice(start, end)
    const left = known.get(text) ?? 0
    known.set(text, left - 1)
    return left <= 0
  })
  for (const { rule, start } of leaks) {
    const line = after.slice(0, start).split('\n').length
    terminal.err(`Line ${line} of the timeline would hold a secret (${rule}).\n`)
  }
  if (leaks.length) {
    terminal.err(
      'Nothing was written.\nDelete or edit the message in Slack and export again, or leave it out with --from and --to.\n',
    )
  }
  return leaks.length > 0
}
