import type { Check } from './check.ts'
import { byReview } from './levels.ts'

export const timelineHasEntries: Check = {
  id: 'timeline-has-entries',
  level: byReview,
  rule: 'The timeline has entries that begin with a time.',
  why: 'Only what has a time can be put in order, compared with the moments, and merged with a Slack export.',
  examples: [
    { report: '## Timeline\n\n- 10:02 The alert rang\n', says: [] },
    { about: 'An empty timeline is the matter of `section-filled`.', report: '## Timeline\n', says: [] },
    {
      report: '## Timeline\n\nThe alert rang, and Jane rolled back.\n',
      says: ['1:1-4:1: Missing times in the timeline, expected entries such as `- 10:02 The alert rang`'],
    },
  ],
  run({ report: { timeline, sections } }, say) {
    const section = sections.find(({ id }) => id === 'timeline')
    if (!timeline.span || timeline.entries.length > 0 || section?.empty) return
    say(timeline.span, 'Missing times in the timeline, expected entries such as `- 10:02 The alert rang`')
  },
}
