import type { Check } from './check.ts'
import { byReview } from './levels.ts'
import { top } from './top.ts'

export const datePresent: Check = {
  id: 'date-present',
  level: byReview,
  rule: "A report tells the day of its incident, in the frontmatter, the text or the file's name.",
  why: 'Without a day it cannot be put in order with the others, nor be counted in any month.',
  examples: [
    { report: '---\nimpact_start: 2022-03-29 09:40\n---\n', path: 'incidents/login.md', says: [] },
    { report: '# Login was down\n', path: 'incidents/2022-03-29-login-down.md', says: [] },
    {
      report: '# Login was down\n',
      path: 'incidents/login-down.md',
      says: ['1:1-1:1: Missing date, expected `impact_start` or `date` in the frontmatter'],
    },
  ],
  run({ report }, say) {
    if (report.date === undefined)
      say(top, 'Missing date, expected `impact_start` or `date` in the frontmatter')
  },
}
