import type { Check } from './check.ts'
import { byAdvice } from './levels.ts'

export const refusalHasReason: Check = {
  id: 'refusal-has-reason',
  level: byAdvice,
  rule: 'A follow-up that will not be done says why.',
  why: 'An honest end is an end; whoever thinks of it again should find the reason, not start over.',
  examples: [
    {
      report:
        '## Action items\n\n| Action item | Status |\n| --- | --- |\n| Rotate the keys | not doing: the service is gone |\n',
      says: [],
    },
    {
      report: '## Action items\n\n| Action item | Status |\n| --- | --- |\n| Rotate the keys | not doing |\n',
      says: ['5:21-5:30: Missing reason, expected words such as `not doing: superseded`'],
    },
  ],
  run({ report }, say) {
    for (const { state, reason, cells, span } of report.followUps) {
      if (state !== 'not-doing' || reason !== undefined) continue
      say(cells.status ?? span, 'Missing reason, expected words such as `not doing: superseded`')
    }
  },
}
