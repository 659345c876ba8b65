import type { Check } from './check.ts'

export const fileReadable: Check = {
  id: 'file-readable',
  level: 'error',
  rule: 'A report is a plain file of UTF-8 text.',
  why: 'What cannot be read cannot be checked: it must not pass for a report without faults.',
  examples: [],
  run({ report }, say) {
    for (const { kind, message, span } of report.problems) if (kind === 'file') say(span, message)
  },
}
