import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent } from 'mdast'

declare module 'mdast' {
  interface TextData {
    /** What a person typed where the text shows something else: `:tada:` for its emoji. Redaction looks at this. */
    raw?: string
  }
}

/** What a message says, as Markdown nodes. Never holds `html` or `heading`, and of images only copies of the export's. */
export type Body = (BlockContent | DefinitionContent)[]

/** Slack encodes these three and no others, once. */
export function decode(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: string) => entities[name] ?? '')
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>' }

/** Text as nodes: a line break is a node of its own, so that no text node holds one. */
export function textNodes(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const [index, line] of value.split(/\r\n|[\r\n]/).entries()) {
    if (index > 0) nodes.push({ type: 'break' })
    if (line !== '') nodes.push({ type: 'text', value: line })
  }
  return nodes
}

/** Inline nodes as paragraphs: a blank line ends one; blank lines at the edges and blanks at line ends go. */
export function paragraphs(nodes: readonly PhrasingContent[]): Paragraph[] {
  const found: Paragraph[] = []
  let children: PhrasingContent[] = []
  const end = () => {
    trimEnd(children)
    while (children.at(-1)?.type === 'break') {
      children.pop()
      trimEnd(children)
    }
    if (children.length > 0) found.push({ type: 'paragraph', children })
    children = []
  }
  for (const node of nodes) {
    if (node.type === 'break') trimEnd(children)
    if (node.type !== 'break') children.push(node)
    else if (children.at(-1)?.type === 'break') end()
    else if (children.length > 0) children.push(node)
  }
  end()
  return found.filter((paragraph) => !isBlank(paragraph.children))
}

function trimEnd(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1)
  if (last?.type !== 'text' || last.data?.raw) return
  const value = last.value.trimEnd()
  if (value !== last.value) nodes.splice(-1, 1, ...(value === '' ? [] : [{ ...last, value }]))
}

function isBlank(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every((node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''))
}

/** The nodes with this emphasis, blanks and breaks at the edges left outside it: Markdown wants it so. */
export function emphasised(
  type: 'strong' | 'emphasis' | 'delete',
  nodes: readonly PhrasingContent[],
): PhrasingContent[] {
  const children = [...nodes]
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  for (let found = blankStart(children[0]); found; found = blankStart(children[0])) {
    before.push(found.blank)
    children.splice(0, 1, ...found.rest)
  }
  for (let found = blankEnd(children.at(-1)); found; found = blankEnd(children.at(-1))) {
    after.unshift(found.blank)
    children.splice(-1, 1, ...found.rest)
  }
  return children.length === 0 ? [...before, ...after] : [...before, { type, children }, ...after]
}

type Split = { blank: PhrasingContent; rest: PhrasingContent[] }

function blankStart(node: PhrasingContent | undefined): Split | undefined {
  if (node?.type !== 'text' || node.data?.raw)
    return node?.type === 'break' ? { blank: node, rest: [] } : undefined
  const value = node.value.trimStart()
  const blank = node.value.slice(0, node.value.length - value.length)
  return blank === '' ? undefined : { blank: { type: 'text', value: blank }, rest: textNodes(value) }
}

function blankEnd(node: PhrasingContent | undefined): Split | undefined {
  if (node?.type !== 'text' || node.data?.raw)
    return node?.type === 'break' ? { blank: node, rest: [] } : undefined
  const value = node.value.trimEnd()
  const blank = node.value.slice(value.length)
  return blank === '' ? undefined : { blank: { type: 'text', value: blank }, rest: textNodes(value) }
}

/** A code span for each line: a span cannot hold a line break. */
export function inlineCode(value: string): PhrasingContent[] {
  return textNodes(value).map((node) =>
    node.type === 'text' ? { type: 'inlineCode', value: node.value } : node,
  )
}

/** Inline nodes without their line breaks, for places that have one line. */
export function oneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node))
}

/** One paragraph with each group on a line of its own. */
export function linesOf(groups: readonly (readonly PhrasingContent[])[]): Paragraph[] {
  const lines = groups.filter((group) => !isBlank(group))
  return paragraphs(lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' }, ...line])))
}

/** The text that a reader sees, each block on lines of its own. */
export function textOf(nodes: readonly Nodes[]): string {
  let text = ''
  for (const node of nodes) {
    const isLine = node.type === 'paragraph' || node.type === 'code' || node.type === 'tableCell'
    if (isLine && text !== '' && !text.endsWith('\n')) text += '\n'
    if (node.type === 'break') text += '\n'
    else if ('value' in node) text += node.value
    else if ('children' in node) {
      const inner = textOf(node.children)
      text += text === '' || text.endsWith('\n') || isInline(node) ? inner : `\n${inner}`
    }
  }
  return text
}

function isInline({ type }: Nodes): boolean {
  return ['strong', 'emphasis', 'delete', 'link', 'paragraph', 'tableCell'].includes(type)
}
