import fc from 'fast-check'
import type { BlockContent, PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { NewEntry } from '../../src/report/entry.ts'
import { findImported } from '../../src/report/merge/imported.ts'
import { printerOf, printThread } from '../../src/report/print.ts'
import { parseSyntax } from '../../src/report/syntax.ts'
import { channel, permalink } from './chat.ts'

const ts = '1648562520.123456'

function print(one: NewEntry, zone: string): string {
  return printerOf(zone, [one])(one)
}

/** What a reader sees: without the zero width spaces that keep names and numbers from linking. */
function withoutGuards(text: string): string {
  return text.replace(/(?<=[@#]|GH-)\u200B(?=[\p{L}\p{N}])/gu, '')
}

function entry(body: BlockContent[], author: string | undefined = 'Jane Doe'): NewEntry {
  const micros = BigInt(ts.replace('.', ''))
  return {
    key: { channel, ts },
    url: permalink(ts),
    micros,
    ...(author ? { author } : {}),
    body,
    replies: [],
  }
}

function paragraph(...children: (PhrasingContent | string)[]): BlockContent {
  const nodes = children.map((child) =>
    typeof child === 'string' ? { type: 'text' as const, value: child } : child,
  )
  return { type: 'paragraph', children: nodes }
}

const head = `- [10:02](${permalink(ts)}) **Jane Doe**:`

describe('an entry is one list item', () => {
  const cases: [what: string, body: BlockContent[], markdown: string][] = [
    ['text', [paragraph('Rotating the keys.')], `${head} Rotating the keys.`],
    ['Markdown that was typed', [paragraph('# *no* [x](y) <b>')], `${head} # \\*no\\* \\[x]\\(y) \\<b>`],
    [
      'R77 what pings on GitHub',
      [paragraph('@jane fixes #12, GH-9')],
      `${head} @&#8203;jane fixes #&#8203;12, GH-&#8203;9`,
    ],
    ['an address', [paragraph('mail jane@example.org')], `${head} mail jane\\@example.org`],
    [
      'a commit',
      [paragraph('see 1a2b3c4d, not deadbeef or 12345678')],
      `${head} see \`1a2b3c4d\`, not deadbeef or 12345678`,
    ],
    [
      'a commit beside code',
      [paragraph('1a2b3c4d', { type: 'inlineCode', value: 'main' }, '5e6f7a8b')],
      `${head} \`1a2b3c4d\`&#8203;\`main\`&#8203;\`5e6f7a8b\``,
    ],
    [
      'a commit in a link',
      [
        paragraph({
          type: 'link',
          url: 'https://x.test/',
          children: [{ type: 'text', value: 'fix 1a2b3c4d' }],
        }),
      ],
      `${head} [fix 1a2b3c4d](https://x.test/)`,
    ],
    ['two lines', [paragraph('one', { type: 'break' }, '- two')], `${head} one\\\n  \\- two`],
    ['code alone', [{ type: 'code', value: '```\n# x' }], `${head}\n  \`\`\`\`\n  \`\`\`\n  # x\n  \`\`\`\``],
    ['nothing', [], `- [10:02](${permalink(ts)}) **Jane Doe**`],
    ['a mark of redaction', [paragraph('key [redacted: jwt]')], `${head} key [redacted: jwt]`],
  ]
  test.each(cases)('%s', (_, body, markdown) => {
    expect(print(entry(body), 'America/Toronto')).toBe(markdown)
  })

  test('of the channel itself, without an author', () => {
    const markdown = print(entry([paragraph('Huddle, 3 people')], ''), 'UTC')
    expect(markdown).toBe(`- [14:02](${permalink(ts)}) Huddle, 3 people`)
  })
})

test('a table below text is read as one', () => {
  const cell = (value: string) => ({
    type: 'tableCell' as const,
    children: [{ type: 'text' as const, value }],
  })
  const rows = [
    ['Role', 'Who'],
    ['IC|lead', 'Jane'],
  ].map((cells) => ({ type: 'tableRow' as const, children: cells.map(cell) }))
  const text = print(entry([paragraph('Declared'), { type: 'table', children: rows }]), 'UTC')
  const item = parseSyntax(text).root.children[0]
  expect(JSON.stringify(item)).toContain('"type":"table"')
})

test('whatever was typed: it is read back as the same text, as one item, without markup', () => {
  const typed = fc.string({
    unit: fc.constantFrom(...'ab1 *_~`#@<>[]()!|\\-+.&:/="\'éx', '\u{1F525}'),
    maxLength: 60,
  })
  fc.assert(
    fc.property(typed, typed, (first, second) => {
      const texts = [first.trim(), second.trim()].filter(Boolean)
      const parent = entry(texts.map((text) => paragraph(text)))
      const markdown = printThread(
        { ...parent, replies: [entry(texts.map((text) => paragraph(text)))] },
        (one) => print(one, 'UTC'),
      )
      const { root } = parseSyntax(markdown)
      expect(root.children).toHaveLength(1)
      const [found] = findImported(root, markdown)
      expect(found?.replies).toHaveLength(1)
      const [item] = root.children[0]?.type === 'list' ? root.children[0].children : []
      const words = item?.children
        .filter(({ type }) => type === 'paragraph')
        .map((node) => withoutGuards(plainText(node)))
      expect(words?.join('\n')).toBe(`14:02 Jane Doe${texts.length ? ': ' : ''}${texts.join('\n')}`)
      expect(JSON.stringify(item)).not.toMatch(
        /"type":"(?:html|image|heading|emphasis|delete|footnoteReference)"/,
      )
    }),
    { numRuns: 500 },
  )
})

test('R79 a time that the clocks show twice has its offset', () => {
  const zone = 'America/Los_Angeles'
  const at = (seconds: number) => ({
    key: { channel: 'C1', ts: `${seconds}.000000` },
    url: 'https://acme.slack.com/archives/C1/p1',
    micros: BigInt(seconds) * 1_000_000n,
    body: [],
    replies: [],
  })
  const shown = [1_730_622_600, 1_730_626_200, 1_730_629_800].map((seconds) => print(at(seconds), zone))
  expect(shown.map((print) => /\[(.*)\]/.exec(print)?.[1])).toEqual([
    '01:30 UTC-07:00',
    '01:30 UTC-08:00',
    '02:30',
  ])
})
