import fc from 'fast-check'
import type { BlockContent, PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import type { NewEntry } from '../../src/report/entry.ts'
import { printName, printSaid, printTree } from '../../src/report/print.ts'
import { printPlain } from '../../src/report/print-plain.ts'

function entry(url: string, author: string | undefined, body: NewEntry['body']): NewEntry {
  const told = author === undefined ? {} : { author }
  return { key: { channel: 'C1', ts: '1.000000' }, url, micros: 1n, ...told, body, replies: [] }
}

const print = (one: NewEntry) => printPlain(one, '10:02', { named: printName, said: printSaid })
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children })
const text = (value: string): PhrasingContent => ({ type: 'text', value })
const link = 'https://acme.slack.com/archives/C024BE91L/p1648562520123456'

test('words need no tree', () => {
  const said = () => expect.fail('a tree was made')
  const one = entry(link, "Bob O'Brien (he/him)", [paragraph(text('100 % of 5xx - gone, '), text('see it.'))])
  expect(printPlain(one, '10:02', { named: printName, said })).toBe(
    `- [10:02](${link}) **Bob O'Brien (he/him)**: 100 % of 5xx - gone, see it.`,
  )
})

test('what depends on its surroundings is left to the tree: emphasis beside a name, another address', () => {
  const strong: PhrasingContent = { type: 'strong', children: [text('a')] }
  expect(print(entry(link, 'Jane', [paragraph(strong)]))).toBeUndefined()
  expect(print(entry('https://x.test/(a)', 'Jane', [paragraph(text('a'))]))).toBeUndefined()
})

const pieces = fc.constantFrom(
  ...[...' \n\t\u00a0\u200b\u2028abfws01éß-–.,:;!?()[]{}<>*_`~^|\\/@#&=+$%"\'日🚀'],
  ...['www.', 'ps://', 'GH-1', '1a2b3c4d', '&amp;', '1. ', '- ', '](', '[redacted: ', '&cid=', 'http:'],
)
const typed = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  fc
    .array(fc.constantFrom('down', 'p99', '5xx', '-', '(', 'a.b', 'it’s', ':', '+1'), { maxLength: 8 })
    .map((all) => all.join(' ')),
)
const url = fc.constantFrom(
  ...[link, `${link}?thread_ts=1648562520.123456&cid=C024BE91L`, 'https://x.test/a?b=1&cid=C1'],
  ...['slack://channel?id=C024BE91L&message=1648562520.123456', 'https://x.test/(a)'],
)
const words = fc.array(typed.map(text), { maxLength: 3 })
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 5, arbitrary: typed.map(text) },
  typed.map((value) => ({ type: 'inlineCode' as const, value })),
  fc.record({ type: fc.constant('link' as const), url: fc.oneof(url, typed), children: words }),
  fc.record({ type: fc.constant('emphasis' as const), children: words }),
  fc.constant({ type: 'break' as const }),
)
const block: fc.Arbitrary<BlockContent> = fc.oneof(
  { weight: 5, arbitrary: fc.array(inline, { maxLength: 4 }).map((children) => paragraph(...children)) },
  typed.map((value) => ({ type: 'code' as const, value })),
  words.map((children) => ({ type: 'blockquote' as const, children: [paragraph(...children)] })),
)

test('whatever was typed: where there is a short way, it leads to the same text', () => {
  let short = 0
  const author = fc.option(typed, { nil: undefined })
  fc.assert(
    fc.property(url, author, fc.array(block, { maxLength: 2 }), (where, who, body) => {
      const one = entry(where, who, body)
      const printed = print(one)
      if (printed === undefined) return
      short += 1
      expect(printed).toBe(printTree(one, '10:02'))
    }),
    { numRuns: 5000 },
  )
  expect(short).toBeGreaterThan(500)
})
