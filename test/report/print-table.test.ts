import type { BlockContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import type { NewEntry } from '../../src/report/entry.ts'
import { printTable } from '../../src/report/print-table.ts'
import { parseSyntax } from '../../src/report/syntax.ts'
import { channel, permalink } from './chat.ts'

function entry(ts: string, body: BlockContent[], replies: NewEntry[] = []): NewEntry {
  return {
    key: { channel, ts },
    url: permalink(ts),
    micros: BigInt(ts.replace('.', '')),
    author: 'Ana|Léa',
    body,
    replies,
  }
}

const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (value: string): BlockContent => ({
  type: 'paragraph',
  children: [text(value), { type: 'break' }, text('two')],
})

test('each message is one row, whatever it holds', () => {
  const blocks: BlockContent[] = [
    paragraph('a | b <br> @here'),
    { type: 'code', value: 'x | y\n# z' },
    { type: 'blockquote', children: [paragraph('said')] },
    { type: 'list', ordered: false, children: [{ type: 'listItem', children: [paragraph('item')] }] },
  ]
  const reply = entry('1648562640.000200', [paragraph('yes')])
  const printed = printTable([entry('1648562520.000100', blocks, [reply])], 'America/Toronto', 'en')
  const [table, ...others] = parseSyntax(printed).root.children
  expect(others).toEqual([])
  const rows =
    table?.type === 'table' ? table.children.map((row) => row.children.map((cell) => plainText(cell))) : []
  expect(rows).toEqual([
    ['Time (America/Toronto)', 'Who', 'What'],
    [
      '2022-03-29 10:02',
      'Ana|Léa',
      'a | b <br> @\u200Bhere<br>two<br>x | y<br># z<br>> said<br>> two<br>• item<br>  two',
    ],
    ['2022-03-29 10:04', '↳ Ana|Léa', 'yes<br>two'],
  ])
})
