import type { Report, SectionId } from '../report/types.ts'
import type { Check } from './check.ts'
import { headingFor } from './headings.ts'
import { hasLead } from './lead.ts'
import { byReview } from './levels.ts'
import { top } from './top.ts'

export const sectionPresent: Check = {
  id: 'section-present',
  level: byReview,
  rule: 'A report has the sections that the team requires: a timeline, follow-ups, and a summary or the impact.',
  why: 'The next responder looks for what happened and what was done about it in the same places of every report.',
  examples: [
    {
      about: 'Headings are known in English and French, under many names; a bold label is one too.',
      report:
        '## What happened\n\nLogins failed.\n\n**Chronologie**\n\n- 10:02 Alert\n\n## Next steps\n\n- Rotate keys\n',
      says: [],
    },
    {
      about: 'Sentences above the first heading are a summary, too.',
      report:
        '# Login was down\n\nA deploy broke the login page, so nobody could log in for twenty minutes.\n\n## Impact\n',
      config: { required: ['summary'] },
      says: [],
    },
    {
      report: '## Impact\n\nLogins failed.\n\n## Timeline\n\n- 10:02 Alert\n',
      says: ['1:1-1:1: Missing section `follow-ups`, expected a heading such as `Action items`'],
    },
    {
      report: '# Login was down\n',
      config: { required: [['summary', 'impact']] },
      says: ['1:1-1:1: Missing section `summary` or `impact`, expected a heading such as `Summary`'],
    },
  ],
  run({ report, text, config }, say) {
    for (const wanted of config.required) {
      const ids = [wanted].flat()
      const [first] = ids
      if (first === undefined || ids.some((id) => has(report, id))) continue
      if (ids.includes('summary') && hasLead(report, text)) continue
      const heading = headingFor(first, report.lang)
      const names = ids.map((id) => `\`${id}\``).join(' or ')
      say(top, `Missing section ${names}, expected a heading such as \`${heading}\``)
    }
  },
}

function has({ sections, timeline, followUps }: Report, id: SectionId): boolean {
  if (id === 'timeline' && timeline.entries.length > 0) return true
  if (id === 'follow-ups' && followUps.length > 0) return true
  return sections.some((section) => section.id === id)
}
