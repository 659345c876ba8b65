import type { Check } from './check.ts'
import { openFollowUps, sayOfEach } from './open-follow-ups.ts'

export const followUpHasDueDate: Check = {
  id: 'follow-up-has-due-date',
  level: 'hint',
  rule: 'Every follow-up that is not done has a day by which it is to be.',
  why: 'A day makes it part of the plan of a team; without one it is a wish.',
  examples: [
    { report: '## Follow-ups\n\n- Rotate the keys (Jane Doe), due 2022-04-08\n', says: [] },
    {
      report: '## Follow-ups\n\n- Rotate the keys, due 2022-04-08\n- Delete the logs\n',
      says: ['4:1-4:18: Missing due date, expected a day such as `2026-04-30`'],
    },
    {
      about: 'Where none of several has one, it is said once.',
      report: '## Follow-ups\n\n- Rotate the keys\n- Delete the logs\n',
      says: ['3:1-3:18: Missing due dates of both follow-ups, expected a day such as `2026-04-30` for each'],
    },
  ],
  run({ report }, say) {
    const open = openFollowUps(report)
    const without = open.filter(({ due }) => due === undefined)
    sayOfEach(without, open, say, {
      one: 'Missing due date, expected a day such as `2026-04-30`',
      all: (these) => `Missing due dates of ${these}, expected a day such as \`2026-04-30\` for each`,
    })
  },
}
