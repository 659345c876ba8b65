import type { Check } from './check.ts'

export const fileWithinLimits: Check = {
  id: 'file-within-limits',
  level: 'error',
  rule: 'A report is small enough, and simple enough, to be read within a few seconds.',
  why: 'A pull request must not be able to stop the machine that checks it; what was not read in full is not checked.',
  examples: [],
  run({ report }, say) {
    for (const { kind, message, span } of report.problems) if (kind === 'limit') say(span, message)
  },
}
