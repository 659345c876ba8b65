import type { BlockContent, DefinitionContent, ListItem, PhrasingContent } from 'mdast'
import { all, type NewEntry } from './entry.ts'
import { clock, day, printRow } from './print.ts'

/**
 * Entries as a Markdown table, a row for each message, replies marked by an arrow: for a wiki or an issue. A table
 * cannot hold blocks, so lists, quotes and code become lines.
 */
export function printTable(entries: readonly NewEntry[], zone: string, lang: 'en' | 'fr'): string {
  const header = headers[lang](zone)
  const replies = new Set(entries.flatMap((entry) => [...all(entry.replies)]))
  const rows = [...all(entries)].map((entry) => {
    const time = `${day(entry, zone)} ${clock(entry, zone)}`
    return printRow([
      [{ type: 'link', url: entry.url, children: [{ type: 'text', value: time }] }],
      [{ type: 'text', value: `${replies.has(entry) ? '↳ ' : ''}${entry.author ?? ''}` }],
      linesOf(entry.body).flatMap((line, at): PhrasingContent[] => (at ? [lineBreak, ...line] : line)),
    ])
  })
  return [`| ${header.join(' | ')} |`, `|${' --- |'.repeat(header.length)}`, ...rows].join('\n')
}

const headers = {
  en: (zone: string) => [`Time (${zone})`, 'Who', 'What'],
  fr: (zone: string) => [`Heure (${zone})`, 'Qui', 'Quoi'],
}

/** The only way to a new line within a cell. */
const lineBreak: PhrasingContent = { type: 'html', value: '<br>' }

function linesOf(blocks: readonly (BlockContent | DefinitionContent)[]): PhrasingContent[][] {
  return blocks.flatMap((block): PhrasingContent[][] => {
    if (block.type === 'paragraph' || block.type === 'heading') return splitAtBreaks(block.children)
    if (block.type === 'code') return block.value.split('\n').map((value) => [{ type: 'inlineCode', value }])
    if (block.type === 'blockquote')
      return linesOf(block.children).map((line) => [{ type: 'text', value: '> ' }, ...line])
    if (block.type === 'list') return block.children.flatMap(itemLines)
    if (block.type === 'table') {
      return block.children.map((row) =>
        row.children.flatMap((cell, at): PhrasingContent[] => [...(at ? [bar] : []), ...cell.children]),
      )
    }
    return []
  })
}

const bar: PhrasingContent = { type: 'text', value: ' | ' }

function itemLines(item: ListItem): PhrasingContent[][] {
  return linesOf(item.children).map((line, at) => [{ type: 'text', value: at ? '  ' : '• ' }, ...line])
}

function splitAtBreaks(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else lines.at(-1)?.push(child)
  }
  return lines
}
