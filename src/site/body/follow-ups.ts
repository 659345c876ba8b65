import type { Element, Root } from 'hast'
import { toString as textOf } from 'mdast-util-to-string'
import { firstIndex } from '../../lib/first-index.ts'
import type { Span } from '../../lib/span.ts'
import type { FollowUp } from '../../report/types.ts'
import { addClass } from './classes.ts'
import { sayDay, sayDaysIn } from './days.ts'
import { elementsIn } from './elements.ts'
import { rowsOf } from './tables.ts'

/**
 * Marks the tables of follow-ups: the state becomes a chip, days are said in the text's language, and each cell
 * knows its column's name, which narrow screens show beside it.
 */
export function markFollowUps(tree: Root, followUps: readonly FollowUp[], lang: string | undefined): void {
  const inTables = followUps.filter(({ cells }) => cells.action)
  if (inTables.length === 0) return
  for (const table of elementsIn(tree)) {
    if (table.tagName !== 'table' || !inTables.some(({ span }) => holds(table, span.start))) continue
    addClass(table, 'follow-ups')
    const [header = [], ...rows] = rowsOf(table)
    const names = header.map((cell) => textOf(cell))
    for (const row of rows) {
      for (const [n, cell] of row.entries()) cell.properties.dataLabel = names[n] ?? ''
    }
    const cells = rows.flat()
    for (const followUp of inTables) {
      const status = cellAt(cells, followUp.cells.status)
      if (status && textOf(status).trim() !== '') {
        sayDaysIn(status, lang)
        markState(status, followUp.state)
      }
      const due = cellAt(cells, followUp.cells.due)
      if (!due) continue
      addClass(due, 'due')
      sayDay(due, lang, 'short')
    }
  }
}

function markState(cell: Element, state: FollowUp['state']): void {
  // A sentence in a frame would not look like a state.
  const short = textOf(cell).trim().length <= 24
  const properties = { className: [...(short ? ['chip'] : []), `state-${state}`] }
  cell.children = [{ type: 'element', tagName: 'span', properties, children: cell.children }]
}

/** @param cells in the order of the text */
function cellAt(cells: readonly Element[], place: Span | undefined): Element | undefined {
  if (!place) return undefined
  const cell = cells[firstIndex(cells, ({ position }) => (position?.end.offset ?? 0) <= place.start)]
  return cell && holds(cell, place.start) ? cell : undefined
}

function holds({ position }: Element, offset: number): boolean {
  return (
    (position?.start.offset ?? Number.POSITIVE_INFINITY) <= offset && offset < (position?.end.offset ?? 0)
  )
}
