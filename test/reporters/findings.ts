import type { Finding, Level } from '../../src/lib/finding.ts'
import type { Result } from '../../src/reporters/reporter.ts'

/** A finding on one line of a report, as short as a test can say it. */
export function finding(path: string, place: string, level: Level, id: string, message: string): Finding {
  const [line = 1, column = 1, endColumn = column + 1] = place.split(/[:-]/).map(Number)
  return { path, at: { line, column, endLine: line, endColumn, start: 0, end: 0 }, level, id, message }
}

const keys = 'incidents/2022-03-29-keys-in-deploy-log.md'
const login = 'incidents/2026-03-01-panne-de-connexion-à-l’entrée.fr.md'

/** Two of twelve reports have something to say. */
export const twoReports: Result = {
  checked: 12,
  findings: [
    finding(
      keys,
      '3:11-15',
      'error',
      'severity-known',
      'Unexpected `high`, expected `sev-0`, `sev-1`, `sev-2`, `sev-3` or `sev-4`',
    ),
    finding(
      keys,
      '41:1-12',
      'warning',
      'timeline-zoned',
      'Missing zone of the times, expected a line such as `All times are in America/Toronto.`',
    ),
    finding(keys, '118:3-90', 'warning', 'follow-up-has-owner', 'Missing owner, expected a name'),
    finding(
      login,
      '1:1-4',
      'hint',
      'follow-up-has-due-date',
      'Missing due date, expected a day such as `2026-04-30`',
    ),
  ],
}

export const nothing: Result = { checked: 1, findings: [] }
