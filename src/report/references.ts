import type { Definition, Image, Link, Nodes } from 'mdast'
import type { Syntax } from './syntax.ts'
import type { Reference } from './types.ts'

/**
 * The links and images of a report that point into its repository: to files, or to headings of the report itself.
 * Addresses with a scheme or a host, and mail, are not among them.
 * @param path the report's own, relative to the repository's root, with `/`
 */
export function readReferences({ root, lines }: Syntax, path: string): Reference[] {
  const references: Reference[] = []
  collect(root)
  return references

  function collect(node: Nodes): void {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const reference = read(node, path)
      const { start, end } = node.position ?? {}
      if (reference && start?.offset !== undefined && end?.offset !== undefined) {
        references.push({ ...reference, span: lines.span(start.offset, end.offset) })
      }
    }
    if ('children' in node) for (const child of node.children) collect(child)
  }
}

function read(node: Link | Image | Definition, path: string): Omit<Reference, 'span'> | undefined {
  const target = node.url
  if (target === '' || foreign.test(target) || placeholder.test(target)) return undefined
  const [, address = '', fragment] = /^([^#]*)(?:#([\s\S]*))?$/.exec(target) ?? []
  const [file = ''] = address.split('?', 1)
  return {
    path: file === '' ? '' : resolve(path, decode(file)),
    ...(fragment ? { fragment: decode(fragment) } : {}),
    target,
    image: node.type === 'image',
  }
}

/** A scheme (`https:`, `mailto:`) or a host (`//example.org`). */
const foreign = /^(?:[a-z][a-z\d+.-]{0,30}:|\/\/)/i
/** What a site generator puts in: Liquid, ERB, Hugo. */
const placeholder = /\{\{|\{%|<%/

/** `../images/a.png` from `incidents/x/report.md` → `incidents/images/a.png`; `/a` counts from the root. */
function resolve(from: string, to: string): string {
  const parts = to.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
