import type { Nodes } from 'mdast'
import type { NewEntry } from '../../src/report/entry.ts'

/**
 * Nodes as short text, to be read in a table of tests: blocks on lines of their own, `<strong>` and the like around
 * inline nodes, `⏎` for a line break, `[text](url)` for a link. Texts stand as they are, nothing is escaped.
 */
export function sketch(nodes: readonly Nodes[]): string {
  return nodes.map(block).join('\n')
}

/** Entries with their replies indented: `author: sketch`. */
export function sketchEntries(entries: readonly NewEntry[]): string {
  return entries
    .map(({ author, body, replies, context }) => {
      const head = `${context ? '(context) ' : ''}${author === undefined ? '' : `${author}: `}`
      const below = replies.length === 0 ? '' : `\n${prefix(sketchEntries(replies), '  ')}`
      return `${head}${sketch(body)}${below}`
    })
    .join('\n')
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'paragraph':
      return node.children.map(inline).join('')
    case 'code':
      return `~~~${node.lang ?? ''}\n${node.value}\n~~~`
    case 'blockquote':
      return prefix(sketch(node.children), '> ')
    case 'list':
      return node.children
        .map((item, index) => {
          const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- '
          const box =
            item.checked === undefined || item.checked === null ? '' : item.checked ? '[x] ' : '[ ] '
          return `${mark}${box}${prefix(sketch(item.children), '   ').trimStart()}`
        })
        .join('\n')
    case 'table':
      return node.children
        .map((row) => `| ${row.children.map((cell) => cell.children.map(inline).join('')).join(' | ')} |`)
        .join('\n')
    default:
      return `<!${node.type}>`
  }
}

function inline(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '⏎'
  if (node.type === 'inlineCode') return `<code>${node.value}</code>`
  if (node.type === 'link') return `[${node.children.map(inline).join('')}](${node.url})`
  if ('children' in node) return `<${node.type}>${node.children.map(inline).join('')}</${node.type}>`
  return `<!${node.type}>`
}

function prefix(text: string, by: string): string {
  return text.replace(/^/gm, by)
}
