import type { Check } from './check.ts'

export const statusKnown: Check = {
  id: 'status-known',
  level: 'error',
  rule: 'The status is `in-progress`, `open`, `in-review`, `reviewed` or `closed`, in English or French.',
  why: 'How strict the other checks are, and which list of the site the report is in, depends on its status.',
  examples: [
    { report: '---\nstatus: in-review\n---\n', says: [] },
    { report: '---\nstatus: En cours\n---\n', says: [] },
    {
      report: '---\nstatus: half-way\n---\n',
      says: [
        '2:9-2:17: Unexpected `half-way`, expected `in-progress`, `open`, `in-review`, `reviewed` or `closed`',
      ],
    },
  ],
  run({ report }, say) {
    for (const { kind, field, message, span } of report.problems) {
      if (kind === 'field' && field === 'status') say(span, message)
    }
  },
}
