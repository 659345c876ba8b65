import type { PhrasingContent, TableCell, TableRow } from 'mdast'
import { type Fields, fields, isFields, list, number, text } from '../fields.ts'
import type { Context } from './context.ts'
import { linkTo } from './links.ts'
import { markdown } from './markdown.ts'
import { mrkdwn, mrkdwnInline } from './mrkdwn.ts'
import { type Body, decode, emphasised, linesOf, oneLine, paragraphs, textNodes } from './nodes.ts'
import { plainEmoji } from './plain-emoji.ts'
import { richText } from './rich-text.ts'

/**
 * Block Kit blocks as Markdown nodes. Buttons and menus go, pictures become links, and of a block that nobody knows
 * yet the text stays.
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export function blocksBody(blocks: readonly unknown[], context: Context, depth = 0): Body {
  if (depth > deepest) return []
  return blocks.flatMap((block) => (isFields(block) ? blockBody(block, context, depth) : []))
}

const deepest = 6

function blockBody(block: Fields, context: Context, depth: number): Body {
  const inner = (value: unknown) => blocksBody(list(value), context, depth + 1)
  switch (block.type) {
    case 'rich_text':
      return richText(list(block.elements), context)
    case 'section':
      return [...textObject(block.text, context), ...sectionFields(block.fields, context)]
    case 'header':
      return paragraphs(emphasised('strong', oneLine(textObjectInline(block.text, context))))
    case 'context':
      return contextBlock(list(block.elements), context)
    case 'image':
      return imageBlock(block, context)
    case 'markdown':
      return markdown(text(block.text) ?? '')
    case 'table':
      return table(list(block.rows), context)
    case 'video':
      return [
        ...paragraphs(linkTo(decode(text(block.title_url) ?? ''), textObjectInline(block.title, context))),
        ...textObject(block.description, context),
      ]
    case 'container':
      return [...textsOf(block, ['title', 'text'], context), ...inner(block.child_blocks ?? block.blocks)]
    case 'call':
      return paragraphs(textNodes(context.words.call))
    case 'alert':
    case 'card':
    case 'contact_card':
      return textsOf(block, ['title', 'subtitle', 'text', 'body', 'description', 'name'], context)
    case 'carousel':
      return inner(block.elements ?? block.cards)
    default:
      if (silent.has(String(block.type))) return []
      context.unknown(text(block.type) ?? 'block')
      return anyText(block, context, depth + 1)
  }
}

/** Things to press, and rules between things. */
const silent = new Set(['actions', 'context_actions', 'input', 'divider', 'file', 'button', 'overflow'])

/** A text object, `mrkdwn` or `plain_text`, or a plain string where one should stand. */
function textObject(value: unknown, context: Context): Body {
  if (typeof value === 'string') return mrkdwn(value, context)
  const { type, text: said, elements } = fields(value)
  if (type === 'rich_text') return richText(list(elements), context)
  if (type === 'plain_text') return paragraphs(textObjectInline(value, context))
  return mrkdwn(text(said) ?? '', context)
}

function textObjectInline(value: unknown, context: Context): PhrasingContent[] {
  if (typeof value === 'string') return mrkdwnInline(value, context)
  const { type, text: said, emoji } = fields(value)
  if (type !== 'plain_text') return mrkdwnInline(text(said) ?? '', context)
  const plain = decode(text(said) ?? '')
  return emoji === false ? textNodes(plain) : plainEmoji(plain, context)
}

function textsOf(block: Fields, keys: readonly string[], context: Context): Body {
  return keys.flatMap((key) => (block[key] === undefined ? [] : textObject(block[key], context)))
}

/** Two columns of label and value in Slack: a line each here. */
function sectionFields(value: unknown, context: Context): Body {
  return linesOf(list(value).map((field) => oneLine(textObjectInline(field, context))))
}

function contextBlock(elements: readonly unknown[], context: Context): Body {
  const texts = elements.filter((element) => fields(element).type !== 'image')
  const shown = texts.length > 0 ? texts : elements.map((element) => fields(element).alt_text)
  const parts = shown.map((element) => textObjectInline(element, context)).filter((part) => part.length > 0)
  return paragraphs(
    parts.flatMap((part, index) => (index === 0 ? part : [{ type: 'text', value: ' ' }, ...part])),
  )
}

function imageBlock(block: Fields, context: Context): Body {
  const title = oneLine(textObjectInline(block.title, context))
  const label = title.length > 0 ? title : textNodes(text(block.alt_text) ?? '')
  return paragraphs(pictureLink(text(block.image_url) ?? '', oneLine(label), context))
}

/** A picture is only ever a link: loading it would tell its server who reads, and when. */
export function pictureLink(
  url: string,
  label: readonly PhrasingContent[],
  { words }: Context,
): PhrasingContent[] {
  const name: PhrasingContent = { type: 'text', value: words.image }
  const shown = label.length === 0 ? [name] : [{ ...name, value: words.labelled(words.image) }, ...label]
  return url === '' ? shown : linkTo(decode(url), shown)
}

function table(rows: readonly unknown[], context: Context): Body {
  const children = rows.slice(0, 500).flatMap((row): TableRow[] => {
    const cells = list(row).slice(0, 50)
    return cells.length === 0
      ? []
      : [{ type: 'tableRow', children: cells.map((cell) => tableCell(cell, context)) }]
  })
  return children.length === 0 ? [] : [{ type: 'table', children }]
}

function tableCell(cell: unknown, context: Context): TableCell {
  const { type, elements, text: said, value } = fields(cell)
  const children =
    type === 'rich_text'
      ? inlineOf(richText(list(elements), context))
      : textNodes(text(said) ?? String(number(said) ?? number(value) ?? ''))
  return { type: 'tableCell', children: oneLine(children) }
}

/** Blocks in a place that has room for inline nodes only. */
export function inlineOf(body: Body): PhrasingContent[] {
  return body.flatMap((node, index) => {
    const before: PhrasingContent[] = index === 0 ? [] : [{ type: 'break' }]
    return [...before, ...inlineOfBlock(node)]
  })
}

function inlineOfBlock(node: Body[number]): PhrasingContent[] {
  if (node.type === 'paragraph') return node.children
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value.replace(/\n/g, ' ') }]
  if (node.type === 'blockquote') return inlineOf(node.children)
  if (node.type !== 'list') return []
  return node.children.flatMap((item, index) => {
    const before: PhrasingContent[] = index === 0 ? [] : [{ type: 'break' }]
    const mark: PhrasingContent = { type: 'text', value: '• ' }
    return [...before, mark, ...inlineOf(item.children)]
  })
}

/** The text of something unknown: what stands under the keys that Slack uses for text, however deep. */
function anyText(value: unknown, context: Context, depth: number): Body {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap((item) => anyText(item, context, depth + 1))
  if (typeof value === 'string') return mrkdwn(value, context)
  if (!isFields(value) || silent.has(String(value.type))) return []
  if (value.type === 'rich_text') return richText(list(value.elements), context)
  if (value.type === 'mrkdwn' || value.type === 'plain_text') return textObject(value, context)
  return textKeys.flatMap((key) => (key in value ? anyText(value[key], context, depth + 1) : []))
}

const textKeys = [
  'title',
  'subtitle',
  'header',
  'text',
  'body',
  'description',
  'alt_text',
  'fallback',
].concat(['fields', 'elements', 'child_blocks', 'blocks', 'rows', 'items', 'tasks', 'cells', 'columns'])
