import { firstIndex } from './first-index.ts'

/**
 * Where something stands in a file. Lines and columns count from 1, the end is exclusive, columns are UTF-16
 * units (as in unist and in GitHub's annotations). `start` and `end` are UTF-16 offsets into the file's text as
 * it was read, a byte order mark included, so that an edit can be made at them.
 */
export type Span = {
  line: number
  column: number
  endLine: number
  endColumn: number
  start: number
  end: number
}

/** Turns offsets into places. A leading byte order mark counts in offsets but takes no column. */
export type Lines = {
  /** The span of `[start, end)`; offsets outside the text are clamped to it. */
  span(start: number, end: number): Span
  /** Offset of the first character of a 1-based line; the text's length when there is no such line. */
  lineStart(line: number): number
  /** Number of lines: one more than the number of line feeds. */
  count: number
}

export function lines(text: string): Lines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const mark = text.startsWith('\uFEFF') ? 1 : 0

  function place(offset: number): [line: number, column: number] {
    const low = firstIndex(starts, (start) => start <= offset) - 1
    const column = offset - (starts[low] ?? 0) - (low === 0 ? mark : 0)
    return [low + 1, Math.max(column, 0) + 1]
  }

  return {
    span(start, end) {
      const from = Math.min(Math.max(start, 0), text.length)
      const to = Math.min(Math.max(end, from), text.length)
      const [line, column] = place(from)
      const [endLine, endColumn] = place(to)
      return { line, column, endLine, endColumn, start: from, end: to }
    },
    lineStart: (line) => (line < 1 ? 0 : (starts[line - 1] ?? text.length)),
    count: starts.length,
  }
}
