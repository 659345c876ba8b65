import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FollowUp, TimelineEntry } from '../../src/report/types.ts'
import { htmlOf, renderText } from './render-text.ts'

const span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }

describe('addresses', () => {
  test.for<[markdown: string, html: string]>([
    [
      '[a](https://example.org/x?y#z)',
      '<a href="https://example.org/x?y#z" rel="noopener noreferrer nofollow ugc">a</a>',
    ],
    [
      '[a](mailto:a@example.org)',
      '<a href="mailto:a@example.org" rel="noopener noreferrer nofollow ugc">a</a>',
    ],
    ['[a](javascript:alert(1))', 'a'],
    ['[a](JaVaScRiPt:alert(1))', 'a'],
    ['[a](java&#115;cript:alert(1))', 'a'],
    ['[a](&#x1;javascript:alert(1))', 'a'],
    ['[a](data:text/html,x)', 'a'],
    ['[a](vbscript:x)', 'a'],
    ['[a](file:///etc/passwd)', 'a'],
    ['[a](slack://channel?id=C1&message=1)', 'a'],
    ['[a](//example.org/x)', 'a'],
    ['[a](\\\\example.org)', 'a'],
    ['[a](https:example.org)', 'a'],
    ['[a](b.md)', '[page incidents/b.md]a[/]'],
    ['[a](./b.md#what-we-learnt)', '[page incidents/b.md#what-we-learnt]a[/]'],
    ['[a](../docs/b%20c.md?raw=1)', '[page docs/b c.md]a[/]'],
    ['[a](/docs/b.md)', '[page docs/b.md]a[/]'],
    ['![a](img/b.png)', '[image incidents/img/b.png]'],
    [
      '![a](https://example.org/b.png)',
      '<a href="https://example.org/b.png" rel="noopener noreferrer nofollow ugc">a</a>',
    ],
    [
      '![](https://example.org/b.png)',
      '<a href="https://example.org/b.png" rel="noopener noreferrer nofollow ugc">https://example.org/b.png</a>',
    ],
    ['![a](javascript:alert(1))', 'a'],
    ['![a](data:image/png;base64,AAAA)', 'a'],
    [
      '[![a](https://example.org/b.png)](https://example.org)',
      '<a href="https://example.org" rel="noopener noreferrer nofollow ugc">a</a>',
    ],
    ['[![a](b.png)](c.md)', '[page incidents/c.md][image incidents/b.png][/]'],
    [
      '<https://example.org>',
      '<a href="https://example.org" rel="noopener noreferrer nofollow ugc">https://example.org</a>',
    ],
  ])('%s', ([markdown, html]) => {
    expect(htmlOf(markdown)).toBe(`<p>${html}</p>`)
  })

  test('lead to headings by the names that GitHub gives them', () => {
    const html = htmlOf(
      '[a](#causes-déclarées--suite)\n\n## Causes déclarées & suite\n\n## 原因\n\n[b](#原因)',
    )
    expect(html).toContain('<a href="#user-content-causes-declarees-suite">a</a>')
    expect(html).toContain('<h2 id="user-content-causes-declarees-suite">')
    const [, id] = /<h2 id="(user-content-section-[0-9a-f]{8})">原因/.exec(html) ?? []
    expect(html).toContain(`<a href="#${id}">b</a>`)
  })

  test('within footnotes lead there and back', () => {
    const html = htmlOf('a[^n] b[^n] c[^"><b>]\n\n[^n]: N.\n[^"><b>]: B.\n\n## note 1')
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets.length).toBe(6)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
  })
})

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
  const entries: TimelineEntry[] = ['10:02', '10:03', '~10:10'].map((stamp) => ({
    stamp,
    at: `2024-05-14T${stamp.slice(-5)}:00Z`,
    approximate: false,
    text: '',
    depth: 0,
    span: { ...span, start: text.indexOf(stamp) },
  }))
  expect(htmlOf(text, { timeline: { entries } })).toMatchInlineSnapshot(`
    "<ul class="timeline">
    <li class="event"><span class="stamp"><a href="https://example.org/p1" rel="noopener noreferrer nofollow ugc"><time datetime="2024-05-14T10:02:00Z">10:02</time></a></span><div class="what">
    <p><strong>Jane</strong>: It is down.</p>
    <ul class="timeline">
    <li class="event"><span class="stamp"><time datetime="2024-05-14T10:03:00Z">10:03</time></span><div class="what">Max: Looking.</div></li>
    </ul>
    </div></li>
    <li>
    <p>nobody noted when</p>
    </li>
    <li class="event"><span class="stamp"><time datetime="2024-05-14T10:10:00Z">~10:10</time></span><div class="what">
    <p>-5 °C in the room</p>
    <p>And a second paragraph.</p>
    </div></li>
    </ul>"
  `)
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

test('no text of a report can make a tag, an attribute or an id of its own', () => {
  const words = fc.constantFrom(
    ...[
      '<',
      '>',
      '"',
      "'",
      '&',
      '`',
      '[',
      ']',
      '(',
      ')',
      '!',
      '|',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      '    ',
      '```',
      '~~~',
    ],
    ...[
      '[^a]',
      '[^a]: ',
      'javascript:',
      'data:',
      'x.png',
      'x.md',
      'https://e.org/',
      '<incident-hole n="0">',
      'onclick=',
    ],
    ...[
      '<svg onload=x>',
      '&#60;',
      '&lt;',
      '\\',
      'id="title"',
      '10:02',
      '---',
      '| - |',
      '*',
      '_',
      '<!--',
      '-->',
    ],
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      for (const [tag, name, attributes = ''] of htmlOf(parts.join('')).matchAll(
        /<\/?([^\s>]*)([^>"]*(?:"[^"]*"[^>"]*)*)>/g,
      )) {
        expect(tags, tag).toContain(name)
        for (const [, attribute = '', value = ''] of attributes.matchAll(/([^\s="]+)(?:="([^"]*)")?/g)) {
          expect(names, tag).toContain(attribute)
          if (attribute === 'href')
            expect(value, tag).toMatch(/^(?:#user-content-[a-z0-9-]+|https?:\/\/|mailto:)/i)
          if (attribute === 'id') expect(value, tag).toMatch(/^user-content-[a-z0-9-]+$/)
        }
      }
    }),
    { numRuns: 300 },
  )
})

const tags = [
  ...[
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'blockquote',
    'pre',
    'hr',
    'ul',
    'ol',
    'li',
    'div',
    'section',
    'a',
    'strong',
  ],
  ...[
    'em',
    'del',
    'code',
    'br',
    'sup',
    'span',
    'time',
    'label',
    'input',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
]
const names = [
  ...[
    'id',
    'class',
    'href',
    'rel',
    'role',
    'tabindex',
    'scope',
    'start',
    'type',
    'checked',
    'disabled',
    'datetime',
  ],
  ...[
    'aria-label',
    'aria-labelledby',
    'aria-describedby',
    'data-label',
    'data-footnotes',
    'data-footnote-ref',
  ],
  'data-footnote-backref',
]
