import type { Definition, ListItem, Nodes, Paragraph, RootContent, TableRow } from 'mdast'
import { firstIndex } from '../../lib/first-index.ts'
import type { Syntax } from '../syntax.ts'
import { bareTable, cellsOf } from './bare-table.ts'
import { type Line, toLines } from './line.ts'

/** A report's body as a flat list in document order: what the readers of sections, timelines and items walk over. */
export type Block = { start: number; end: number; quoted: boolean } & (
  | { kind: 'heading'; depth: number; line: Line }
  /** A paragraph, without lines when it is but an image; within a list it knows its item. */
  | { kind: 'text'; lines: Line[]; item?: Item }
  | { kind: 'row'; cells: Line[][]; table: Table; header: boolean; item?: Item }
  | { kind: 'code'; lines: Line[]; item?: Item }
  /** An item without any text: `-` alone. */
  | { kind: 'empty-item'; item: Item }
  | { kind: 'html'; comment: boolean; text: string }
  | { kind: 'rule' }
)

/** A list's item. One object for all blocks of the item; blocks of a nested list have the inner item. */
export type Item = {
  /** 1 for a list that stands in no other. */
  depth: number
  parent?: Item
  ordered: boolean
  /** The number as it counts, for ordered lists. */
  number?: number
  /** Of a task: ticked or not. */
  checked?: boolean
  /** The item's first paragraph, by its start; other blocks of the item are continuations. */
  first: number
  start: number
  end: number
}

export type Table = { start: number; end: number; header: Line[][] }

/** Flattens the tree. Linear in the size of the document. */
export function toBlocks({ root, text: source }: Syntax): Block[] {
  const blocks: Block[] = []
  const addresses = new Map<string, string>()
  define(root.children)
  let nesting = 0
  for (const child of root.children) walk(child, undefined, false)
  return blocks

  function define(children: readonly RootContent[]): void {
    for (const child of children) {
      if (child.type === 'definition') note(child)
      else if (child.type === 'blockquote' || child.type === 'list' || child.type === 'listItem') {
        define(child.children)
      }
    }
  }

  function note(definition: Definition): void {
    if (!addresses.has(definition.identifier)) addresses.set(definition.identifier, definition.url)
  }

  function walk(node: Nodes, item: Item | undefined, quoted: boolean): void {
    if (nesting >= deepest) return
    nesting++
    read(node, item, quoted)
    nesting--
  }

  function read(node: Nodes, item: Item | undefined, quoted: boolean): void {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const place = { start, end, quoted }
    const within = item ? { item } : {}
    if (node.type === 'heading') {
      const [line, ...more] = toLines(node, source, addresses)
      blocks.push({ ...place, kind: 'heading', depth: node.depth, line: line ?? emptyLine(start, end) })
      if (more.length) blocks.push({ ...place, kind: 'text', lines: more, ...within })
    } else if (node.type === 'paragraph') paragraph(node, item, quoted)
    else if (node.type === 'list') {
      const first = node.start ?? 1
      for (const [index, child] of node.children.entries()) {
        walkItem(child, { parent: item, ordered: node.ordered === true, number: first + index }, quoted)
      }
    } else if (node.type === 'table') {
      const rows = node.children.map((row) => ({ ...span(row), cells: cells(row) }))
      const above = takeHeader(start, rows[0]?.cells.length)
      const [head, ...others] = above ? [above, ...rows] : rows
      const table = { start: head?.start ?? start, end, header: head?.cells ?? [] }
      if (head) blocks.push({ ...head, quoted, kind: 'row', table, header: true, ...within })
      for (const row of others) blocks.push({ ...row, quoted, kind: 'row', table, header: false, ...within })
    } else if (node.type === 'code')
      blocks.push({ ...place, kind: 'code', lines: codeLines(source, start, end), ...within })
    else if (node.type === 'html') {
      blocks.push({ ...place, kind: 'html', comment: isComment(node.value), text: node.value })
    } else if (node.type === 'thematicBreak') blocks.push({ ...place, kind: 'rule' })
    else if (node.type === 'blockquote') for (const child of node.children) walk(child, item, true)
    else if (node.type === 'footnoteDefinition') for (const child of node.children) walk(child, item, quoted)
  }

  function walkItem(
    node: ListItem,
    { parent, ordered, number }: { parent: Item | undefined; ordered: boolean; number: number },
    quoted: boolean,
  ): void {
    const { start, end } = span(node)
    const item: Item = {
      depth: (parent?.depth ?? 0) + 1,
      ...(parent ? { parent } : {}),
      ordered,
      ...(ordered ? { number } : {}),
      ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}),
      first: node.children[0]?.position?.start.offset ?? end,
      start,
      end,
    }
    if (node.children[0]?.type !== 'paragraph') blocks.push({ start, end, quoted, kind: 'empty-item', item })
    for (const child of node.children) walk(child, item, quoted)
  }

  function paragraph(node: Paragraph, item: Item | undefined, quoted: boolean): void {
    const lines = toLines(node, source, addresses)
    const within = item ? { item } : {}
    const rows = bareTable(lines)
    if (!rows) {
      blocks.push({ ...span(node), quoted, kind: 'text', lines, ...within })
      return
    }
    const [head = [], ...others] = rows.map((row) => row.map((cell) => [cell]))
    const table = { ...span(node), header: head }
    for (const [n, cells] of [head, ...others].entries()) {
      const { start = 0, end = 0 } = lines[n] ?? {}
      blocks.push({ start, end, quoted, kind: 'row', cells, table, header: n === 0, ...within })
    }
  }

  function cells(row: TableRow): Line[][] {
    return row.children.map((cell) => {
      const lines = toLines(cell, source, addresses)
      return lines.length ? lines : [emptyLine(...inner(cell))]
    })
  }

  /**
   * The line between bars right above a table of as many cells: its true header, where somebody put the rule one line
   * too low. For Markdown that line is the end of a paragraph.
   */
  function takeHeader(
    start: number,
    width: number | undefined,
  ): { start: number; end: number; cells: Line[][] } | undefined {
    const before = blocks.at(-1)
    const line = before?.kind === 'text' ? before.lines.at(-1) : undefined
    if (before?.kind !== 'text' || !line || /\n\s*\n/.test(source.slice(before.end, start))) return undefined
    const found = cellsOf(line)
    if (found.length < 2 || found.length !== width) return undefined
    if (before.lines.length === 1) blocks.pop()
    else before.lines.pop()
    return { start: line.start, end: line.end, cells: found.map((cell) => [cell]) }
  }

  /** An empty cell's place is the room between its bars. */
  function inner(cell: Nodes): [number, number] {
    const { start, end } = span(cell)
    const from = source[start] === '|' ? start + 1 : start
    const to = end > from && source[end - 1] === '|' ? end - 1 : end
    return [from, to]
  }
}

/** What is nested deeper is text that nobody reads. */
const deepest = 100

function span(node: Nodes): { start: number; end: number } {
  const start = node.position?.start.offset ?? 0
  return { start, end: node.position?.end.offset ?? start }
}

function emptyLine(start: number, end: number): Line {
  return { text: '', offset: () => start, start, end, bold: [], struck: [], code: [], links: [] }
}

/** The lines between the fences, or of an indented block, as they are written. */
function codeLines(source: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let at = start
  for (const part of source.slice(start, end).split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const text = part.trim()
    const from = at + part.indexOf(text)
    if (text && !/^(?:`{3}|~{3})/.test(text)) {
      const line = { text, offset: (index: number) => from + index, start: from, end: from + text.length }
      lines.push({ ...line, bold: [], struck: [], code: [], links: [] })
    }
    at += part.length
  }
  return lines
}

function isComment(html: string): boolean {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === ''
}

/** Index of the first block at or after an offset. */
export function indexFrom(blocks: readonly Block[], offset: number): number {
  return firstIndex(blocks, ({ start }) => start < offset)
}
