import { expect, test } from 'vitest'
import { defaults } from '../../../src/report/config.ts'
import { type Ledger, noLedger } from '../../../src/report/ledger.ts'
import { mergeTimeline } from '../../../src/report/merge.ts'
import { parseReport } from '../../../src/report/parse.ts'
import { parseSyntax } from '../../../src/report/syntax.ts'
import { entriesOf, permalink, type Said } from '../chat.ts'

const early: Said = { ts: '1730609000.000100', author: 'Nora', text: 'Early.' }
const middle: Said = { ts: '1730610720.000200', author: 'Nora', text: 'Middle.' }
const nextDay: Said = { ts: '1730700000.000300', author: 'Nora', text: 'Next day.' }
const late: Said = { ts: '1730900000.000400', author: 'Nora', text: 'Late.' }
const messages = [early, middle, nextDay, late]

function merge(text: string, ledger: Ledger, said: readonly Said[] = messages) {
  const syntax = parseSyntax(text)
  const report = parseReport({ path: 'incidents/oven.md', text }, defaults, syntax)
  const zone = 'UTC'
  const isDeleted = () => false
  const entries = entriesOf(said)
  return mergeTimeline({ report, text, root: syntax.root, ledger, entries, zone, lang: 'en', isDeleted })
}

/** The timeline's lines without the addresses. */
function lines(text: string): string[] {
  const short = text.replace(/\(https:[^)]*\)/g, '()')
  return short.split('\n').filter((line) => line !== '' && !line.startsWith('## '))
}

test.each([
  [
    'a list whose items tell their days',
    '* 2024-11-03 05:10 UTC - Alarm\n* 2024-11-05 10:00 UTC - Done\n    * in detail\n',
    [
      '* [2024-11-03 04:43]() **Nora**: Early.',
      '* 2024-11-03 05:10 UTC - Alarm',
      '* [2024-11-03 05:12]() **Nora**: Middle.',
      '* [2024-11-04 06:00]() **Nora**: Next day.',
      '* 2024-11-05 10:00 UTC - Done',
      '    * in detail',
      '* [2024-11-06 13:33]() **Nora**: Late.',
    ],
  ],
  [
    'a list below a day in words',
    'All times are in UTC.\n\n### 3 November 2024\n\n- 05:10 Alarm\n- 06:30 Done\n',
    [
      'All times are in UTC.',
      '### 3 November 2024',
      '- [04:43]() **Nora**: Early.',
      '- 05:10 Alarm',
      '- [05:12]() **Nora**: Middle.',
      '- 06:30 Done',
      '### 2024-11-04',
      '- [06:00]() **Nora**: Next day.',
      '### 2024-11-06',
      '- [13:33]() **Nora**: Late.',
    ],
  ],
  [
    'a list of days',
    'All times are in UTC.\n\n- 2024-11-03\n  - 05:10 Alarm\n- 2024-11-04\n  - 05:00 Done\n',
    [
      'All times are in UTC.',
      '### 2024-11-03',
      '- [04:43]() **Nora**: Early.',
      '- 2024-11-03',
      '  - 05:10 Alarm',
      '- 2024-11-04',
      '  - 05:00 Done',
      '### 2024-11-03',
      '- [05:12]() **Nora**: Middle.',
      '### 2024-11-04',
      '- [06:00]() **Nora**: Next day.',
      '### 2024-11-06',
      '- [13:33]() **Nora**: Late.',
    ],
  ],
  [
    'a heading for each time',
    'All times are in UTC.\n\n### 2024-11-03 05:10\n\nAlarm.\n\n### 2024-11-04 10:00\n\nDone.\n',
    [
      'All times are in UTC.',
      '### 2024-11-03',
      '- [04:43]() **Nora**: Early.',
      '### 2024-11-03 05:10',
      'Alarm.',
      '### 2024-11-03',
      '- [05:12]() **Nora**: Middle.',
      '### 2024-11-04',
      '- [06:00]() **Nora**: Next day.',
      '### 2024-11-04 10:00',
      'Done.',
      '### 2024-11-06',
      '- [13:33]() **Nora**: Late.',
    ],
  ],
])('R3 in %s every entry tells its day or stands below it', (_, timeline, expected) => {
  const first = merge(`## Timeline\n\n${timeline}\n## Impact\n`, noLedger)
  expect(lines(first.text)).toEqual(expected)
  expect(merge(first.text, first.ledger)).toMatchObject({ text: first.text, changes: [] })
  expect(merge(first.text, noLedger)).toMatchObject({ text: first.text, changes: [] })
  const read = parseReport({ path: 'incidents/oven.md', text: first.text }, defaults)
  const at = new Map(read.timeline.entries.map((entry) => [entry.source?.ts, entry.at]))
  for (const { ts } of messages)
    expect(Date.parse(at.get(ts) ?? '')).toBe(Math.floor(Number(ts) / 60) * 60_000)
})

test('a day before the time stays where its entry follows an edit', () => {
  const first = merge('## Timeline\n\n- 2024-11-03 05:10 UTC - Alarm\n', noLedger)
  const entry = `- [2024-11-06 13:33](${permalink(late.ts)}) **Nora**: Late.`
  expect(first.text).toContain(entry)
  const then = merge(first.text, first.ledger, [...messages.slice(0, -1), { ...late, text: 'Later still.' }])
  expect(then.text).toBe(first.text.replace('Late.', 'Later still.'))
})
