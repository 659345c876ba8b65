import { quote } from '../lib/quote.ts'
import { suggest } from '../lib/suggest.ts'
import { extension } from '../report/file-name.ts'
import type { Check } from './check.ts'

export const relatedKnown: Check = {
  id: 'related-known',
  level: 'warning',
  rule: 'Every incident named under `related` has a report in this repository.',
  why: 'The next responder follows these names to what was learnt before.',
  examples: [
    {
      report: '---\nrelated: [2022-01-04-login]\n---\n',
      others: { 'incidents/2022-01-04-login.md': '# Login was down\n' },
      says: [],
    },
    {
      about: 'Addresses are not looked up.',
      report: '---\nrelated: [https://example.com/42]\n---\n',
      says: [],
    },
    {
      report: '---\nrelated: [2022-01-04-logn, 2019-11-11-disk]\n---\n',
      others: { 'incidents/2022-01-04-login.md': '# Login was down\n' },
      says: [
        '2:10-2:44: Unexpected `2019-11-11-disk`, expected the id of a report',
        '2:10-2:44: Unexpected `2022-01-04-logn`, expected `2022-01-04-login`',
      ],
    },
  ],
  beyond: true,
  run({ report, ids }, say) {
    for (const name of report.related) {
      const id = name.replace(extension, '')
      const { value } = report.fields.related ?? {}
      if (!value || ids.has(id) || id.includes('/')) continue
      const near = suggest(id, ids.keys())
      say(
        value,
        `Unexpected ${quote(name)}, expected ${near === undefined ? 'the id of a report' : quote(near)}`,
      )
    }
  },
}
