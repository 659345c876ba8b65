import { describe, expect, test } from 'vitest'
import { readWhen } from '../../../src/commands/new/when.ts'
import { UserError } from '../../../src/lib/user-error.ts'

describe('readWhen', () => {
  const now = Date.parse('2022-04-12T02:30:00Z')

  test.each([
    [undefined, { date: '2022-04-11' }],
    ['2021-12-31', { date: '2021-12-31' }],
    ['2022-03-13', { date: '2022-03-13' }],
    ['2022-03-29T10:02', { date: '2022-03-29', detected: '2022-03-29T10:02-04:00' }],
    ['2022-01-29 10:02:03', { date: '2022-01-29', detected: '2022-01-29T10:02:03-05:00' }],
    ['2022-03-29T02:02z', { date: '2022-03-28', detected: '2022-03-28T22:02-04:00' }],
    ['2022-11-06T01:30-05:00', { date: '2022-11-06', detected: '2022-11-06T01:30-05:00' }],
  ])('reads %j', (text, when) => {
    expect(readWhen(text, 'America/Toronto', now)).toEqual(when)
  })

  test.each([
    ['2022-03-13T02:30', 'never was'],
    ['2022-11-06T01:30', 'was twice'],
    ['2022-03-29T25:00', 'not in the calendar'],
    ['2022-13-01', 'not in the calendar'],
    ['29/03/2022', 'Unexpected'],
    ['2022-03-29T10:02+99:00', 'for --date'],
  ])('refuses %j', (text, message) => {
    expect(() => readWhen(text, 'America/Toronto', now)).toThrow(UserError)
    expect(() => readWhen(text, 'America/Toronto', now)).toThrow(message)
  })
})
