import type { Check } from './check.ts'
import { timelineProblems } from './timeline-problems.ts'

export const timelineTimeExists: Check = {
  id: 'timeline-time-exists',
  level: 'error',
  rule: 'Every entry of the timeline has a day that exists and a time that the clocks showed exactly once.',
  why: 'An entry without a certain instant cannot be put in order, and is most often a mistyped number.',
  examples: [
    { report: '## Timeline\n\n- 2022-03-29 10:02 Alert\n', says: [] },
    {
      report: '## Timeline\n\n- 31.06.2019 10:02 Alert\n',
      says: ['3:1-3:25: Unexpected `31.06.2019 10:02`, expected a day that exists'],
    },
    {
      about: 'In the hour that the clocks jump over in spring.',
      report: '---\ntimezone: America/Toronto\n---\n\n## Timeline\n\n- 2022-03-13 02:30 Alert\n',
      says: ['7:1-7:25: Unexpected `2022-03-13 02:30`, expected another time: the clocks jumped over it'],
    },
  ],
  run({ report }, say) {
    for (const problem of timelineProblems(report)) if (!problem.wasRead) say(problem.span, problem.message)
  },
}
