import type { Check } from './check.ts'
import { byReview } from './levels.ts'

export const timelineZoned: Check = {
  id: 'timeline-zoned',
  level: byReview,
  rule: 'Where the timeline has times, the report says in which zone they are.',
  why: 'People of other places read it, and clocks change twice a year: without a zone a time is a guess.',
  examples: [
    { report: '---\ntimezone: America/Toronto\n---\n\n## Timeline\n\n- 10:02 Alert\n', says: [] },
    { report: '## Timeline\n\nAll times are in UTC.\n\n- 10:02 Alert\n', says: [] },
    { about: 'Days need no zone.', report: '## Timeline\n\n- 2022-03-29: Alert\n', says: [] },
    {
      report: '## Timeline\n\n- 10:02 Alert\n',
      says: [
        '1:1-1:12: Missing zone of the times, expected a line such as `All times are in America/Toronto.`',
      ],
    },
  ],
  run({ report }, say) {
    const { timeline, timezone, sections } = report
    if (timezone !== undefined || timeline.zone) return
    const unzoned = timeline.entries.filter(({ time, zone }) => time !== undefined && zone === undefined)
    const [first] = unzoned
    if (!first) return
    const section = sections.find(({ id }) => id === 'timeline')
    const message = 'Missing zone of the times, expected a line such as `All times are in America/Toronto.`'
    say(section?.span ?? first.span, message)
  },
}
