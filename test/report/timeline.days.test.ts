import { describe, expect, test } from 'vitest'
import { read, show } from './read-timeline.ts'

describe('the day of a time', () => {
  test.each([
    ['a date alone on a line', '20 May 2021\n\n10.02 Alarm\n\n21 May 2021\n\n09.00 Fixed'],
    ['a heading', '### 2021-05-20\n\n- 10:02 Alarm\n\n### 2021-05-21\n\n- 09:00 Fixed'],
    ['a line in bold', '**Thursday 20 May**\n\n- 10:02 Alarm\n\n**Friday 21 May**\n\n- 09:00 Fixed'],
    ['a line in italics', '_5/20/2021_\n\n10:02 AM: Alarm\n\n_5/21/21_\n\n09:00 AM: Fixed'],
    ['an item above', '- 2021-05-20\n  - 10:02: Alarm\n- 2021-05-21\n  - 9:00: Fixed'],
    [
      'a row',
      '| Time | Event |\n|---|---|\n| 2021-05-20 | |\n| 10:02 | Alarm |\n| 2021-05-21 | |\n| 09:00 | Fixed |',
    ],
    ['the last full stamp', '- 2021-05-20 10:02 Alarm\n- 2021-05-21 08:00 Wait\n- 09:00 Fixed'],
  ])('%s', (_, text) => {
    const days = read(text).timeline.entries.map(({ date, time }) => `${date} ${time}`)
    expect([days[0], days.at(-1)]).toEqual(['2021-05-20 10:02', '2021-05-21 09:00'])
  })

  test('midnight crossed in silence is the next day, and said', () => {
    const report = read('- 22:00 Alarm\n- 23:55 Page\n- 00:30 Fixed')
    expect(show(report).at(-1)).toBe('2021-05-21 00:30: Fixed')
    expect(report.problems.map(({ kind }) => kind)).toEqual(['timeline'])
  })

  test('details below an entry do not move the day on', () => {
    expect(show(read('- 02:25 Alarm\n  - 13:50 All sails turn\n- 05:30 The gears turn'))).toEqual([
      '2021-05-20 02:25: Alarm',
      '2021-05-20 13:50: All sails turn',
      '2021-05-20 05:30: The gears turn',
    ])
  })

  test('an hour back is no new day', () => {
    expect(show(read('- 10:02 Alarm\n- 09:40 It began')).at(-1)).toBe('2021-05-20 09:40: It began')
  })

  test('a missing year is that of the file, but for New Year', () => {
    const path = '2021-01-01-mill.md'
    expect(show(read('- 31 Dec 23:50 Alarm\n- 1 Jan 00:10 Fixed', { path }))).toEqual([
      '2020-12-31 23:50: Alarm',
      '2021-01-01 00:10: Fixed',
    ])
  })

  test.each([
    ['31.06.2021\n\n- 10:02 Alarm', '- 10:02: Alarm'],
    ['- 20202-05-20 10:02 Alarm', '- 10:02: Alarm'],
    ['- 2021-02-30 10:02 Alarm', '- 10:02: Alarm'],
  ])('that does not exist is not guessed: %s', (text, expected) => {
    const report = read(text)
    expect(show(report)).toEqual([expected])
    expect(report.problems[0]?.message).toContain('expected a day that exists')
  })

  test.each([
    ['dmy', '- 03/04/2021 10:02 Alarm', '2021-04-03 10:02: Alarm'],
    ['mdy', '- 03/04/2021 10:02 Alarm', '2021-03-04 10:02: Alarm'],
    ['mdy', '- 03/04/2021 10:02 Alarm\n- 23/04/2021 10:02 Fixed', '2021-04-03 10:02: Alarm'],
    ['dmy', '- 04/23/2021 10:02 Alarm\n- 03/04/2021 10:02 Fixed', '2021-04-23 10:02: Alarm'],
  ] as const)('%s in the configuration, unless a number over 12 decides: %s', (dates, text, expected) => {
    expect(show(read(text, { dates, path: 'mill.md' }))[0]).toBe(expected)
  })

  test('a day told in words decides between two ways to read a date', () => {
    const text = '# 06-11-2021 - Mill\n\n## Timeline\n\n- 11:10 6th Nov 2021 - Alarm\n'
    expect(read(text, { dates: 'mdy', path: 'mill.md' }).date).toBe('2021-11-06')
  })

  test('a number alone on its line is a time', () => {
    expect(show(read('Thu 20 May 2021\n\n23.20\n\n- Alarm'))).toEqual(['2021-05-20 23:20: Alarm'])
  })

  test('a number below a day alone is a time', () => {
    const text = '20 May 2021\n\nSee the log book\n\n14.44 All the stones stood still'
    expect(show(read(text))).toEqual(['2021-05-20 14:44: All the stones stood still'])
    expect(show(read('The log book says:\n\n14.44 All the stones stood still'))).toEqual([])
  })

  test.each([
    [
      'a note',
      'All times UTC on 2021-05-19 unless a day is shown.\n\n- 23:50 Alarm\n- 2021-05-20 00:10 Fixed',
    ],
    [
      'a column',
      '| Time (19 May 2021) | Event |\n|---|---|\n| 23:50 | Alarm |\n| 2021-05-20 00:10 | Fixed |',
    ],
  ])('a day may stand in %s', (_, text) => {
    expect(show(read(text))).toEqual(['2021-05-19 23:50: Alarm', '2021-05-20 00:10: Fixed'])
  })

  test('a label below a pasted log is none of its events', () => {
    const text = '```\n12:29 - 12:32: Ground\n13:09 - 13:13: Stood\n```\n\n**Begin of the trouble:** ~13:00'
    expect(show(read(text))).toEqual([
      '2021-05-20 12:29 … 12:32: Ground',
      expect.stringMatching(/^2021-05-20 13:09 … 13:13: Stood/),
    ])
  })

  test('drawn lines set days apart', () => {
    const text = '```\n18/05/2021 ── Alarm\n     │\n     ├── Search\n20/05/2021 ── Fixed\n```'
    expect(show(read(text))[0]).toContain('2021-05-18 -: Alarm')
  })

  test('a note tells the day of all times without one', () => {
    const text =
      'All times UTC, 2021-05-20 unless stated.\n\n- 2021-03-01 - Built\n- 00:10 Alarm\n- 2021-05-21 00:05 Fixed\n- 09:00 Cleaned'
    expect(show(read(text))).toEqual([
      '2021-03-01 -: Built',
      '2021-05-20 00:10: Alarm',
      '2021-05-21 00:05: Fixed',
      '2021-05-20 09:00: Cleaned',
    ])
  })

  test.each([
    ['- 23:29 (previous night) Alarm\n- 10:00 Fixed', ['2021-05-19 23:29: Alarm', '2021-05-20 10:00: Fixed']],
    ['- La veille à 23h30 : alarme\n- 10h00 : fin', ['2021-05-19 23:30: alarme', '2021-05-20 10:00: fin']],
    ['- 前日 23:29 検知\n- 10:00 復旧', ['2021-05-19 23:29: 検知', '2021-05-20 10:00: 復旧']],
    [
      '- 23:50 Alarm\n- 00:10 (next day) Found\n- 00:30 (next day) Fixed',
      ['2021-05-20 23:50: Alarm', '2021-05-21 00:10: Found', '2021-05-21 00:30: Fixed'],
    ],
  ])('words tell the day before or after: %s', (text, expected) => expect(show(read(text))).toEqual(expected))

  test('hours of a clock face go on after noon', () => {
    const text = '- 9:30 - Alarm\n- 12:05 - Found\n- 1:20 - Fixed\n- 2:45–3:10 - Cleaned'
    expect(show(read(text))).toEqual([
      '2021-05-20 09:30: Alarm',
      '2021-05-20 12:05: Found',
      '2021-05-20 13:20: Fixed',
      '2021-05-20 14:45 … 15:10: Cleaned',
    ])
    expect(show(read(text.replace('9:30', '09:30')))[2]).toBe('2021-05-21 01:20: Fixed')
  })

  test('a span after a day has its own words', () => {
    expect(show(read('- 20 May 2021 from 14:18 to 18:39 (UTC) All was ground'))).toEqual([
      '2021-05-20 14:18 … 18:39: All was ground',
    ])
    expect(show(read('- 20/05 de 14h à 15h30 : arrêt\n- 20/05 16h : reprise'))).toEqual([
      '2021-05-20 14:00 … 15:30: arrêt',
      '2021-05-20 16:00: reprise',
    ])
  })

  test('a file name decides between two ways to read a date', () => {
    const text = '- 03/04/2021 10:02 Alarm'
    expect(show(read(text, { dates: 'mdy', path: '2021-04-03-mill.md' }))).toEqual([
      '2021-04-03 10:02: Alarm',
    ])
  })
})
