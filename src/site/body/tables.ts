import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { addClass } from './classes.ts'
import { levelOf } from './headings.ts'

/**
 * Makes tables fit for every reader: alignment by class, header cells with a scope, and a frame that the keyboard
 * can scroll, named after the heading above.
 * @param pageTitle id of the page's own heading, for tables above the first heading
 */
export function setTables(tree: Root, pageTitle: string): void {
  let heading = pageTitle
  visit(tree, 'element', (node, index, parent) => {
    if (levelOf(node) && typeof node.properties.id === 'string') heading = node.properties.id
    if (node.tagName !== 'table' || !parent || index === undefined) return
    setCells(node)
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table'], role: 'group', tabIndex: 0, ariaLabelledBy: [heading] },
      children: [node],
    }
    return [SKIP, index + 1]
  })
}

function setCells(table: Element): void {
  visit(table, 'element', (cell) => {
    const { align, ...properties } = cell.properties
    if (cell.tagName === 'th') properties.scope = 'col'
    cell.properties = properties
    if (typeof align === 'string' && align !== 'left') addClass(cell, `align-${align}`)
  })
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
