import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
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

const zones = fc.constantFrom(
  ...['UTC', '+05:45', '-09:30', 'America/Toronto', 'Europe/London', 'Europe/Dublin', 'Australia/Lord_Howe'],
  ...['Pacific/Apia', 'Africa/Casablanca', 'Asia/Kathmandu', 'America/St_Johns', 'Asia/Pyongyang'],
)

test('clocks show what Temporal says, on ordinary days and on those when they change', () => {
  const instants = fc.integer({ min: Date.UTC(1969, 11, 30), max: Date.UTC(2040, 0) })
  fc.assert(
    fc.property(instants, zones, (at, zone) => {
      const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
      const [date, time] = there
        .toString({ smallestUnit: 'second', offset: 'never', timeZoneName: 'never' })
        .split('T')
      expect(toLocal(at, zone)).toEqual({ date, time, offset: there.offset })
    }),
    { numRuns: 1000 },
  )
})

test('a local time is the instant at which the clocks show it', () => {
  const days = fc.integer({ min: -5000, max: 25_000 })
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1439 }), zones, (day, minute, zone) => {
      const [date = '', rest = ''] = new Date(day * 86_400_000 + minute * 60_000).toISOString().split('T')
      const time = rest.slice(0, 5)
      const local = Temporal.PlainDateTime.from(`${date}T${time}`)
      const [early, late] = (['earlier', 'later'] as const).map((disambiguation) =>
        local.toZonedDateTime(zone, { disambiguation }).toInstant().toString({ smallestUnit: 'second' }),
      )
      const resolved = toInstant(date, time, zone)
      expect('at' in resolved).toBe(early === late)
      if ('at' in resolved) expect(resolved.at).toBe(early)
    }),
    { numRuns: 1000 },
  )
})
