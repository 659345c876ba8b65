import { findSecrets } from '../../redact/redact.ts'
import type { Config } from '../../report/config.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Looks once more at the finished text, as it would be written, and says which rule found something and where, never
 * what. What stood in the report before is not ours to refuse (`check` tells of it); what is added must be clean.
 * @returns true when nothing may be written
 */
export function refuseLeaks(before: string, after: string, config: Config, terminal: Terminal): boolean {
  const leaks = findSecrets(after, config.redact).filter(
    ({ start, end }) => !before.includes(after.slice(start, end)),
  )
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
