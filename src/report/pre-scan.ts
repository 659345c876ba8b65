import { limits } from './limits.ts'

/** Where a text is so absurd that a Markdown parser would take minutes, and why. */
export type Absurdity = { message: string; start: number; end: number }

/**
 * Looks at each line once, without recursion, before anything is parsed. What makes the parser's work explode: lists
 * and quotes within one another, on one line or over thousands of them; thousands of marks of emphasis, links or code
 * in one paragraph, whose work grows with their square; thousands of cells in one table; tens of thousands of lines.
 * The bounds are far above what people write and below what a second is enough for. Fenced code costs nothing.
 */
export function preScan(text: string): Absurdity | undefined {
  const bounds = boundsOf(text)
  const so = { lines: 0, depths: 0, marks: 0, cells: 0, squares: 0 }
  let fence: Fence | undefined
  let open = 0
  let columns = 0
  let afterBlank = true
  for (const { line, start, end } of linesOf(text)) {
    if (fence && !endsFence(line, fence)) continue
    const opened = fence ? undefined : openFence(line, open)
    fence = opened
    const isBlank = line.trim() === ''
    if (isBlank || /^\s*(?:[-+*]|#{1,6}|\d{1,9}[.)])(?=[ \t]|$)|^[ \t>]{0,40}\|/.test(line)) so.marks = 0
    if (isBlank) so.cells = columns = 0
    const here = opened ? { marks: 0, cells: 0 } : count(line)
    const depth = depthOf(line)
    // A line without a marker may go on in whatever is open; one that stands by itself at the margin closes it.
    if (depth > 0) open = depth
    else if (afterBlank && /^\S/.test(line)) open = 0
    afterBlank = isBlank
    so.lines++
    so.depths += depth > 0 ? depth + indentation(line) : Math.max(open, 1) - 1
    // What paragraphs cost so far, this line's part of its paragraph's included.
    so.squares += (so.marks + here.marks) ** 2 - so.marks ** 2
    so.marks += here.marks
    // A row has as many cells as the table has columns, however many are written.
    if (here.cells > 0 && /^[\s|:>-]+$/.test(line) && line.includes('-')) columns = here.cells
    so.cells += Math.max(here.cells, columns)
    const message = explain({ ...so, depth }, bounds)
    if (message !== undefined) return { message, start, end }
  }
  return undefined
}

/** Lines as Markdown has them: a carriage return alone ends one too. */
function* linesOf(text: string): Generator<{ line: string; start: number; end: number }> {
  const ends = /\r\n?|\n/g
  for (let start = 0; start < text.length; start = ends.lastIndex) {
    const end = ends.exec(text)?.index ?? text.length
    yield { line: text.slice(start, end), start, end }
    if (end === text.length) return
  }
}

type Fence = { marker: string; quoted: boolean; inList: boolean }

/** The fence that a line opens: not one whose words hold its own mark, nor one that is far from the margin without a list. */
function openFence(line: string, open: number): Fence | undefined {
  const [, before = '', marker = ''] = /^([ \t>]{0,40})(`{3,}(?!.*`)|~{3,})/.exec(line) ?? []
  const quoted = before.includes('>')
  const indent = before.replace(/.*>/, '').replace(/\t/g, '    ').length
  if (marker === '' || (indent > 3 && open === 0)) return undefined
  return { marker, quoted, inList: open > 0 && indent > 1 }
}

/** True at the closing fence, and where the quote or the list item ends that holds it. */
function endsFence(line: string, { marker, quoted, inList }: Fence): boolean {
  const closing = /^[ \t>]{0,40}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return (
    closing?.startsWith(marker) ||
    (quoted && !/^ {0,3}>/.test(line)) ||
    (inList && !quoted && /^\S/.test(line))
  )
}

type Counts = { lines: number; depth: number; depths: number; marks: number; cells: number; squares: number }

/** What is imported may be longer than what is checked, and is allowed as much more. */
function boundsOf({ length }: string): Counts {
  const times = Math.max(1, length / limits.reportBytes)
  return {
    lines: Math.round(10_000 * times),
    depth: 100,
    depths: Math.round(20_000 * times),
    marks: 4000,
    cells: 5000,
    squares: Math.round(4000 ** 2 * times),
  }
}

function explain(counts: Counts, most: Counts): string | undefined {
  if (counts.depth > most.depth)
    return `Unexpected nesting, expected at most ${most.depth} lists and quotes within one another`
  if (counts.depths > most.depths) return 'Unexpected nesting, expected fewer lines within lists and quotes'
  if (counts.marks > most.marks)
    return `Unexpected number of marks, expected at most ${most.marks} in one paragraph`
  if (counts.squares > most.squares) return 'Unexpected number of marks, expected shorter paragraphs'
  if (counts.cells > most.cells) return `Unexpected size of a table, expected at most ${most.cells} cells`
  return counts.lines > most.lines
    ? `Unexpected number of lines, expected at most ${most.lines} outside of code`
    : undefined
}

/** Lists that a line's indentation may lie in. */
function indentation(line: string): number {
  return Math.floor((/^ */.exec(line)?.[0].length ?? 0) / 2)
}

/** Markers of lists and quotes at the start of a line. */
function depthOf(line: string): number {
  if (!/^[\s>]*[>\-+*\d]/.test(line)) return 0
  let depth = 0
  for (const [marker] of line.matchAll(/[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/gy)) {
    if (marker) depth++
  }
  return depth
}

/** Characters that open or close something, those within a word, as in `a_b`, left out; and pipes. */
function count(line: string): { marks: number; cells: number } {
  let marks = 0
  let cells = 0
  for (let at = 0; at < line.length; at++) {
    switch (line.charCodeAt(at)) {
      case 0x7c: // |
        cells++
        break
      case 0x2a: // *
      case 0x3c: // <
      case 0x5b: // [
      case 0x5d: // ]
      case 0x60: // `
      case 0x7e: // ~
        marks++
        break
      case 0x5f: // _
        if (!isWord(line.charCodeAt(at - 1)) || !isWord(line.charCodeAt(at + 1))) marks++
        break
    }
  }
  return { marks, cells }
}

function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code > 0x7f
}
