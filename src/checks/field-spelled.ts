import { quote } from '../lib/quote.ts'
import { fieldOf } from '../report/fields.ts'
import type { Check } from './check.ts'
import { byReview } from './levels.ts'
import { nearField } from './near-field.ts'

export const fieldSpelled: Check = {
  id: 'field-spelled',
  level: byReview,
  rule: 'No key of the frontmatter is nearly, but not quite, one that means something.',
  why: 'A mistyped key is kept but not read, so its value silently counts for nothing.',
  examples: [
    { report: '---\nseverity: sev-2\nlayout: incident\n---\n', says: [] },
    {
      report: '---\nseverty: sev-2\nImpact Start: 2022-03-29\n---\n',
      says: [
        '2:1-2:8: Unexpected key `severty`, expected `severity`',
        '3:1-3:13: Unexpected key `Impact Start`, expected `impact_start`',
      ],
    },
  ],
  run({ report }, say) {
    for (const [name, { key }] of Object.entries(report.fields)) {
      const near = fieldOf.has(name) ? undefined : nearField(name)
      if (near !== undefined && !(near in report.fields)) {
        say(key, `Unexpected key ${quote(name)}, expected \`${near}\``)
      }
    }
  },
}
