import type { Check } from './check.ts'
import { byReview } from './levels.ts'
import { openFollowUps, sayOfEach } from './open-follow-ups.ts'

export const followUpHasOwner: Check = {
  id: 'follow-up-has-owner',
  level: byReview,
  rule: 'Every follow-up that is not done has an owner: a person or a team.',
  why: 'What belongs to everybody is done by nobody, and the incident happens again.',
  examples: [
    {
      report:
        '## Action items\n\n| Action item | Owner | Status |\n| --- | --- | --- |\n| Rotate the keys | Jane Doe | open |\n| Delete the logs | | done |\n',
      says: [],
    },
    { report: '## Follow-ups\n\n- [ ] @jane: rotate the keys\n', says: [] },
    {
      report:
        '## Action items\n\n| Action item | Owner | Status |\n| --- | --- | --- |\n| Rotate the keys | Jane Doe | open |\n| Delete the logs | | open |\n',
      says: ['6:1-6:29: Missing owner, expected a person or a team'],
    },
    {
      about: 'Where none of several has one, it is said once.',
      report: '## Follow-ups\n\n- Rotate the keys\n- Delete the logs\n',
      says: ['3:1-3:18: Missing owners of both follow-ups, expected a person or a team for each'],
    },
  ],
  run({ report }, say) {
    const open = openFollowUps(report)
    const without = open.filter(({ owners }) => owners.length === 0)
    sayOfEach(without, open, say, {
      one: 'Missing owner, expected a person or a team',
      all: (these) => `Missing owners of ${these}, expected a person or a team for each`,
    })
  },
}
