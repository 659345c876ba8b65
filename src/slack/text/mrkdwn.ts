import type { PhrasingContent } from 'mdast'
import type { Context } from './context.ts'
import { inlineItems } from './mrkdwn-items.ts'
import { type Body, emphasised, paragraphs } from './nodes.ts'
import { plainCode } from './token.ts'

/**
 * Slack's own markup (`*bold* _italic_ ~strike~ `code` > quote <url|label>`) as Markdown nodes; everything else in
 * it stays literal text. Linear in the text. Our own, because slack-message-parser 3.0.2 takes 2 s for 40 KB of
 * `<a|a|…` and shows `` `code`: `` and `"*bold*"` with their marks.
 * @param source as Slack stores it: `& < >` encoded
 * @see https://api.slack.com/reference/surfaces/formatting
 */
export function mrkdwn(source: string, context: Context): Body {
  return blocksOf(source.replace(/\r\n?/g, '\n'), context, 0)
}

/** The same for a place that has no room for quotes and code blocks. */
export function mrkdwnInline(source: string, context: Context): PhrasingContent[] {
  return emphasise(source.replace(/\r\n?/g, '\n'), context)
}

function blocksOf(source: string, context: Context, depth: number): Body {
  const body: Body = []
  let start = 0
  let at = 0
  const endText = (until: number) => {
    body.push(...paragraphs(emphasise(source.slice(start, until), context)))
    start = until
  }
  const fences = fencesOf(source)
  let fence = 0
  while (at < source.length) {
    const lineEnd = endOf(source, at)
    const isLineStart = at === 0 || source[at - 1] === '\n'
    const quote = isLineStart && depth < deepestQuote ? quoteMark(source, at) : ''
    while ((fences[fence]?.start ?? at) < at) fence += 1
    const next = fences[fence]
    if (quote !== '') {
      endText(at)
      const { text, end } = quoted(source, at, quote)
      const children = blocksOf(text, context, depth + 1)
      if (children.length > 0) body.push({ type: 'blockquote', children })
      at = end
      start = end
    } else if (next && next.start < lineEnd) {
      endText(next.start)
      body.push({ type: 'code', value: codeText(source.slice(next.start + 3, next.end - 3)) })
      at = next.end + (source[next.end] === '\n' ? 1 : 0)
      start = at
    } else at = lineEnd + 1
  }
  endText(source.length)
  return body
}

const deepestQuote = 2

/** Stretches between two ``` marks, in order; a mark without a partner is text. */
function fencesOf(source: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let open = -1
  for (let at = source.indexOf('```'); at !== -1; at = source.indexOf('```', at + 3)) {
    if (open === -1) {
      if (!/[\p{L}\p{N}`]/u.test(source[at - 1] ?? '')) open = at
    } else if (at > open + 3 && !/[\p{L}\p{N}'"`]/u.test(source[at + 3] ?? '')) {
      if (source.slice(open + 3, at).trim() !== '') found.push({ start: open, end: at + 3 })
      open = -1
    }
  }
  return found
}

function codeText(inner: string): string {
  return plainCode(inner.replace(/^\n/, '').replace(/\n$/, ''))
}

function quoteMark(source: string, at: number): string {
  for (const mark of ['&gt;&gt;&gt;', '>>>', '&gt;', '>']) {
    if (source.startsWith(mark, at)) return mark
  }
  return ''
}

/** What a quote holds: the rest of the message after `>>>`, else the lines that begin with a mark. */
function quoted(source: string, at: number, mark: string): { text: string; end: number } {
  if (mark.length > 4 || mark === '>>>') {
    return { text: source.slice(at + mark.length).replace(/^ /, ''), end: source.length }
  }
  const lines: string[] = []
  let from = at
  for (let found = mark; found === '>' || found === '&gt;'; found = quoteMark(source, from)) {
    const end = endOf(source, from)
    lines.push(source.slice(from + found.length, end).replace(/^ /, ''))
    from = end + 1
    if (from >= source.length) break
  }
  return { text: lines.join('\n'), end: Math.min(from, source.length) }
}

function endOf(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end
}

const marks = { '*': 'strong', _: 'emphasis', '~': 'delete' } as const

function emphasise(source: string, context: Context): PhrasingContent[] {
  const items = inlineItems(source, context, (label) => emphasise(label, context))
  // For each mark, the next one of its kind on its line: an emphasis holds none of its own marks.
  const partners: number[] = []
  const upcoming = { '*': -1, _: -1, '~': -1 }
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at]
    if (item?.kind === 'mark') {
      partners[at] = upcoming[item.mark]
      upcoming[item.mark] = at
    } else if (item?.kind === 'node' && item.node.type === 'break') {
      upcoming['*'] = upcoming._ = upcoming['~'] = -1
    }
  }

  function range(from: number, to: number): PhrasingContent[] {
    const nodes: PhrasingContent[] = []
    for (let at = from; at < to; at += 1) {
      const item = items[at]
      if (item?.kind === 'node') nodes.push(item.node)
      else if (item?.kind === 'mark') {
        const end = partners[at] ?? -1
        const closing = items[end]
        if (item.opens && end > at + 1 && end < to && closing?.kind === 'mark' && closing.closes) {
          nodes.push(...emphasised(marks[item.mark], range(at + 1, end)))
          at = end
        } else nodes.push({ type: 'text', value: item.mark })
      }
    }
    return joined(nodes)
  }

  return range(0, items.length)
}

/** Neighbouring texts become one, so that a text node holds what a reader sees as one. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text' && !node.data?.raw && !last.data?.raw) {
      result[result.length - 1] = { type: 'text', value: last.value + node.value }
    } else result.push(node)
  }
  return result
}
