import type { Link, Nodes, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { isTimeText, messageKey } from './message-link.ts'

/**
 * Sets links to messages inside a message's own words apart from the link that an entry begins with: where the text
 * of one is a time, the two would look alike, and the entry would seem to be two. A zero width space goes before it.
 * Below a quote nothing is taken for an entry, so that "shared from Max, 10:02" stays as it is.
 */
export function linksApart<N extends RootContent>(node: N): N {
  return walk(node, false) as N
}

function walk(node: Nodes, isQuoted: boolean): Nodes {
  if (node.type === 'link') return isQuoted ? node : apart(node)
  if (!('children' in node)) return node
  // In a list, quoted or not, an item may begin with the link.
  const isInside = node.type === 'blockquote' || (isQuoted && node.type !== 'list')
  return { ...node, children: node.children.map((child) => walk(child, isInside)) } as Nodes
}

function apart(link: Link): Link {
  if (!messageKey(link.url) || !isTimeText(plainText(link))) return link
  return { ...link, children: [{ type: 'text', value: '\u200B' }, ...link.children] }
}
