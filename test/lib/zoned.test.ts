import { expect, test } from 'vitest'
import { isZone, toInstant, toLocal } from '../../src/lib/zoned.ts'

test.each([
  ['2022-03-29', '10:02', 'America/Toronto', { at: '2022-03-29T14:02:00Z' }],
  ['2022-03-29', '10:02:09', '+02:00', { at: '2022-03-29T08:02:09Z' }],
  ['2022-03-13', '02:30', 'America/Toronto', { why: 'gap' }],
  ['2022-11-06', '01:30', 'America/Toronto', { why: 'overlap' }],
  ['2022-06-31', '10:00', 'UTC', { why: 'invalid' }],
  ['2022-06-30', '25:00', 'UTC', { why: 'invalid' }],
])('%s %s in %s', (date, time, zone, expected) => expect(toInstant(date, time, zone)).toEqual(expected))

test('an hour that comes twice shows its offset', () => {
  const [before, after] = [Date.UTC(2022, 10, 6, 5, 30), Date.UTC(2022, 10, 6, 6, 30)]
  expect(toLocal(before, 'America/Toronto')).toEqual({
    date: '2022-11-06',
    time: '01:30:00',
    offset: '-04:00',
  })
  expect(toLocal(after, 'America/Toronto').offset).toBe('-05:00')
})

test.each([
  ['America/Toronto', true],
  ['UTC', true],
  ['+05:30', true],
  ['Mars/Olympus', false],
  ['', false],
])('%j is a zone: %s', (name, expected) => expect(isZone(name)).toBe(expected))
