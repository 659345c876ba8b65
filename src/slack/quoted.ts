import { visibleLine } from '../lib/visible.ts'

/** A name from an export, in quotation marks, fit for a message: visible, on one line, at most 80 characters. */
export function quoted(name: string): string {
  const shown = visibleLine(name)
  return `"${shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown}"`
}

const longest = 80
