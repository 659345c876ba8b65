import type { Check } from './check.ts'
import { openFollowUps } from './open-follow-ups.ts'

export const closedReportIsDone: Check = {
  id: 'closed-report-is-done',
  level: 'error',
  rule: 'A closed report has no follow-up that is still to be done.',
  why: 'Nobody opens a closed report again: what is left in it is forgotten.',
  examples: [
    {
      report: '---\nstatus: closed\n---\n\n## Follow-ups\n\n- [x] Rotate the keys\n',
      says: [],
    },
    { report: '---\nstatus: reviewed\n---\n\n## Follow-ups\n\n- [ ] Rotate the keys\n', says: [] },
    {
      report: '---\nstatus: closed\n---\n\n## Follow-ups\n\n- [x] Rotate the keys\n- [ ] Delete the logs\n',
      says: [
        '8:1-8:22: Unexpected open follow-up in a closed report, expected it done, or refused with a reason',
      ],
    },
  ],
  run({ report }, say) {
    if (report.status !== 'closed') return
    for (const { span } of openFollowUps(report)) {
      say(span, 'Unexpected open follow-up in a closed report, expected it done, or refused with a reason')
    }
  },
}
