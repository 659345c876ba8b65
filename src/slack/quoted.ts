import { visibleLine } from '../lib/visible.ts'
import { redact } from '../redact/redact.ts'

/** A name from an export, fit to be printed: without secrets, visible, on one line, at most 80 characters. */
export function shown(name: string): string {
  const line = visibleLine(redact(name).text)
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** The same in backticks, as all messages quote. */
export function quoted(name: string): string {
  return `\`${shown(name).replaceAll('`', "'")}\``
}

const longest = 80
