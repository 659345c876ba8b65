import type { Block } from './blocks.ts'
import type { Line } from './line.ts'

/** Words in bold that name what follows: `**Impact:** 5 % of users`, `**Key events**` alone on its line. */
export type Label = {
  /** Without the colon. */
  name: string
  /** What follows on the same line. */
  rest: string
  /** Where `rest` begins in the line's text. */
  restAt: number
  /** Offset in the file after the label and its colon. */
  end: number
}

/** A first line all in bold with its text below it, `**Impact**`: a label if its words are a section's name. */
export function findBoldLine(block: Block & { kind: 'text' }): Label | undefined {
  const [line, ...more] = block.lines
  const label = line && more.length > 0 ? labelOf(line) : undefined
  return label?.rest === '' ? label : undefined
}

/** The bold label that a paragraph begins with. */
export function findLabel(block: Block & { kind: 'text' }): Label | undefined {
  const [line] = block.lines
  const label = line && labelOf(line)
  // A bold first line of a longer paragraph is a label only with its colon.
  if (label && !label.rest && !label.colon && block.lines.length > 1) return undefined
  return label
}

/** The bold label that a line begins with. */
export function labelOf(line: Line): (Label & { colon: boolean }) | undefined {
  const [bold] = line.bold
  if (!bold || bold.start > 0 || bold.end > longest) return undefined
  const inside = line.text.slice(0, bold.end).trimEnd()
  const outside = /^\s*[:：]\s*/.exec(line.text.slice(bold.end))
  const colon = /[:：]$/.test(inside) || outside !== null
  const restAt = bold.end + (outside?.[0].length ?? /^\s*/.exec(line.text.slice(bold.end))?.[0].length ?? 0)
  const rest = line.text.slice(restAt)
  if (!colon && rest !== '') return undefined
  const name = inside.replace(/\s*[:：]$/, '').trim()
  return name ? { name, rest, restAt, end: rest ? line.offset(restAt) : line.end, colon } : undefined
}

const longest = 80
