import { describe, expect, test } from 'vitest'
import type { FollowUp } from '../../src/report/types.ts'
import { htmlOf, renderText } from './render-text.ts'

const span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }

describe('HTML in a report', () => {
  test.for<[markdown: string, html: string]>([
    ['<b onclick=alert(1)>x</b>', '<p>&#x3C;b onclick=alert(1)>x&#x3C;/b></p>'],
    ['<script>alert(1)</script>', '<p class="raw">&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['a <!-- for writers --> b', '<p>a  b</p>'],
    ['<!-- for writers -->', ''],
    [
      '<!-- a --> <img src=x> <!-- b -->',
      '<p class="raw">&#x3C;!-- a --> &#x3C;img src=x> &#x3C;!-- b --></p>',
    ],
    ['a<br>b<BR />c', '<p>a<br>b<br>c</p>'],
    ['> <p>x', '<blockquote>\n<p class="raw">&#x3C;p>x</p>\n</blockquote>'],
    [
      '`<incident-hole n="0"></incident-hole>`',
      '<p><code>&#x3C;incident-hole n="0">&#x3C;/incident-hole></code></p>',
    ],
  ])('%s', ([markdown, html]) => {
    expect(htmlOf(markdown)).toBe(html)
  })
})

test('headings stand below the title of the page, none left out, and the title is not said twice', () => {
  const text = '# Login was down\n\n# One\n\n#### Two\n\n###### Three\n\n## Four\n\n# Five'
  const { toc } = renderText(text, { title: 'Login was  down' })
  const html = htmlOf(text, { title: 'Login was  down' })
  expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h4', '<h3', '<h2'])
  expect(toc.map(({ level, title }) => `${level} ${title}`)).toEqual(['2 One', '3 Two', '3 Four', '2 Five'])
})

test('tables of follow-ups show states as chips and name their columns', () => {
  const text = '| Action | Status |\n| --- | --: |\n| Renew | done |\n| Warn | |\n'
  const rows = ['| Renew', '| Warn'].map((row, n): FollowUp => {
    const start = text.indexOf(row)
    return {
      ref: `a#${n + 1}`,
      text: '',
      owners: [],
      state: n === 0 ? 'done' : 'open',
      span: { ...span, start },
      cells: { action: { ...span, start: start + 2 }, status: { ...span, start: start + row.length + 3 } },
    }
  })
  expect(htmlOf(text, { followUps: rows })).toMatchInlineSnapshot(`
    "<div class="table" role="group" tabindex="0" aria-labelledby="title"><table class="follow-ups">
    <thead>
    <tr>
    <th scope="col">Action</th>
    <th scope="col" class="align-right">Status</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td data-label="Action">Renew</td>
    <td data-label="Status" class="align-right"><span class="chip state-done">done</span></td>
    </tr>
    <tr>
    <td data-label="Action">Warn</td>
    <td data-label="Status" class="align-right"></td>
    </tr>
    </tbody>
    </table></div>"
  `)
})

test('task boxes have their words as a label', () => {
  expect(htmlOf('- [x] sent **now**\n  - [ ] more\n- [ ] a\n\n  b')).toMatchInlineSnapshot(`
    "<ul class="contains-task-list">
    <li class="task-list-item">
    <p><label><input type="checkbox" checked disabled> sent <strong>now</strong></label></p>
    <ul class="contains-task-list">
    <li class="task-list-item"><label><input type="checkbox" disabled> more</label></li>
    </ul>
    </li>
    <li class="task-list-item">
    <p><label><input type="checkbox" disabled> a</label></p>
    <p>b</p>
    </li>
    </ul>"
  `)
})
