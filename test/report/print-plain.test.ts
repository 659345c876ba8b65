import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NewEntry } from '../../src/report/entry.ts'
import { printName, printTree } from '../../src/report/print.ts'
import { printPlain } from '../../src/report/print-plain.ts'

function entry(url: string, author: string | undefined, value: string): NewEntry {
  const body: NewEntry['body'] = [{ type: 'paragraph', children: [{ type: 'text', value }] }]
  const told = author === undefined ? {} : { author }
  return { key: { channel: 'C1', ts: '1.000000' }, url, micros: 1n, ...told, body, replies: [] }
}

const link = 'https://acme.slack.com/archives/C024BE91L/p1648562520123456'

test('words are printed as the tree would have them', () => {
  const plain = printPlain(
    entry(link, "Bob O'Brien (he/him)", '100 % of 5xx - gone, see runbook.'),
    '10:02',
    printName,
  )
  expect(plain).toBe(`- [10:02](${link}) **Bob O'Brien (he/him)**: 100 % of 5xx - gone, see runbook.`)
})

test.each(['a *b*', '@jane', '#12', '1a2b3c4d', 'x\ny', 'www.example.org', 'https://x.test', ' ', ''])(
  'anything else is left to the tree: %j',
  (value) => {
    expect(printPlain(entry(link, 'Jane', value), '10:02', printName)).toBeUndefined()
  },
)

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

test('whatever was typed: where there is a short way, it leads to the same text', () => {
  let plain = 0
  const url = fc.constantFrom(
    ...[link, `${link}?thread_ts=1648562520.123456&cid=C024BE91L`, 'https://x.test/a?b=1&cid=C1'],
    ...['slack://channel?id=C024BE91L&message=1648562520.123456', 'https://x.test/(a)'],
  )
  const author = fc.option(typed, { nil: undefined })
  fc.assert(
    fc.property(url, author, typed, (where, who, what) => {
      const one = entry(where, who, what)
      const short = printPlain(one, '10:02', printName)
      if (short === undefined) return
      plain += 1
      expect(short).toBe(printTree(one, '10:02'))
    }),
    { numRuns: 5000 },
  )
  expect(plain).toBeGreaterThan(500)
})
