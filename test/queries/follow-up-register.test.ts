import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followUpRegister } from '../../src/queries/follow-up-register.ts'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import type { FollowUp, Report } from '../../src/report/types.ts'

const today = '2024-06-24'

function report(path: string, followUps: Partial<FollowUp>[], facts: Partial<Report> = {}): Report {
  const base = parseReport({ path, text: '' }, defaults)
  return {
    ...base,
    ...facts,
    followUps: followUps.map((given, n) => ({
      ref: `${base.id}#${n + 1}`,
      text: `${base.id}#${n + 1}`,
      owners: [],
      state: 'open',
      cells: {},
      span: { line: n + 1, column: 1, endLine: n + 1, endColumn: 1, start: n, end: n },
      ...given,
    })),
  }
}

const reports = [
  report('incidents/2024-01-01-mail.md', [
    { due: '2024-07-01' },
    { due: 'next week' },
    { due: '2024-06-24' },
    { due: '2024-06-23', state: 'in-progress' },
    { due: '2024-02-01', state: 'done' },
  ]),
  report('incidents/2024-03-01-login.md', [
    { due: '2024-06-23' },
    {},
    { due: '2024-01-01', state: 'not-doing' },
  ]),
  report('incidents/2024-03-01-login.fr.md', [{ due: '2024-06-23' }], { translation: true }),
]

test('lists what is to be done by due date, then what has ended, of the newest incident first', () => {
  const lines = followUpRegister(reports, today).map(
    ({ followUp, overdue }) => `${followUp.ref} ${followUp.due ?? '–'}${overdue ? ' overdue' : ''}`,
  )
  expect(lines).toEqual([
    '2024-03-01-login#1 2024-06-23 overdue',
    '2024-01-01-mail#4 2024-06-23 overdue',
    '2024-01-01-mail#3 2024-06-24',
    '2024-01-01-mail#1 2024-07-01',
    '2024-03-01-login#2 –',
    '2024-01-01-mail#2 next week',
    '2024-03-01-login#3 2024-01-01',
    '2024-01-01-mail#5 2024-02-01',
  ])
})

test('is the same in whatever order the reports come, and loses none', () => {
  const expected = followUpRegister(reports, today)
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => {
      expect(followUpRegister(shuffled, today)).toEqual(expected)
    }),
  )
  expect(expected).toHaveLength(8)
})
