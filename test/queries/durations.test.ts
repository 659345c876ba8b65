import { expect, test } from 'vitest'
import { durations } from '../../src/queries/durations.ts'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'

test.each<[string, string, Record<string, number | undefined>]>([
  ['none', '', {}],
  [
    'all of them',
    'impact_start: 2024-05-02 09:40\ndetected: 2024-05-02 10:02\nacknowledged: 2024-05-02 10:05\nmitigated: 2024-05-02 10:40\nimpact_end: 2024-05-02 10:45\nresolved: 2024-05-03 09:40',
    {
      'detected − impact_start': 22,
      'acknowledged − detected': 3,
      'mitigated − impact_start': 60,
      'impact_end − impact_start': 65,
      'resolved − impact_start': 24 * 60,
    },
  ],
  [
    'from the detection where the start is unknown',
    'detected: 2024-05-02 10:00\nresolved: 2024-05-02 10:30',
    { 'resolved − detected': 30 },
  ],
  [
    'elapsed time, not what the clock shows, over the change to summer time',
    'timezone: America/Toronto\nimpact_start: 2024-03-10 01:30\nresolved: 2024-03-10 03:30',
    { 'resolved − impact_start': 60 },
  ],
  [
    'offsets',
    'impact_start: 2024-05-02T10:00+02:00\nresolved: 2024-05-02T10:00Z',
    { 'resolved − impact_start': 120 },
  ],
  [
    'none where the moments contradict each other',
    'impact_start: 2024-05-02 10:00\nresolved: 2024-05-02 09:00',
    {},
  ],
  ['none from a day without a time', 'impact_start: 2024-05-02\nresolved: 2024-05-02 09:00', {}],
  ['none of a moment that is no moment', 'impact_start: 2024-05-02 10:00\nresolved: soon', {}],
])('%s', (_, frontmatter, expected) => {
  const report = parseReport({ path: 'incidents/a.md', text: `---\n${frontmatter}\n---\n` }, defaults)
  const known = durations(report).filter(({ minutes }) => minutes !== undefined)
  expect(Object.fromEntries(known.map(({ basis, minutes }) => [basis, minutes]))).toEqual(expected)
})
