import { visibleLine } from '../../lib/visible.ts'
import type { Report, TimelineEntry } from '../../report/types.ts'
import { type Look, narrowest, paint, wrap } from './look.ts'

/** The timeline, day by day: time, who, what, each entry on a line that fits the terminal. */
export function timelineLines({ timeline, timezone }: Report, look: Look): string[] {
  const { zone, entries } = timeline
  if (entries.length === 0) return []
  const lines: string[] = []
  const where = zone?.name ?? zone?.text ?? timezone
  lines.push(paint('dim', `  ${where ? visibleLine(where) : `no zone named, read as ${look.zone}`}`, look))
  const width = Math.max(...entries.map((entry) => stamp(entry).length))
  let day: string | undefined
  for (const entry of entries) {
    if (entry.date !== undefined && entry.date !== day) {
      day = entry.date
      lines.push(`  ${day}`)
    }
    const indent = '  '.repeat(entry.depth + 2)
    const head = `${indent}${stamp(entry).padEnd(width)}  `
    const words = visibleLine(entry.author === undefined ? entry.text : `${entry.author}: ${entry.text}`)
    const wrapped = wrap(words, Math.max(look.columns - head.length, narrowest))
    lines.push(paint('dim', head, look) + wrapped.join(`\n${' '.repeat(head.length)}`))
  }
  return lines
}

function stamp({ time, stamp, approximate, until, at }: TimelineEntry): string {
  const end = until?.time === undefined ? '' : `–${until.time}`
  const shown = time === undefined ? visibleLine(stamp) : `${approximate ? '~' : ''}${time}${end}`
  return at === undefined ? `${shown} ?` : shown
}
