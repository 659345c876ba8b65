import { expect, test } from 'vitest'
import { counts, summary } from '../../src/reporters/summary.ts'
import { finding, nothing, twoReports } from './findings.ts'

test('counts findings by level', () => {
  expect(counts(twoReports)).toEqual({ error: 1, warning: 2, hint: 1 })
})

test.for<[string, Parameters<typeof summary>[0]]>([
  ['12 reports checked: 1 error, 2 warnings, 1 hint in 2 of them.', twoReports],
  ['1 report checked: nothing to report.', nothing],
  ['1 report checked: nothing to report; 2 ignored.', { ...nothing, ignored: 2 }],
  ['12 reports checked: 1 error, 2 warnings, 1 hint in 2 of them; 1 ignored.', { ...twoReports, ignored: 1 }],
  [
    '1 report checked: 1 hint.',
    { checked: 1, findings: [finding('a.md', '1:1', 'hint', 'field-known', 'Unexpected key')] },
  ],
])('%s', ([sentence, result]) => {
  expect(summary(result)).toBe(sentence)
})
