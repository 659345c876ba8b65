import { oneOf } from '../lib/quote.ts'
import type { Check } from './check.ts'
import { byAdvice } from './levels.ts'
import { top } from './top.ts'

export const severityPresent: Check = {
  id: 'severity-present',
  level: byAdvice,
  rule: 'A report that tells its status says how severe the incident was.',
  why: 'Lists and figures are by severity; without one the incident is in none of them.',
  examples: [
    { report: '---\nstatus: open\nseverity: sev-2\n---\n', says: [] },
    {
      about: 'An older report, which has no status, is left alone.',
      report: '---\ndetected: 2022-03-29 10:02\n---\n',
      says: [],
    },
    {
      report: '---\nstatus: open\nservices: [login]\n---\n',
      says: ['1:1-1:1: Missing severity, expected `sev-0`, `sev-1`, `sev-2`, `sev-3` or `sev-4`'],
    },
  ],
  run({ report, config }, say) {
    // A severity that is there but unknown is the matter of `severity-known`.
    const isThere = report.severity !== undefined || (report.fields.severity?.data ?? null) !== null
    if (isThere || report.translation || report.fields.status === undefined) return
    say(top, `Missing severity, expected ${oneOf(config.severities)}`)
  },
}
