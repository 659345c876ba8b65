import { quote } from '../lib/quote.ts'
import type { Check } from './check.ts'

export const timeNotAhead: Check = {
  id: 'time-not-ahead',
  level: 'error',
  rule: 'No moment and no entry of the timeline lies in the future.',
  why: 'What has not happened yet is a mistyped year or month, and would be the newest incident for years.',
  examples: [
    { report: '---\ndetected: 2022-03-29 10:02\nresolved:\n---\n', says: [] },
    {
      report: '---\ndetected: 2032-03-29 10:02\n---\n',
      says: ['2:11-2:27: Unexpected `2032-03-29 10:02`, expected a time that has passed'],
    },
  ],
  run({ report: { moments, timeline, translation }, today }, say) {
    // A day begins up to fourteen hours earlier in the east than in UTC.
    const end = Date.parse(today) + 2 * day
    const stated = translation ? [] : Object.values(moments).map(({ at, text, span }) => ({ at, text, span }))
    const told = timeline.entries.map(({ at, stamp, span }) => ({ at, text: stamp, span }))
    for (const { at, text, span } of [...stated, ...told]) {
      if (at !== undefined && Date.parse(at) >= end) {
        say(span, `Unexpected ${quote(text)}, expected a time that has passed`)
      }
    }
  },
}

const day = 24 * 60 * 60 * 1000
