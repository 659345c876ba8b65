import { describe, expect, test } from 'vitest'
import { read } from './read-timeline.ts'

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
    ['a city in a column', '| Heure (Paris) | Fait |\n|---|---|\n| 10:02 | Alarme |', '2021-05-20T08:02:00Z'],
    ['each entry', '- 10:02 UTC+2 Alarm', '2021-05-20T08:02:00Z'],
    ['one entry for those without', '- 10:02 Alarm\n- 10:10 JST Fixed', '2021-05-20T01:02:00Z'],
    [
      'the heading',
      '# Mill\n\n## Timeline (all times EDT) 05/20/2021\n\n10:02 AM: Alarm',
      '2021-05-20T14:02:00Z',
    ],
    [
      'the first line of a log',
      '```\nTimeline (CET):\n\n10:02 ┃ Alarm\n10:10 ┃ Fixed\n```',
      '2021-05-20T08:02:00Z',
    ],
    [
      'a span in the text',
      '# Mill\n\n- Length: 2 hours (10:00 AM - 12:00 PM WAT)\n\n## Timeline\n\n- 10:02 AM: Alarm',
      '2021-05-20T09:02:00Z',
    ],
    [
      'two spans in the text that differ, which tell nothing',
      '# Mill\n\nFrom 10:00 WAT, in London from 10:00 BST.\n\n## Timeline\n\n- 10:02 AM: Alarm',
      '2021-05-20T10:02:00Z',
    ],
    ['a heading below', '### What happened (JST)\n\n- 10:02 Alarm', '2021-05-20T01:02:00Z'],
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
