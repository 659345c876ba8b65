import { quote } from '../lib/quote.ts'
import { fieldOf } from '../report/fields.ts'
import type { Check } from './check.ts'
import { nearField } from './near-field.ts'

export const fieldKnown: Check = {
  id: 'field-known',
  level: 'hint',
  rule: 'Every key beside a `status` is one that means something.',
  why: 'Other keys are kept but not shown or counted; a team that uses one on purpose turns this check off.',
  examples: [
    { report: '---\ntitle: Login was down\nseverity: sev-2\n---\n', says: [] },
    {
      about: 'A frontmatter without a status may be for another program as well.',
      report: '---\ntitle: Login was down\ndetected: 2022-03-29 10:02\nlayout: post\n---\n',
      says: [],
    },
    {
      report: '---\nstatus: open\nowner: Jane Doe\n---\n',
      says: ['3:1-3:6: Unexpected key `owner`, expected a known one'],
    },
  ],
  run({ report }, say) {
    if (report.fields.status === undefined) return
    for (const [name, { key }] of Object.entries(report.fields)) {
      if (!fieldOf.has(name) && nearField(name) === undefined) {
        say(key, `Unexpected key ${quote(name)}, expected a known one`)
      }
    }
  },
}
