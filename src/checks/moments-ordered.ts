import { quote } from '../lib/quote.ts'
import type { Moment } from '../report/types.ts'
import type { Check } from './check.ts'

export const momentsOrdered: Check = {
  id: 'moments-ordered',
  level: 'error',
  rule: 'The moments of an incident follow one another: it starts, is noticed, is called an incident, is over.',
  why: 'Every duration is the distance between two moments; the wrong way round it is below zero.',
  examples: [
    {
      report:
        '---\nimpact_start: 2022-03-29 09:40\ndetected: 2022-03-29 10:02\nresolved: 2022-03-29 11:30\n---\n',
      says: [],
    },
    {
      about: 'The impact may be over before anybody noticed.',
      report: '---\nimpact_end: 2022-03-29 09:50\ndetected: 2022-03-29 10:02\n---\n',
      says: [],
    },
    {
      report: '---\ndeclared: 2021-09-04 12:53\nresolved: 2021-09-04 12:27\n---\n',
      says: ['3:11-3:27: Unexpected `resolved` before `declared`, expected it after `2021-09-04 12:53`'],
    },
    {
      about: 'Offsets count.',
      report: '---\nimpact_start: 2022-03-29T10:00-04:00\ndetected: 2022-03-29T10:02+02:00\n---\n',
      says: [
        '3:11-3:33: Unexpected `detected` before `impact_start`, expected it after `2022-03-29T10:00-04:00`',
      ],
    },
  ],
  run({ report: { moments, translation } }, say) {
    if (translation) return
    for (const [later, earlier] of order) {
      const end = moments[later]
      const sooner = earlier.find((name) => {
        const at = moments[name]?.at
        return at !== undefined && end?.at !== undefined && Date.parse(end.at) < Date.parse(at)
      })
      if (!end || sooner === undefined) continue
      say(
        end.span,
        `Unexpected \`${later}\` before \`${sooner}\`, expected it after ${quote(moments[sooner]?.text ?? '')}`,
      )
    }
  },
}

/** Each moment and those that it cannot come before. What may happen in either order is not here. */
const order: readonly [later: Moment, earlier: readonly Moment[]][] = [
  ['detected', ['impact_start']],
  ['declared', ['detected', 'impact_start']],
  ['acknowledged', ['detected', 'impact_start']],
  ['identified', ['detected', 'impact_start']],
  ['mitigated', ['impact_start']],
  ['impact_end', ['impact_start']],
  ['resolved', ['impact_end', 'mitigated', 'acknowledged', 'declared', 'detected', 'impact_start']],
]
