import type { Line, Range } from './line.ts'

/**
 * The cells of lines that stand between bars, as a table whose rule (`| --- |`) somebody left out: for Markdown they are
 * a paragraph, for whoever wrote them a table. Undefined for lines that are not all of the same shape.
 */
export function bareTable(lines: readonly Line[]): Line[][] | undefined {
  const rows = lines.map(cellsOf)
  const [first] = rows
  if (!first || rows.length < 2 || first.length < 2) return undefined
  return rows.every((row) => row.length === first.length) ? rows : undefined
}

/** The cells of a line that stands between bars; none of any other. */
export function cellsOf(line: Line): Line[] {
  const { text } = line
  if (!text.startsWith('|') || !text.endsWith('|')) return []
  const bars = [...text.matchAll(/\|/g)].map(({ index }) => index)
  return bars.slice(1).map((bar, n) => part(line, (bars[n] ?? 0) + 1, bar))
}

/** A stretch of a line as a line of its own, without blanks at its ends. */
function part(line: Line, from: number, to: number): Line {
  const raw = line.text.slice(from, to)
  const text = raw.trim()
  const start = from + (text === '' ? 0 : raw.indexOf(text))
  const end = start + text.length
  const within = <R extends Range>(ranges: readonly R[]): R[] =>
    ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({
        ...range,
        start: Math.max(range.start - start, 0),
        end: Math.min(range.end, end) - start,
      }))
  return {
    text,
    offset: (index) => line.offset(start + index),
    start: line.offset(start),
    end: line.offset(end),
    bold: within(line.bold),
    struck: within(line.struck),
    code: within(line.code),
    links: within(line.links),
  }
}
