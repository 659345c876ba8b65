import type { ListItem, PhrasingContent } from 'mdast'
import { linkTo } from './links.ts'
import { type Body, emphasised, paragraphs, textNodes } from './nodes.ts'

/**
 * A `markdown` block, in which apps may post standard Markdown: paragraphs, lists, task boxes, quotes, fences,
 * headings (as bold lines: they are none of the report's) and the usual emphasis. The rest stays literal. Linear,
 * which the big parser is not.
 */
export function markdown(source: string): Body {
  const body: Body = []
  let lines: PhrasingContent[][] = []
  const endParagraph = () => {
    body.push(...paragraphs(lines.flatMap((line) => [...line, { type: 'break' as const }])))
    lines = []
  }
  const all = source.replace(/\r\n?/g, '\n').split('\n')
  for (let at = 0; at < all.length; at += 1) {
    const line = all[at] ?? ''
    const fence = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    const item = /^\s{0,12}(?:([-*+])|\d{1,9}[.)])\s+(?:\[([ xX])\]\s+)?(\S.*)$/.exec(line)
    const heading = /^#{1,6}\s+(\S.*)$/.exec(line)?.[1]
    const quote = /^>\s?(.*)$/.exec(line)?.[1]
    if (fence !== undefined) {
      endParagraph()
      let end = at + 1
      while (end < all.length && !all[end]?.trimStart().startsWith(fence)) end += 1
      body.push({ type: 'code', value: all.slice(at + 1, end).join('\n') })
      at = end
    } else if (heading !== undefined) {
      endParagraph()
      body.push(...paragraphs(emphasised('strong', markdownInline(heading))))
    } else if (item) {
      endParagraph()
      addItem(body, item[1] === undefined, item[2], markdownInline(item[3] ?? ''))
    } else if (quote !== undefined) {
      endParagraph()
      const last = body.at(-1)
      const quoted = paragraphs(markdownInline(quote))
      if (last?.type === 'blockquote') last.children.push(...quoted)
      else if (quoted.length > 0) body.push({ type: 'blockquote', children: quoted })
    } else if (line.trim() === '') endParagraph()
    else lines.push(markdownInline(line))
  }
  endParagraph()
  return body
}

function addItem(body: Body, ordered: boolean, box: string | undefined, children: PhrasingContent[]): void {
  const item: ListItem = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
  if (box !== undefined) item.checked = box !== ' '
  const last = body.at(-1)
  if (last?.type === 'list' && last.ordered === ordered) last.children.push(item)
  else body.push({ type: 'list', ordered, spread: false, children: [item] })
}

const pieces =
  /`([^`]{1,2000})`|\*\*([^*\s](?:[^*]{0,2000}[^*\s])?)\*\*|~~([^~\s](?:[^~]{0,2000}[^~\s])?)~~|\[([^[\]]{1,500})\]\(([^()\s]{1,2000})\)/g

/** Code spans, `**bold**`, `~~struck~~` and links of one line; a single star or underscore is left as it is. */
function markdownInline(line: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let start = 0
  for (const match of line.matchAll(pieces)) {
    const [whole, code, strong, struck, label, url] = match
    nodes.push(...textNodes(line.slice(start, match.index)))
    start = match.index + whole.length
    if (code !== undefined) nodes.push({ type: 'inlineCode', value: code })
    else if (strong !== undefined) nodes.push(...emphasised('strong', textNodes(strong)))
    else if (struck !== undefined) nodes.push(...emphasised('delete', textNodes(struck)))
    else nodes.push(...linkTo(url ?? '', textNodes(label ?? '')))
  }
  return [...nodes, ...textNodes(line.slice(start))]
}
