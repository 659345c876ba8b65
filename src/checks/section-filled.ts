import { quote } from '../lib/quote.ts'
import type { Section } from '../report/types.ts'
import type { Check, Context } from './check.ts'
import { isOnlyGuidance } from './guidance.ts'
import { byReview } from './levels.ts'

export const sectionFilled: Check = {
  id: 'section-filled',
  level: byReview,
  rule: "Every section says something, and what it says is not the template's own guidance.",
  why: 'An empty heading reads as if nobody had looked into it; where there is nothing to say, one word says so.',
  examples: [
    { report: '## Impact\n\n### Users\n\nNone.\n\n## Trigger\n\nA deploy.\n', says: [] },
    {
      report: '## Impact\n\n### Users\n\n### Staff\n\n## Trigger\n\n<!-- What called the incident? -->\n',
      says: [
        '1:1-1:10: Missing text in `Impact`, expected a sentence',
        '7:1-7:11: Missing text in `Trigger`, expected a sentence',
      ],
    },
    {
      report:
        '## Detection\n\nHow did we find out?\n\n## Trigger\n\nWho called the incident, and how?\n\nJane did.\n',
      guidance: ['How did we find out?', 'Who called the incident, and how?'],
      says: ["1:1-1:13: Unexpected text of the template in `Detection`, expected the report's own words"],
    },
  ],
  run(context, say) {
    let end = -1
    for (const section of context.report.sections) {
      // What is said of a section holds for those within it.
      if (section.id === 'custom' || section.span.start < end) continue
      const title = quote(section.title)
      const state = section.empty ? 'empty' : isUntouched(section, context) ? 'untouched' : 'filled'
      if (state !== 'filled') end = section.body.end
      if (state === 'empty') {
        say(section.span, `Missing text in ${title}, expected a sentence`)
      } else if (state === 'untouched') {
        say(section.span, `Unexpected text of the template in ${title}, expected the report's own words`)
      }
    }
  },
}

/** Whether the section and all sections within it hold nothing but the template's text. */
function isUntouched(section: Section, { report, guidance }: Pick<Context, 'report' | 'guidance'>): boolean {
  const within = report.sections.filter(
    (other) => other.span.start >= section.body.start && other.span.start < section.body.end,
  )
  const lines = [section, ...within].filter(({ empty }) => !empty).flatMap(({ lines }) => lines)
  return isOnlyGuidance(lines, guidance)
}
