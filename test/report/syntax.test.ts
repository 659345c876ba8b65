import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parseSyntax } from '../../src/report/syntax.ts'
import { pathological } from './pathological.ts'

function spans(text: string): { type: string; written: string }[] {
  const found: { type: string; written: string }[] = []
  const open: Nodes[] = [parseSyntax(text).root]
  for (let node = open.pop(); node; node = open.pop()) {
    const { start, end } = node.position ?? {}
    found.push({ type: node.type, written: text.slice(start?.offset, end?.offset) })
    if ('children' in node) open.push(...node.children)
  }
  return found
}

const report =
  '---\ntitle: Login was down\n---\n\n# Login *was* down\n\n- 10:02 `api` fails\n- 10:04 <https://a.b>\n\n| a |\n| - |\n| b |\n'

test('a byte order mark and line feeds of Windows shift no place', () => {
  const plain = spans(report)
  expect(spans(`\uFEFF${report}`).slice(1)).toEqual(plain.slice(1))
  const windows = spans(report.replaceAll('\n', '\r\n'))
  expect(windows.map(({ type, written }) => ({ type, written: written.replaceAll('\r\n', '\n') }))).toEqual(
    plain,
  )
})

test.each(['\n', '\r\n', '\r'])('the frontmatter lies between its fences, lines ending with %j', (feed) => {
  for (const mark of ['', '\uFEFF']) {
    const text = mark + ['---  ', 'title: x', 'status: open', '---', '', 'text'].join(feed)
    const { start, end } = parseSyntax(text).frontmatter ?? {}
    expect(text.slice(start, end)).toBe(`title: x${feed}status: open${feed}`)
  }
})

test.each(['---\n---\n', '---\n---'])('empty frontmatter is frontmatter', (text) => {
  expect(parseSyntax(text).frontmatter).toEqual({ start: 4, end: 4 })
})

test('addresses of pages are links, mail addresses are text, and both have their place', () => {
  const found = spans('see https://a.b/~x/y~z, www.x.org or jane@acme.org\n')
  expect(found.filter(({ type }) => type === 'link').map(({ written }) => written)).toEqual([
    'www.x.org',
    'https://a.b/~x/y~z',
  ])
  expect(found.filter(({ type }) => type === 'text').map(({ written }) => written)).toContain(
    ' or jane@acme.org',
  )
})

test('whatever the text, it gives a tree whose places lie in the text', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(...'ab \n\r\t-*_`[]()<>|#:~!&\\"\'1.\uFEFFé\u{1F525}'),
        maxLength: 60,
      }),
      (text) => {
        const { root, lines } = parseSyntax(text)
        const open: Nodes[] = [root]
        for (let node = open.pop(); node; node = open.pop()) {
          const [start = -1, end = -1] = [node.position?.start.offset, node.position?.end.offset]
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(lines.span(start, end)).toMatchObject({ start, end })
          if ('children' in node) open.push(...node.children)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test.each(Object.entries(pathological))('2 KB of %s are read', (_, make) => {
  expect(parseSyntax(make(2000)).root.type).toBe('root')
})
