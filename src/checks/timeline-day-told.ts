import type { Check } from './check.ts'
import { timelineProblems } from './timeline-problems.ts'

export const timelineDayTold: Check = {
  id: 'timeline-day-told',
  level: 'warning',
  rule: 'Where the timeline passes midnight, it says so.',
  why: 'A reader cannot tell the next day from a mistyped hour.',
  examples: [
    {
      report: '## Timeline\n\n### 2022-03-29\n\n- 23:50 Alert\n\n### 2022-03-30\n\n- 00:10 Page\n',
      says: [],
    },
    {
      report: '## Timeline\n\n### 2022-03-29\n\n- 23:50 Alert\n- 00:10 Page\n',
      says: ['6:1-6:13: Unexpected `00:10` after a later time, expected its day: read as 2022-03-30'],
    },
  ],
  run({ report }, say) {
    for (const problem of timelineProblems(report)) if (problem.wasRead) say(problem.span, problem.message)
  },
}
