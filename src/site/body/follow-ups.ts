import type { Element, Root } from 'hast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { FollowUp } from '../../report/types.ts'
import { addClass } from './classes.ts'
import { rowsOf } from './tables.ts'

/**
 * Marks the tables of follow-ups: the state becomes a chip, and each cell knows its column's name, which narrow
 * screens show beside it.
 */
export function markFollowUps(tree: Root, followUps: readonly FollowUp[]): void {
  const inTables = followUps.filter(({ cells }) => cells.action)
  if (inTables.length === 0) return
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table' || !inTables.some(({ span }) => holds(table, span.start))) return
    addClass(table, 'follow-ups')
    const [header = [], ...rows] = rowsOf(table)
    const names = header.map((cell) => textOf(cell))
    for (const row of rows) {
      for (const [n, cell] of row.entries()) cell.properties.dataLabel = names[n] ?? ''
    }
    for (const { cells, state } of inTables) {
      const cell = rows.flat().find((one) => cells.status && holds(one, cells.status.start))
      if (cell && textOf(cell).trim() !== '') markState(cell, state)
    }
  })
}

function markState(cell: Element, state: FollowUp['state']): void {
  const properties = { className: ['chip', `state-${state}`] }
  cell.children = [{ type: 'element', tagName: 'span', properties, children: cell.children }]
}

function holds({ position }: Element, offset: number): boolean {
  return (
    (position?.start.offset ?? Number.POSITIVE_INFINITY) <= offset && offset < (position?.end.offset ?? 0)
  )
}
