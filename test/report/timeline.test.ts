import { describe, expect, test } from 'vitest'
import { read, show } from './read-timeline.ts'

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

test('lines counted from a moment have its clock time where it is told', () => {
  expect(show(read('- T+0 (10:02 UTC): Alarm\n- T+5m: Smoke\n- T+1h30: Fixed'))).toEqual([
    '2021-05-20 10:02: Alarm',
    '2021-05-20 10:07: Smoke',
    '2021-05-20 11:32: Fixed',
  ])
  const begun = '# Mill\n\n**Start:** 2021-05-20 23:50\n\n## Timeline\n\n'
  expect(show(read(`${begun}| T | Event |\n|---|---|\n| T-0:30 | Creak |\n| T+15 min | Smoke |`))).toEqual([
    '2021-05-20 23:20: Creak',
    '2021-05-21 00:05: Smoke',
  ])
  expect(show(read('- T+5m: Smoke\n- T+10m: Fixed'))).toEqual([
    '2021-05-20 - ~: Smoke',
    '2021-05-20 - ~: Fixed',
  ])
})

test('days are counted from the incident’s', () => {
  expect(show(read('- J-2 : Craquement\n- J 9h : Arrêt\n- J+1 9h30 - Réparée\n- 10:00 Essai'))).toEqual([
    '2021-05-18 - ~: Craquement',
    '2021-05-20 09:00: Arrêt',
    '2021-05-21 09:30: Réparée',
    '2021-05-21 10:00: Essai',
  ])
})

test('a time between two signs may have much to say after it', () => {
  const told = 'all four sails turn again and the miller is back at his stone'
  expect(show(read(`- Brake mended: 10:02 → ${told}\n- **Round 2 (10:10):** ${told}`))).toEqual([
    `2021-05-20 10:02: Brake mended – ${told}`,
    `2021-05-20 10:10: Round 2 – ${told}`,
  ])
})

test('the same day is a stamp among others', () => {
  expect(show(read('1. 2021-05-20 10:02 — 停止\n2. 同日 — 調査\n3. 2021-05-21 09:00 — 復旧'))).toEqual([
    '2021-05-20 10:02: 停止',
    '2021-05-20 - ~: 調査',
    '2021-05-21 09:00: 復旧',
  ])
})

test('a list of links to the days below is none of entries', () => {
  const text =
    '- [20 May: alarm](#20-may)\n- [21 May: repair](#21-may)\n\n### 20 May\n\n- 10:02 Alarm\n\n### 21 May\n\n- 09:00 Fixed'
  expect(show(read(text))).toEqual(['2021-05-20 10:02: Alarm', '2021-05-21 09:00: Fixed'])
})

test('a full day needs no sign after it among full stamps', () => {
  expect(
    show(read('- 2021-05-20 10:02 Alarm\n- 2021-05-21 The rope is ordered\n- 2021-05-22 9:00 Fixed')),
  ).toEqual(['2021-05-20 10:02: Alarm', '2021-05-21 -: The rope is ordered', '2021-05-22 09:00: Fixed'])
})

test('a plain line names the timeline, and a time in the title is no entry', () => {
  const text =
    '# 2021-05-20 10:10: the mill stood still\n\nTimeline (UTC):\n- 10:02 Alarm\n- 10:05 Smoke\n- 10:10 Stop\n\nNobody was hurt.'
  expect(show(read(text)).map((line) => line.slice(11, 16))).toEqual(['10:02', '10:05', '10:10'])
})

test('elsewhere, a table whose last column has times is no timeline', () => {
  const rows =
    '| Sack | Mill | Ground |\n|---|---|---|\n| 1 | A | 2021-05-20 10:02 |\n| 2 | B | 2021-05-20 10:04 |'
  expect(show(read(`# Mill\n\n## What was lost\n\n${rows}`))).toEqual([])
})

test('a log in another section has the day of its heading', () => {
  const rows = '| Time | Event |\n|---|---|\n| 10:02 | Alarm |\n| 10:04 | Stop |'
  expect(show(read(`# Mill\n\n## The search (2021-05-19)\n\n${rows}`))).toEqual([
    '2021-05-19 10:02: Alarm',
    '2021-05-19 10:04: Stop',
  ])
})

test('a long sentence may end with its day and time in brackets', () => {
  const long =
    'the miller looked at all four sails, weighed what could be done and sent for more rope from town'
  expect(
    show(read(`1. **Looked** - ${long} (28 May ~17:20 UTC)\n2. **Mended** - ${long} (29 May 19:30 UTC)`)),
  ).toEqual([`2021-05-28 17:20 ~: Looked - ${long}`, `2021-05-29 19:30: Mended - ${long}`])
  expect(show(read('- 10:02 Alarm\n- The sails (of 12 May 2021) were new'))).toEqual([
    '2021-05-20 10:02: Alarm / The sails (of 12 May 2021) were new',
  ])
})
