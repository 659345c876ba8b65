import type { List, ListItem } from 'mdast'
import { fields, list, number, text } from '../fields.ts'
import type { Context } from './context.ts'
import { type Body, paragraphs } from './nodes.ts'
import { plainText, richInline } from './rich-text-inline.ts'

/**
 * A `rich_text` block: sections, code, quotes, and lists, which Slack keeps side by side with an indent.
 * @see https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
export function richText(elements: readonly unknown[], context: Context, depth = 0): Body {
  const body: Body = []
  let run: unknown[] = []
  const endRun = () => {
    if (run.length > 0) body.push(...lists(run, context, depth))
    run = []
  }
  for (const element of elements) {
    if (fields(element).type === 'rich_text_list') run.push(element)
    else {
      endRun()
      body.push(...richElement(element, context, depth))
    }
  }
  endRun()
  return body
}

const deepest = 8

function richElement(element: unknown, context: Context, depth: number): Body {
  if (depth > deepest) return []
  const { type, elements, language } = fields(element)
  const children = list(elements)
  if (type === 'rich_text_section') return paragraphs(richInline(children, context))
  if (type === 'rich_text_preformatted') {
    const value = plainText(children, context).replace(/\n$/, '')
    if (value.trim() === '') return []
    const lang = /^[a-z]{1,12}$/.exec(text(language) ?? '')?.[0]
    return [{ type: 'code', value, ...(lang === undefined ? {} : { lang }) }]
  }
  if (type === 'rich_text_quote') {
    const quoted = quoteContent(children, context, depth)
    return quoted.length === 0 ? [] : [{ type: 'blockquote', children: quoted }]
  }
  if (type === 'rich_text_list') return lists([element], context, depth)
  context.unknown(text(type) ?? 'rich text')
  return children.length > 0
    ? richText(children, context, depth + 1)
    : paragraphs(richInline([element], context))
}

/** Quotes hold inline elements, and in newer posts whole sections and lists. */
function quoteContent(children: readonly unknown[], context: Context, depth: number): Body {
  const body: Body = []
  let inline: unknown[] = []
  for (const child of [...children, undefined]) {
    const isBlock = String(fields(child).type ?? '').startsWith('rich_text_')
    if (child !== undefined && !isBlock) inline.push(child)
    else {
      body.push(...paragraphs(richInline(inline, context)))
      inline = []
      if (child !== undefined) body.push(...richElement(child, context, depth + 1))
    }
  }
  return body
}

type Level = { indent: number; list: List }

/** Sibling lists with an indent as nested ones; a numbered list goes on where its `offset` says so. */
function lists(elements: readonly unknown[], context: Context, depth: number): List[] {
  const roots: List[] = []
  const open: Level[] = []
  for (const element of elements) {
    const { style, indent, offset, elements: children } = fields(element)
    const level = Math.min(Math.max(Math.trunc(number(indent) ?? 0), 0), deepest)
    const first = Math.min(Math.max(Math.trunc(number(offset) ?? 0), 0), 1_000_000)
    const items = list(children).flatMap((child) => listItem(child, context, depth))
    if (items.length === 0) continue
    while ((open.at(-1)?.indent ?? -1) > level) open.pop()
    const same = open.at(-1)
    const ordered = style === 'ordered'
    if (same?.indent === level) {
      if (same.list.ordered === ordered && (!ordered || follows(same.list, first))) {
        same.list.children.push(...items)
        continue
      }
      open.pop()
    }
    const made: List = { type: 'list', ordered, spread: false, children: items }
    if (ordered) made.start = first + 1
    const parent = open.at(-1)?.list.children.at(-1)
    if (parent) parent.children.push(made)
    else roots.push(made)
    open.push({ indent: level, list: made })
  }
  return roots
}

function follows(before: List, offset: number): boolean {
  return offset === (before.start ?? 1) - 1 + before.children.length
}

/** An empty item is left out: below a paragraph, its lone mark would turn the paragraph into a heading. */
function listItem(element: unknown, context: Context, depth: number): ListItem[] {
  const children = richElement(element, context, depth + 1)
  return children.length === 0 ? [] : [{ type: 'listItem', spread: false, children }]
}
