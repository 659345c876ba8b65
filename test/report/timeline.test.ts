import { describe, expect, test } from 'vitest'
import { type Config, defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import type { Report } from '../../src/report/types.ts'

function read(
  timeline: string,
  { path = '2021-05-20-mill.md', ...config }: Partial<Config> & { path?: string } = {},
) {
  const text = timeline.startsWith('# ') ? timeline : `# The mill stood still\n\n## Timeline\n\n${timeline}\n`
  return parseReport({ path: `incidents/${path}`, text }, { ...defaults, ...config })
}

/** One entry in a line: its local day and time, the instant's offset from it in words, its end, what happened. */
function show({ timeline }: Pick<Report, 'timeline'>): string[] {
  return timeline.entries.map(({ date, time, until, approximate, author, text }) => {
    const end = until
      ? ` … ${[until.date === date ? '' : until.date, until.time].filter(Boolean).join(' ')}`
      : ''
    const who = author ? ` @${author}` : ''
    return `${date ?? '-'} ${time ?? '-'}${end}${approximate ? ' ~' : ''}${who}: ${text.replaceAll('\n', ' / ')}`
  })
}

const containers: [string, string, string[]][] = [
  ['bullets', '- 10:02 - Alarm\n- 10:10 - Fixed', ['10:02: Alarm', '10:10: Fixed']],
  ['numbered items', '1. 10:02: Alarm\n2. 10:10: Fixed', ['10:02: Alarm', '10:10: Fixed']],
  ['task items', '- [ ] 10:02 Alarm\n- [x] 10:10 Fixed', ['10:02: Alarm', '10:10: Fixed']],
  [
    'a table',
    '| Time | Event |\n|---|---|\n| 10:02 | Alarm |\n| 10:10 | Fixed |',
    ['10:02: Alarm', '10:10: Fixed'],
  ],
  [
    'a table without the last bars',
    '| Time | Event\n|---|---\n| 10:02 | Alarm\n| 10:10 | Fixed',
    ['10:02: Alarm', '10:10: Fixed'],
  ],
  ['a heading per time', '### 10:02\n\nAlarm\n\n### 10:10\n\nFixed', ['10:02: Alarm', '10:10: Fixed']],
  ['closed headings', '### 10:02 ###\nAlarm\n\n### 12:29p ###\nFixed', ['10:02: Alarm', '12:29: Fixed']],
  [
    'headings in placeholders',
    '### {{ 06:10 }}\n\nAlarm\n\n### {{ 07:10 }}\n\nFixed',
    ['06:10: Alarm', '07:10: Fixed'],
  ],
  [
    'headings that end in their time',
    '### Alarm (10:02)\n\nLoud.\n\n### Repair (10:10–10:30)',
    ['10:02: Alarm / Loud.', '10:10 … 10:30: Repair'],
  ],
  ['bare lines', '10.02 AC hears it\n10.10 RK mends it', ['10:02: AC hears it', '10:10: RK mends it']],
  ['paragraphs', '10.02 AC hears it\n\n10.10 RK mends it', ['10:02: AC hears it', '10:10: RK mends it']],
  ['lines with breaks', '**10:02** - Alarm  \n**10:10** - Fixed  ', ['10:02: Alarm', '10:10: Fixed']],
  [
    'a label before the time',
    'Fault found: 10:02\nRepaired: 10:10',
    ['10:02: Fault found', '10:10: Repaired'],
  ],
  [
    'a label before a time in brackets',
    'Fault found (10:02)\nRepaired (10:10)',
    ['10:02: Fault found', '10:10: Repaired'],
  ],
  [
    'a chat log in a fence',
    '```\n10:02 <jane> what is that\n10:10 <max> the peg\n```',
    ['10:02 @jane: what is that', '10:10 @max: the peg'],
  ],
]

describe('a timeline may be', () => {
  test.each(containers)('%s', (_, text, expected) => {
    expect(show(read(text))).toEqual(expected.map((entry) => `2021-05-20 ${entry}`))
  })
})

const separators = [' - ', '-', ' – ', ' — ', ': ', ' | ', ', ', ' ', ' → ', ' > ', '\n  ']

test.each(separators)('"%s" stands between time and words', (separator) => {
  expect(show(read(`- 10:02${separator}Alarm\n- 10:10${separator}Fixed`))).toEqual([
    '2021-05-20 10:02: Alarm',
    '2021-05-20 10:10: Fixed',
  ])
})

const marks = [
  '**10:02**',
  '`10:02`',
  '[10:02]',
  '_10:02_',
  '(10:02)',
  '{{ 10:02 }}',
  '**[10:02]**',
  '**10:02:**',
]

test.each(marks)('a time may be written %s', (stamp) => {
  expect(show(read(`- ${stamp} Alarm\n- 10:10 Fixed`))[0]).toBe('2021-05-20 10:02: Alarm')
})

const stamps: [string, string][] = [
  ['2021-05-20 10:02', '2021-05-20 10:02'],
  ['2021/05/20 10:02', '2021-05-20 10:02'],
  ['2021-05-20T10:02:33', '2021-05-20 10:02:33'],
  ['20.05.2021 kl. 10.02', '2021-05-20 10:02'],
  ['20.05.21 - 10:02', '2021-05-20 10:02'],
  ['20-05-2021 10:02', '2021-05-20 10:02'],
  ['20-05-2021 - 10:02', '2021-05-20 10:02'],
  ['5/20/21 10:02 AM', '2021-05-20 10:02'],
  ['05-20 10:02', '2021-05-20 10:02'],
  ['[05-20 10:02]', '2021-05-20 10:02'],
  ['May 20th, 2021 10:02', '2021-05-20 10:02'],
  ['Thursday 20 May 10:02', '2021-05-20 10:02'],
  ['20 mai à 10 h 02', '2021-05-20 10:02'],
  ['10:02 AM May 20, 2021', '2021-05-20 10:02'],
  ['1602 UTC', '2021-05-20 16:02'],
  ['7:32 PM', '2021-05-20 19:32'],
  ['07:30am', '2021-05-20 07:30'],
  ['9:02a', '2021-05-20 09:02'],
  ['12:29p', '2021-05-20 12:29'],
  ['13h41', '2021-05-20 13:41'],
  ['~10:02', '2021-05-20 10:02 ~'],
  ['ca. 10:02', '2021-05-20 10:02 ~'],
  ['10:02 頃', '2021-05-20 10:02 ~'],
  ['10:02–10:30', '2021-05-20 10:02 … 10:30'],
  ['23:50 - 00:10', '2021-05-20 23:50 … 2021-05-21 00:10'],
  ['20 May 23:50 - 21 May 00:10', '2021-05-20 23:50 … 2021-05-21 00:10'],
]

test.each(stamps)('%s is %s', (stamp, expected) => {
  expect(show(read(`- ${stamp} - Alarm`))).toEqual([`${expected}: Alarm`])
})

test('1600 - a number is a time before a separator, and in company', () => {
  expect(show(read('1600 - Alarm\n1612 - Fixed\n3 pods were lost'))).toEqual([
    '2021-05-20 16:00: Alarm',
    '2021-05-20 16:12: Fixed / 3 pods were lost',
  ])
})

describe('one stamp over several cells', () => {
  test.each([
    ['Day | Date | Time | Event', 'Thu | 2021-05-20 | 10:02 | Alarm'],
    ['Date | Time | Event', '20.05.2021 | 10.02 | Alarm'],
    ['# | Date | Time (UTC) | Event', '1 | May 20 | 10:02 AM | Alarm'],
    ['Dato | Klokkeslett | Hendelse', '20. mai 2021 | 10.02 | Alarm'],
  ])('%s', (header, row) => {
    const rule = header.replace(/[^|]+/g, '---')
    expect(show(read(`| ${header} |\n|${rule}|\n| ${row} |`))).toEqual(['2021-05-20 10:02: Alarm'])
  })

  test('with the end and the person in columns of their own', () => {
    const table = '| Start | End | Who | What |\n|---|---|---|---|\n| 10:02 | 10:30 | Jane | Alarm |'
    expect(show(read(table))).toEqual(['2021-05-20 10:02 … 10:30 @Jane: Alarm'])
  })
})

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

  test('a file name decides between two ways to read a date', () => {
    const text = '- 03/04/2021 10:02 Alarm'
    expect(show(read(text, { dates: 'mdy', path: '2021-04-03-mill.md' }))).toEqual([
      '2021-04-03 10:02: Alarm',
    ])
  })
})

describe('the zone', () => {
  const instant = (text: string, path?: string) =>
    read(text, path === undefined ? {} : { path }).timeline.entries[0]?.at

  test.each([
    ['a note', 'All times in PST\n\n- 10:02 Alarm', '2021-05-20T17:02:00Z'],
    [
      'a note in italics',
      '_(All times US/Pacific, 24-hour clock.)_\n\n- 10:02 Alarm',
      '2021-05-20T17:02:00Z',
    ],
    ['a column', '| Time (JST) | Event |\n|---|---|\n| 10:02 | Alarm |', '2021-05-20T01:02:00Z'],
    [
      'a column in words',
      '| Date and time in CET | Event |\n|---|---|\n| 2021-05-20 10:02 | Alarm |',
      '2021-05-20T08:02:00Z',
    ],
    ['each entry', '- 10:02 UTC+2 Alarm', '2021-05-20T08:02:00Z'],
    ['one entry for those without', '- 10:02 Alarm\n- 10:10 JST Fixed', '2021-05-20T01:02:00Z'],
    [
      'the heading',
      '# Mill\n\n## Timeline (all times EDT) 05/20/2021\n\n10:02 AM: Alarm',
      '2021-05-20T14:02:00Z',
    ],
    ['a second time in another zone', '- 10:02 UTC / 03:02 PDT: Alarm', '2021-05-20T10:02:00Z'],
    [
      'a permalink beside it',
      '10.02 Alarm https://mill.example.com/archives/C0000000001/p1621501320000000\n\n10.10 Fixed',
      '2021-05-20T09:02:00Z',
    ],
  ])('may stand in %s', (_, text, at) => expect(instant(text)).toBe(at))

  test('of the wrong season means the clocks of that place', () => {
    expect(instant('All times in EST\n\n- 2021-07-01 10:02 Alarm', '2021-07-01-mill.md')).toBe(
      '2021-07-01T14:02:00Z',
    )
  })
})

test('lists, quotes, fences and images belong to the entry above', () => {
  const text =
    '- 10:02 Alarm\n  - at 9:58 it creaked\n  > 10:01 jane: hm\n\n  ```\n  10:00:01 log\n  ```\n- 10:10 Fixed'
  expect(read(text).timeline.entries.map(({ time }) => time)).toEqual(['10:02', '10:10'])
})

test('vague words keep their place, and no clock', () => {
  expect(
    show(read('- 10:02 Alarm\n- Morning: nobody came\n- Unknown: it broke\n- 12:26-12:?? Search')),
  ).toEqual([
    '2021-05-20 10:02: Alarm',
    '2021-05-20 - ~: nobody came',
    '2021-05-20 - ~: it broke',
    '2021-05-20 12:26: Search',
  ])
})

test.each([
  '- The night was calm\n- Nobody saw it before 10:02',
  '- 3 mills stood\n- 500 sacks were lost',
  'It took from morning to night.',
  '- 10:1 was the ratio',
])('prose is no entry: %s', (text) => expect(show(read(text))).toEqual([]))
