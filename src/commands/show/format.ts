import { harmless } from '../../lib/harmless.ts'
import { visibleLine } from '../../lib/visible.ts'
import type { Report } from '../../report/types.ts'
import { type Look, narrowest, paint, wrap } from './look.ts'
import { durationRows, factRows, followUpRows, momentRows, problemRows, sectionRows } from './rows.ts'
import { timelineLines } from './timeline.ts'

/** What was understood of a report, for people: plain lines, a table for each part that has something to say. */
export function formatReport(report: Report, look: Look): string {
  const { title = report.id, path, translation, sections, timeline, followUps, problems } = report
  const head = [
    paint('bold', harmless(title), look),
    paint('dim', harmless(path) + (translation ? ' (a translation)' : ''), look),
  ]
  const blocks = [
    head,
    table(factRows(report), look),
    part('Moments', table(momentRows(report), look), look),
    part('Durations', table(durationRows(report), look), look),
    part(`Sections (${sections.length})`, table(sectionRows(report), look), look),
    part(`Timeline (${timeline.entries.length})`, timelineLines(report, look), look),
    part(`Follow-ups (${followUps.length})`, table(followUpRows(report), look), look),
    part(`Problems (${problems.length})`, table(problemRows(report), look), look),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function part(title: string, lines: string[], look: Look): string[] {
  return lines.length > 0 ? [paint('bold', title, look), ...lines] : []
}

/**
 * Columns as wide as their widest cell, one that is very long aside, and the last one wrapped to the terminal. Cells
 * are made visible here.
 */
function table(rows: readonly (readonly string[])[], look: Look): string[] {
  const cells = rows.map((row) => row.map(visibleLine))
  const widths: number[] = []
  for (const row of cells) {
    for (const [n, cell] of row.slice(0, -1).entries()) {
      widths[n] = Math.min(Math.max(widths[n] ?? 0, length(cell)), widest)
    }
  }
  return cells.map((row) => {
    const head = row
      .slice(0, -1)
      .map((cell, n) => cell + ' '.repeat(Math.max((widths[n] ?? 0) - length(cell), 0)))
    const indent = 2 + head.reduce((sum, cell) => sum + length(cell) + 2, 0)
    const last = wrap(row.at(-1) ?? '', Math.max(look.columns - indent, narrowest))
    const first = head.map((cell, n) => `${n === 0 ? paint('dim', cell, look) : cell}  `).join('')
    return `  ${first}${last.join(`\n${' '.repeat(indent)}`)}`
  })
}

function length(cell: string): number {
  return [...cell].length
}

/** A longer cell pushes what follows it, and none else: lists of links and teams are few. */
const widest = 32
