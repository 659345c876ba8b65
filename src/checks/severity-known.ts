import type { Check } from './check.ts'

export const severityKnown: Check = {
  id: 'severity-known',
  level: 'error',
  rule: 'The severity is one of those that the team has agreed on.',
  why: 'The site groups incidents by severity; one more spelling makes one more group.',
  examples: [
    { report: '---\nseverity: sev-2\n---\n', says: [] },
    { about: 'Case and separators do not matter.', report: '---\nseverity: SEV2\n---\n', says: [] },
    {
      report: '---\ntitle: Login was down\nseverity: high\n---\n',
      says: ['3:11-3:15: Unexpected `high`, expected `sev-0`, `sev-1`, `sev-2`, `sev-3` or `sev-4`'],
    },
    {
      about: 'With `severities: [high, low]` in the configuration.',
      report: '---\nseverity: high\n---\n',
      config: { severities: ['high', 'low'] },
      says: [],
    },
  ],
  run({ report }, say) {
    for (const { kind, field, message, span } of report.problems) {
      if (kind === 'field' && field === 'severity') say(span, message)
    }
  },
}
