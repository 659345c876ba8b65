import type { Element, Root } from 'hast'
import { toString as textOf } from 'mdast-util-to-string'
import { elementsIn } from './elements.ts'

/**
 * Fits the report's headings below the page's `<h1>`: a first heading that says the page's title again is dropped,
 * and the others become `h2` to `h6` without a step left out, however they were numbered.
 */
export function fitHeadings(tree: Root, title: string | undefined): void {
  const first = tree.children.findIndex((node) => node.type === 'element')
  const node = tree.children[first]
  if (node?.type === 'element' && levelOf(node) && title && fold(textOf(node)) === fold(title)) {
    tree.children.splice(first, 1)
  }
  const open: number[] = []
  for (const heading of elementsIn(tree)) {
    const level = levelOf(heading)
    if (level === undefined) continue
    while ((open.at(-1) ?? 0) >= level) open.pop()
    heading.tagName = `h${Math.min(open.length + 2, 6)}`
    open.push(level)
  }
}

/** 1–6, or undefined for what is no heading. */
export function levelOf({ tagName }: Element): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName.slice(1)) : undefined
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}
