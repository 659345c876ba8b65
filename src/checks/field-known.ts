import { quote } from '../lib/quote.ts'
import { fieldOf } from '../report/fields.ts'
import type { Check } from './check.ts'
import { nearField } from './near-field.ts'
import { tellsOfIncident } from './tells-of-incident.ts'

export const fieldKnown: Check = {
  id: 'field-known',
  level: 'hint',
  rule: 'Every key of a frontmatter that tells of the incident is one that means something.',
  why: 'Other keys are kept but not shown or counted; a team that uses one on purpose turns this check off.',
  examples: [
    { report: '---\ntitle: Login was down\nseverity: sev-2\n---\n', says: [] },
    {
      about: 'A frontmatter with nothing of the incident is for another program.',
      report: '---\ntitle: Login was down\nlayout: post\n---\n',
      says: [],
    },
    {
      report: '---\nseverity: sev-2\nowner: Jane Doe\n---\n',
      says: ['3:1-3:6: Unexpected key `owner`, expected a known one'],
    },
  ],
  run({ report }, say) {
    if (!tellsOfIncident(report)) return
    for (const [name, { key }] of Object.entries(report.fields)) {
      if (!fieldOf.has(name) && nearField(name) === undefined) {
        say(key, `Unexpected key ${quote(name)}, expected a known one`)
      }
    }
  },
}
