import type { ElementContent } from 'hast'
import type { Html, Parents } from 'mdast'

/**
 * HTML in a report is shown as the text that it is. Two exceptions: a comment is for writers and left out, and
 * `<br>`, which tables need for a new line, breaks the line.
 */
export function rawHtml(_: unknown, node: Html, parent: Parents | undefined): ElementContent | undefined {
  if (/^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(node.value)) return undefined
  if (/^<br\s*\/?>$/i.test(node.value)) {
    return { type: 'element', tagName: 'br', properties: {}, children: [] }
  }
  const text: ElementContent = { type: 'text', value: node.value }
  if (parent?.type !== 'root' && parent?.type !== 'listItem' && parent?.type !== 'blockquote') return text
  return { type: 'element', tagName: 'p', properties: { className: ['raw'] }, children: [text] }
}
