import { describe, expect, test } from 'vitest'
import { htmlOf } from '../render-text.ts'

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
