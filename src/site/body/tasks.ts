import type { Element, ElementContent, Root } from 'hast'
import { elementsIn } from './elements.ts'

/** Gives the boxes of task lists a label: the words that follow the box, up to the next block. */
export function labelTasks(tree: Root): void {
  for (const parent of elementsIn(tree)) {
    const at = parent.children.findIndex((child) => child.type === 'element' && child.tagName === 'input')
    if (at === -1) continue
    const rest = parent.children.slice(at)
    const block = rest.findIndex((child) => child.type === 'element' && blocks.has(child.tagName))
    const words = block === -1 ? rest : rest.slice(0, block)
    const label: Element = { type: 'element', tagName: 'label', properties: {}, children: words }
    const after: ElementContent[] = rest.slice(words.length)
    parent.children = [...parent.children.slice(0, at), label, ...after]
  }
}

const blocks = new Set(['ul', 'ol', 'p', 'pre', 'blockquote', 'div', 'table', 'hr'])
