import type { Element, Root } from 'hast'

/** The elements below a node, in the order of the text, each before those within it. */
export function elementsIn(within: Root | Element): Element[] {
  const found: Element[] = []
  collect(within, found)
  return found
}

function collect(within: Root | Element, found: Element[]): void {
  for (const child of within.children) {
    if (child.type !== 'element') continue
    found.push(child)
    collect(child, found)
  }
}
