import { expect, test } from 'vitest'
import type { TimelineEntry } from '../../../src/report/types.ts'
import { htmlOf } from '../render-text.ts'

const span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }

function entryAt(text: string, stamp: string): TimelineEntry {
  return {
    stamp,
    at: `2024-05-14T${stamp.slice(-5)}:00Z`,
    approximate: false,
    text: '',
    depth: 0,
    span: { ...span, start: text.indexOf(stamp) },
  }
}

test('a timeline keeps every word and sets times apart', () => {
  const text = [
    '- [10:02](https://example.org/p1) **Jane**: It is down.',
    '  - 10:03 – Max: Looking.',
    '- nobody noted when',
    '',
    '- ~10:10 -5 °C in the room',
    '',
    '  And a second paragraph.',
  ].join('\n')
  const entries = ['10:02', '10:03', '~10:10'].map((stamp) => entryAt(text, stamp))
  expect(htmlOf(text, { timeline: { entries } })).toMatchInlineSnapshot(`
    "<ul class="timeline">
    <li id="user-content--at-10-02" class="event"><span class="stamp"><a href="https://example.org/p1" rel="noopener noreferrer nofollow ugc"><time datetime="2024-05-14T10:02:00Z">10:02</time></a></span><div class="what">
    <p><strong>Jane</strong>: It is down.</p>
    <ul class="timeline">
    <li id="user-content--at-10-03" class="event"><span class="stamp"><time datetime="2024-05-14T10:03:00Z">10:03</time></span><div class="what">Max: Looking.</div></li>
    </ul>
    </div></li>
    <li>
    <p>nobody noted when</p>
    </li>
    <li id="user-content--at-10-10" class="event"><span class="stamp"><time datetime="2024-05-14T10:10:00Z">~10:10</time></span><div class="what">
    <p>-5 °C in the room</p>
    <p>And a second paragraph.</p>
    </div></li>
    </ul>"
  `)
})

test('a table’s first column is one of times, and a paragraph’s time is one', () => {
  const text =
    '| When | What |\n| --- | --- |\n| 10:02 | It is down. |\n\n10:10 – Back.\n\nAt 10:12 all is well.'
  const entries = ['10:02', '10:10', '10:12'].map((stamp) => entryAt(text, stamp))
  const html = htmlOf(text, { timeline: { entries } })
  expect(html).toContain('<table class="events">')
  expect(html).toContain('<p><time datetime="2024-05-14T10:10:00Z">10:10</time> – Back.</p>')
  expect(html).toContain('<p>At 10:12 all is well.</p>')
})

test('each entry has an id that lives as long as its message, else its time', () => {
  const text = [
    '## Timeline',
    '',
    '### 2024-05-14',
    '',
    '- [10:02](https://a.slack.com/archives/C0AAAAAAA/p1715695320123456) It is down.',
    '  - 10:03 Looking.',
    '- 10:03 Still looking.',
    '- ~10:10 Up.',
  ].join('\n')
  const ids = [...htmlOf(text).matchAll(/<li id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual([
    'user-content--p1715695320-123456',
    'user-content--at-2024-05-14-10-03--2',
    'user-content--at-2024-05-14-10-03',
    'user-content--at-2024-05-14-10-10',
  ])
})
