import { posix } from 'node:path'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { decode } from './anchors.ts'
import { type Holes, imageHole, linkHole, type Target } from './pieces.ts'

/**
 * Leaves links to the web, to mail and within the report; links and images of the repository become holes, images
 * of the web become links to them, and every other address loses its link and keeps its label.
 */
export function setLinks(tree: Root, reportPath: string, holes: Holes): void {
  tree.children = tree.children.flatMap((node) => replaced(node, false))

  function replaced<Node extends RootContent>(node: Node, inLink: boolean): (Node | ElementContent)[] {
    if (node.type !== 'element') return [node]
    const { tagName, properties } = node
    if (tagName === 'img') return [image(String(properties.src ?? ''), String(properties.alt ?? ''), inLink)]
    node.children = node.children.flatMap((child) => replaced(child, inLink || tagName === 'a'))
    return tagName === 'a' ? link(node) : [node]
  }

  function link(node: Element): ElementContent[] {
    const href = String(node.properties.href ?? '')
    if (href.startsWith('#')) return [node]
    if (/^(?:https?:\/\/|mailto:)/i.test(href)) {
      node.properties.rel = rel
      return [node]
    }
    const target = repositoryTarget(href, reportPath)
    return target ? linkHole(holes, target, node.children) : node.children
  }

  function image(src: string, alt: string, inLink: boolean): ElementContent {
    if (/^https?:\/\//i.test(src)) {
      const label: ElementContent = { type: 'text', value: alt || src }
      return inLink
        ? label
        : { type: 'element', tagName: 'a', properties: { href: src, rel }, children: [label] }
    }
    const target = repositoryTarget(src, reportPath)
    return target ? imageHole(holes, target, alt) : { type: 'text', value: alt }
  }
}

const rel = ['noopener', 'noreferrer', 'nofollow', 'ugc']

/** The file that a relative address means in a report, whether it exists or not; undefined for other addresses. */
function repositoryTarget(address: string, reportPath: string): Target | undefined {
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? []
  const decoded = decode(path)
  if (decoded === '' || decoded.startsWith('//') || /[\x00-\x1f\\:]/.test(decoded)) return undefined
  const whole = decoded.startsWith('/') ? decoded.slice(1) : posix.join(posix.dirname(reportPath), decoded)
  return { path: posix.normalize(whole), ...(fragment ? { fragment: decode(fragment) } : {}) }
}
