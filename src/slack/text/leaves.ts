import type { Nodes } from 'mdast'
import type { Body } from './nodes.ts'

/** How close a leaf stands to the one before it: in the same line, on the next line, or in the next message. */
export type Glue = 'inline' | 'line' | 'message'

/** A piece of text in a body, as redaction reads and writes it. */
export type Leaf = {
  node: Nodes
  /** What was typed. */
  text: string
  /** What is shown: another text than what was typed for emoji. */
  shown: string
  /** True when what is shown cannot be cut, only taken out. */
  whole: boolean
  glue: Glue
  write(value: string): void
}

/** The texts of a body in reading order. The first one has the glue `message`. */
export function leavesOf(body: Body): Leaf[] {
  const leaves: Leaf[] = []
  let glue: Glue = 'message'
  const endLine = () => {
    if (glue === 'inline') glue = 'line'
  }
  const visit = (node: Nodes) => {
    if (node.type === 'break') endLine()
    else if ('value' in node) {
      const raw = node.type === 'text' ? node.data?.raw : undefined
      leaves.push({
        node,
        text: raw ?? node.value,
        shown: node.value,
        whole: raw !== undefined,
        glue,
        write: (value) => {
          node.value = value
        },
      })
      glue = 'inline'
    } else if ('children' in node) {
      const isInline = ['strong', 'emphasis', 'delete', 'link'].includes(node.type)
      if (!isInline) endLine()
      node.children.forEach(visit)
      if (!isInline) endLine()
    }
  }
  for (const node of body) {
    visit(node)
    endLine()
  }
  return leaves
}
