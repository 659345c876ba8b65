import type { Link, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import type { NewEntry } from '../../src/report/entry.ts'
import { type Ledger, noLedger } from '../../src/report/ledger.ts'
import { type Change, mergeTimeline } from '../../src/report/merge.ts'
import { parseReport } from '../../src/report/parse.ts'
import { parseSyntax } from '../../src/report/syntax.ts'
import { entriesOf, permalink, type Said } from './chat.ts'

const scaffold = '---\ntitle: Keys\ntimezone: America/Toronto\n---\n\n## Timeline\n\n## Lessons learned\n'
const keys: Said = { ts: '1648562520.000100', author: 'Jane', text: 'The log shows keys.' }
const salt: Said = { ts: '1648566000.000300', author: 'Ana', text: 'Clients are locked out.' }
const next: Said = { ts: '1648645200.000400', author: 'Jane', text: 'All clear.' }

function merge(text: string, ledger: Ledger, messages: readonly Said[]) {
  const syntax = parseSyntax(text)
  const report = parseReport({ path: 'incidents/keys.md', text }, defaults, syntax)
  const zone = 'America/Toronto'
  const isDeleted = () => false
  const entries = entriesOf(messages)
  return mergeTimeline({ report, text, root: syntax.root, ledger, entries, zone, lang: 'en', isDeleted })
}

function told(changes: readonly Change[]): string[] {
  return changes.map(({ kind, key }) => `${kind} ${key.ts.slice(-3)}`)
}

test('a single entry on each of two days is read back, each at its instant', () => {
  const { text } = merge(scaffold, noLedger, [salt, next])
  const { timeline } = parseReport({ path: 'incidents/keys.md', text }, defaults)
  expect(timeline.entries.map(({ at, source }) => [at, source?.ts])).toEqual([
    ['2022-03-29T15:00:00Z', salt.ts],
    ['2022-03-30T13:00:00Z', next.ts],
  ])
})

describe('a message that leads to another one', () => {
  const link = (ts: string, text: string): Link => ({
    type: 'link',
    url: permalink(ts),
    children: [{ type: 'text', value: text }],
  })
  const line = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
  const bodies: [string, NewEntry['body']][] = [
    ['in a sentence', [line({ type: 'text', value: 'See ' }, link(salt.ts, 'what Ana said'))]],
    [
      'by a time',
      [line({ type: 'text', value: 'As at ' }, link(salt.ts, '11:00'), { type: 'text', value: '.' })],
    ],
    ['in a quotation', [{ type: 'blockquote', children: [line(link(salt.ts, '11:00'))] }]],
    [
      'in a list',
      [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: ['11:00', '2022-03-29 11:00', 'Ana'].map(
            (text): ListItem => ({ type: 'listItem', spread: false, children: [line(link(salt.ts, text))] }),
          ),
        },
      ],
    ],
  ]

  test.each(bodies)('%s is one entry, and the other is added when its turn comes', (_, body) => {
    const said = { ...keys, body }
    const first = merge(scaffold, noLedger, [said])
    const read = parseReport({ path: 'incidents/keys.md', text: first.text }, defaults)
    expect(read.timeline.entries.map(({ source }) => source?.ts)).toEqual([keys.ts])
    const second = merge(first.text, first.ledger, [said, salt])
    expect(told(second.changes)).toEqual(['added 300'])
    expect(merge(second.text, noLedger, [said, salt]).text).toBe(second.text)
  })
})
