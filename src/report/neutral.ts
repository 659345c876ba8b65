import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast'

/**
 * Splits text so that, pasted into an issue or a pull request, it pings nobody and links nothing by accident: a zero
 * width space goes between `@` and a name, `#` and a number, `GH-` and a number; a commit's hash becomes code.
 * GitHub looks for these in the rendered text, where a backslash has no effect.
 */
export function neutral<N extends RootContent>(node: N): N {
  return walk(node) as N
}

function walk(node: Nodes, isLink = false): Nodes {
  if (!('children' in node)) return node
  const inLink = isLink || node.type === 'link'
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'text' ? split(child, inLink) : [walk(child, inLink)],
  )
  return { ...node, children: apart(children) } as Nodes
}

/** True for a text that `neutral` leaves as it is. */
export function isNeutral(text: string): boolean {
  return text.search(active) < 0
}

/** Two code spans side by side would be read as one: something that nobody sees goes between them. */
function apart(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node, at): Nodes[] => {
    const isSecond = node.type === 'inlineCode' && nodes[at - 1]?.type === 'inlineCode'
    return isSecond ? [{ type: 'text', value: '\u200B' }, node] : [node]
  })
}

const active =
  /(?<![\p{L}\p{N}_])@(?=[A-Za-z0-9])|#(?=\d)|(?<![A-Za-z0-9])GH-(?=\d)|(?<![\p{L}\p{N}_])(?=[0-9a-f]{0,39}\d)(?=[0-9a-f]{0,39}[a-f])[0-9a-f]{7,40}(?![\p{L}\p{N}_])/giu

/** @param inLink a commit's hash that is part of a link leads there anyway */
function split({ value }: Text, inLink: boolean): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let text = ''
  let done = 0
  for (const { 0: found, index } of value.matchAll(active)) {
    text += value.slice(done, index)
    done = index + found.length
    if (/[@#-]$/.test(found)) text += `${found}\u200B`
    else if (inLink) text += found
    else {
      if (text) parts.push({ type: 'text', value: text })
      parts.push({ type: 'inlineCode', value: found })
      text = ''
    }
  }
  text += value.slice(done)
  if (text) parts.push({ type: 'text', value: text })
  return parts
}
