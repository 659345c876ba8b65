import { fold } from '../lib/fold.ts'
import type { Check } from './check.ts'
import { byReview } from './levels.ts'
import { top } from './top.ts'

export const titlePresent: Check = {
  id: 'title-present',
  level: byReview,
  rule: 'A report has a title, in the frontmatter or as its first heading.',
  why: "Lists of incidents show titles; without one they show words of the file's name.",
  examples: [
    { report: '---\ntitle: Login was down\n---\n', says: [] },
    { report: '# Login was down\n\n## Impact\n', says: [] },
    {
      report: '## Impact\n\nNo one could log in.\n',
      says: [
        '1:1-1:1: Missing title, expected `title` in the frontmatter or a heading `#` before all others',
      ],
    },
  ],
  run({ report: { title = '', fields, sections }, text }, say) {
    const isSection = sections.some((section) => section.id !== 'custom' && section.title === title)
    const isWritten = fields.title !== undefined || fold(text).includes(fold(title))
    if (isWritten && !isSection) return
    say(top, 'Missing title, expected `title` in the frontmatter or a heading `#` before all others')
  },
}
