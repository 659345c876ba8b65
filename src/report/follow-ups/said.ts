import type { Line } from '../body/line.ts'
import type { FollowUpColumn } from '../types.ts'
import { meaningOf } from './columns.ts'

/** What lines of an item say under the names that a table's columns would have: `Owner: Jane`. */
export type Said = Partial<Record<Exclude<FollowUpColumn, 'action'>, { text: string; line: Line }>>

export function readSaid(lines: readonly Line[]): Said {
  const said: Said = {}
  for (const line of lines) {
    const found = labelled(line)
    if (!found || found.column === 'action' || said[found.column]) continue
    said[found.column] = { text: found.text, line }
  }
  return said
}

/** Whether somebody wrote these lines as a card: what, who, by when, how far, a line each. */
export function isCard(lines: readonly Line[]): boolean {
  const columns = lines.flatMap((line) => labelled(line)?.column ?? [])
  // Several actions are items of their own.
  if (columns.filter((column) => column === 'action').length > 1) return false
  return columns.some((column) => telling.has(column)) && columns.length * 2 >= lines.length
}

const telling = new Set<FollowUpColumn>(['action', 'owner', 'due', 'status'])

/** `Action item: oil the axle` */
export function tellsAction(line: Line): boolean {
  return labelled(line)?.column === 'action'
}

function labelled({ text }: Line): { column: FollowUpColumn; text: string } | undefined {
  const match = /^[\s*•-]{0,3}([\p{L}][\p{L} '’/()-]{0,28}?)\s?[:：]\s*(\S.{0,200})$/u.exec(text)
  const column = match?.[1] === undefined ? undefined : meaningOf(match[1])
  return column && match?.[2] ? { column, text: match[2] } : undefined
}
