import { readFileName } from '../report/file-name.ts'
import { addDays } from '../report/timeline/days.ts'
import type { Report } from '../report/types.ts'
import type { Check } from './check.ts'
import { top } from './top.ts'

export const fileNameDate: Check = {
  id: 'file-name-date',
  level: 'warning',
  rule: "The day in the file's name is not before everything that the report tells.",
  why: 'Nobody writes of an incident before it happens: one of the days is mistyped. A later day is that of writing.',
  examples: [
    {
      report: '## Timeline\n\n- 2022-01-08 10:02 Alert\n',
      path: 'incidents/2022-01-08-login.md',
      says: [],
    },
    {
      report: '---\ndetected: 2022-01-08 10:02\n---\n\n## Timeline\n\n- 2022-01-09 10:02 Alert\n',
      path: 'incidents/2022-01-05-login.md',
      says: ["1:1-1:1: Unexpected 2022-01-05 in the file's name, expected 2022-01-08 or later"],
    },
  ],
  run({ report, config }, say) {
    const { date } = readFileName(report.path, config.languages)
    const [earliest] = days(report).sort()
    // The eve of the first entry is often told in the text only.
    if (date === undefined || earliest === undefined || addDays(date, 1) >= earliest) return
    say(top, `Unexpected ${date} in the file's name, expected ${earliest} or later`)
  },
}

function days({ moments, timeline }: Report): string[] {
  const stated = Object.values(moments).map(({ text }) => /^\d{4}-\d\d-\d\d/.exec(text)?.[0])
  const told = timeline.entries.map(({ date }) => date)
  return [...stated, ...told].filter((day) => day !== undefined)
}
