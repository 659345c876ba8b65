import type { Block, Item } from '../body/blocks.ts'
import type { Line } from '../body/line.ts'
import { type Reading, readHeading, readLine, readStamped } from './reading.ts'
import { readTables } from './table.ts'

/** A timeline's section, line by line: what may begin an entry, and what may only belong to one. */
export type Part = {
  kind: 'heading' | 'item' | 'line' | 'row' | 'more' | 'quote' | 'code'
  /** Of a heading or an item: how deep. */
  depth: number
  item?: Item
  /** All that a reader sees of it. */
  text: string
  /** Addresses of its links. */
  links: string[]
  start: number
  end: number
  reading?: Reading
  /** A row whose time stands in one of its last columns: when the row was made, maybe, not what it tells. */
  late?: true
}

export function toParts(blocks: readonly Block[]): Part[] {
  const tables = readTables(blocks)
  return blocks.flatMap((block): Part[] => {
    if (block.kind === 'heading') {
      return [{ ...toPart(block.line, 'heading', block.depth), start: block.start, end: block.end }]
    }
    if (block.kind === 'row') {
      const row = tables.get(block)
      return row ? [row] : []
    }
    if (block.kind === 'code') return block.lines.map((line) => toPart(line, 'code', 0, block.item))
    if (block.kind !== 'text') return []
    const { item, quoted } = block
    return block.lines.map((line, index) => {
      if (quoted) return toPart(line, 'quote', item?.depth ?? 0, item)
      if (!item) return toPart(line, 'line', 0)
      if (item.first !== block.start || index > 0) return toPart(line, 'more', item.depth, item)
      return {
        ...toPart(withMarker(line, item), 'item', item.depth, item),
        text: line.text,
        start: item.start,
        end: block.end,
      }
    })
  })
}

function toPart(line: Line, kind: Part['kind'], depth: number, item?: Item): Part {
  const isEntry = kind === 'heading' || !isJump(line)
  const reading = isEntry
    ? withNick(kind === 'heading' ? readHeading(line) : readLine(line), kind)
    : undefined
  return {
    kind,
    depth,
    ...(item ? { item } : {}),
    text: line.text,
    links: line.links.map(({ url }) => url),
    start: line.start,
    end: line.end,
    ...(reading ? { reading } : {}),
  }
}

/** `[3 May](#3-may)` and nothing else: a table of contents. */
function isJump({ text, links: [link] }: Line): boolean {
  return link?.url.startsWith('#') === true && link.start === 0 && link.end === text.length
}

/** `10:02 jane: found it`, in a pasted log. */
function withNick(reading: Reading | undefined, kind: Part['kind']): Reading | undefined {
  const nick =
    kind === 'code' && !reading?.author ? /^([\p{L}_][\w.-]{1,30}):\s+/u.exec(reading?.text ?? '') : null
  if (!reading || !nick?.[1]) return reading
  return { ...reading, author: nick[1], text: reading.text.slice(nick[0].length) }
}

/** `25. mai 10:02` is an ordered list to Markdown: its number belongs to the day. */
function withMarker(line: Line, item: Item): Line {
  if (item.number === undefined || item.number > 31) return line
  const lead = `${item.number}. `
  const dated = { ...line, text: lead + line.text, bold: [], links: [] }
  return readStamped(line) || !readStamped(dated)?.stamp.date ? line : dated
}
