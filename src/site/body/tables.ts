import type { Element, ElementContent, Root } from 'hast'
import { addClass } from './classes.ts'
import { elementsIn } from './elements.ts'
import { levelOf } from './headings.ts'

/**
 * Makes tables fit for every reader: alignment by class, header cells with a scope, and a frame that the keyboard
 * can scroll, named after the heading above.
 * @param pageTitle id of the page's own heading, for tables above the first heading
 */
export function setTables(tree: Root, pageTitle: string): void {
  let heading = pageTitle
  for (const node of elementsIn(tree)) {
    if (levelOf(node) && typeof node.properties.id === 'string') heading = node.properties.id
    if (node.tagName !== 'table') continue
    setCells(node)
    node.children = [{ ...node }]
    node.tagName = 'div'
    node.properties = { className: ['table'], role: 'group', tabIndex: 0, ariaLabelledBy: [heading] }
  }
}

function setCells(table: Element): void {
  for (const cell of rowsOf(table).flat()) {
    const { align, ...properties } = cell.properties
    if (cell.tagName === 'th') properties.scope = 'col'
    cell.properties = properties
    if (typeof align === 'string' && align !== 'left') addClass(cell, `align-${align}`)
  }
}

/** A table's rows of cells, the header first. */
export function rowsOf(table: Element): Element[][] {
  return elements(table.children).flatMap((part) =>
    elements(part.children).map((row) => elements(row.children)),
  )
}

function elements(children: readonly ElementContent[]): Element[] {
  return children.filter((child) => child.type === 'element')
}
