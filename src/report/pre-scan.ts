/** Where a text is so absurd that a Markdown parser would take minutes, and why. */
export type Absurdity = { message: string; start: number; end: number }

/**
 * Looks at each line once, without recursion, before anything is parsed. Three things make the parser's work explode:
 * lists and quotes within one another, thousands of marks of emphasis, links or code in one paragraph, thousands of
 * cells in one table. The bounds are far above what people write and near what a thread can read in its time. Fenced
 * code costs nothing.
 */
export function preScan(text: string): Absurdity | undefined {
  let fence: string | undefined
  let marks = 0
  let cells = 0
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(start, end)
    const code = /^[ \t>]{0,40}(`{3,}|~{3,})([^`\n]{0,200})/.exec(line)
    if (fence !== undefined) {
      if (code?.[1]?.startsWith(fence) && code[2]?.trim() === '') fence = undefined
    } else if (code) {
      fence = code[1]
    } else {
      const isRow = /^[ \t>]{0,40}\|/.test(line)
      if (isRow || /^\s*(?:[-+*#]|\d{1,9}[.)]|$)/.test(line)) marks = 0
      if (line.trim() === '') cells = 0
      const here = count(line)
      marks += here.marks
      if (isRow) cells += here.cells
      const message = explain(depthOf(line), marks, cells)
      if (message !== undefined) return { message, start, end }
    }
    start = end + 1
  }
  return undefined
}

const most = { depth: 100, marks: 6000, cells: 10_000 }

function explain(depth: number, marks: number, cells: number): string | undefined {
  if (depth > most.depth)
    return `Unexpected nesting, expected at most ${most.depth} lists and quotes within one another`
  if (marks > most.marks) return `Unexpected number of marks, expected at most ${most.marks} in one paragraph`
  return cells > most.cells ? `Unexpected size of a table, expected at most ${most.cells} cells` : undefined
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
