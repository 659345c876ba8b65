import type { Block, Item } from '../body/blocks.ts'
import type { Line } from '../body/line.ts'

/** What a stretch of text is made of, in document order; the items of lists hold what is nested in them. */
export type Part = Heading | Row | Listed | Loose

export type Heading = { kind: 'heading'; line: Line }
export type Row = Block & { kind: 'row' }
/** A list's item. */
export type Listed = {
  kind: 'item'
  item: Item
  line: Line
  /** The further lines of its first paragraph. */
  wrapped: Line[]
  /** All that follows its first paragraph, nested items included. */
  more: Line[]
  nested: Listed[]
}
/** A line outside of lists. */
export type Loose = {
  kind: 'line'
  line: Line
  /** The paragraph's first. */
  first: boolean
  /** A list stands right below it. */
  aboveList: boolean
}

/** @param start where the stretch begins: an item that holds all of it is none of its parts */
export function toParts(blocks: readonly Block[], start: number): Part[] {
  const parts: Part[] = []
  const listed = new Map<Item, Listed>()
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') parts.push({ kind: 'heading', line: block.line })
    else if (block.kind === 'row') parts.push(block)
    else if (block.kind === 'text' && block.item) inList({ ...block, item: block.item })
    else if (block.kind === 'text') parts.push(...looseLines(block.lines, blocks[at + 1]))
  }
  return parts

  function inList({ item, lines, start: from }: Block & { kind: 'text'; item: Item }): void {
    const [line, ...rest] = lines
    const holders = holdersOf(item)
    for (const holder of holders) holder.more.push(...lines)
    if (item.first !== from) listed.get(item)?.more.push(...lines)
    else if (line) {
      const part: Listed = { kind: 'item', item, line, wrapped: rest, more: [], nested: [] }
      listed.set(item, part)
      const isTop = item.parent === undefined || item.parent.start < start
      if (holders[0]) holders[0].nested.push(part)
      else if (isTop) parts.push(part)
    }
  }

  /** The items that an item is nested in, innermost first. */
  function holdersOf(item: Item): Listed[] {
    const holders: Listed[] = []
    for (let { parent } = item; parent; { parent } = parent) {
      const holder = listed.get(parent)
      if (holder) holders.push(holder)
    }
    return holders
  }
}

function looseLines(lines: readonly Line[], next: Block | undefined): Loose[] {
  const aboveList = next?.kind === 'text' && next.item !== undefined && next.item.parent === undefined
  return lines.map((line, n) => ({
    kind: 'line',
    line,
    first: n === 0,
    aboveList: aboveList && n === lines.length - 1,
  }))
}
