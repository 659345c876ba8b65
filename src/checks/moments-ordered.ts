import { quote } from '../lib/quote.ts'
import type { Moment, MomentValue } from '../report/types.ts'
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
      about: 'A time without seconds is as good as the minute.',
      report: '---\ndetected: 2022-03-29T10:02Z\ndeclared: 2022-03-29T10:01:17Z\n---\n',
      says: [],
    },
    {
      about: 'A day is enough to be sure.',
      report: '---\ndetected: 2023-01-04\ndeclared: 2022-01-05 08:56\n---\n',
      says: ['3:11-3:27: Unexpected `declared` before `detected`, expected it after `2023-01-04`'],
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
        const start = moments[name]
        return start !== undefined && end !== undefined && isBefore(end, start)
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

/** Surely before: by instant, to the minute where one of the two leaves its seconds out; else by day. */
function isBefore(one: MomentValue, other: MomentValue): boolean {
  if (one.at === undefined || other.at === undefined) {
    const [day, otherDay] = [dayOf(one), dayOf(other)]
    return day !== undefined && otherDay !== undefined && day < otherDay
  }
  const exact = [one, other].every(({ text }) => /\d:\d\d:\d\d/.test(text))
  const ahead = Date.parse(other.at) - Date.parse(one.at)
  return exact ? ahead > 0 : ahead >= 60_000
}

function dayOf({ text }: MomentValue): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(text)?.[0]
}
