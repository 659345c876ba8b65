import { expect, test } from 'vitest'
import { formatSummary, type ImportSummary } from '../../src/slack/summary.ts'

const nothing: ImportSummary = {
  channel: { id: 'C0OVEN001', name: 'inc-oven' },
  messages: 1,
  shown: 1,
  context: 0,
  hidden: {},
  selected: { mode: 'all', isDefault: true, pins: 0, reactions: 0 },
  unresolved: [],
  external: [],
  redactions: {},
  withheld: 0,
  missingReplies: 0,
  unknown: {},
  skipped: [],
  folded: 0,
  followUps: 0,
  proposals: [],
}

test('R82 a quiet import is two lines', () => {
  expect(formatSummary(nothing)).toBe(
    '#inc-oven: 1 message read, 1 in the timeline.\nAll messages were taken: none is pinned or marked.',
  )
})

test('R82 a loud one says each thing once', async () => {
  const loud: ImportSummary = {
    ...nothing,
    messages: 214,
    shown: 12,
    context: 2,
    hidden: { joins: 9, reminders: 1, unmarked: 190 },
    selected: { mode: 'marked', isDefault: true, pins: 5, reactions: 7 },
    unresolved: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
    external: ['Miller', 'Grain & Co'],
    redactions: { 'slack-token': 2, password: 1 },
    withheld: 1,
    missingReplies: 3,
    unknown: { oven_panel: 2, baked: 1 },
    skipped: [
      { where: 'inc-oven/2024-11-04.json', why: 'is not JSON', count: 1 },
      { where: 'users.json', why: 'holds null', count: 4 },
    ],
    folded: 6,
    followUps: 2,
    proposals: [
      { field: 'severity', value: 'sev-2', evidence: { channel: 'C0OVEN001', ts: '1730610000.000000' } },
      { field: 'services', value: ['Ovens', 'Mixers'], evidence: { channel: 'C0OVEN001' } },
    ],
  }
  await expect(`${formatSummary(loud)}\n`).toMatchFileSnapshot('expected/summary.txt')
})

test.for<[mode: ImportSummary['selected'], expected: string]>([
  [{ mode: 'none', isDefault: false, pins: 0, reactions: 0 }, 'Nothing was selected.'],
  [{ mode: 'all', isDefault: false, pins: 0, reactions: 0 }, 'All messages were taken.'],
  [
    { mode: 'marked', isDefault: false, pins: 1, reactions: 0 },
    'Only marked messages were taken (1 pin, 0 reactions).',
  ],
])('says how messages were chosen: %o', ([selected, expected]) => {
  expect(formatSummary({ ...nothing, selected }).split('\n')[1]).toBe(expected)
})
