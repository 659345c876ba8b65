import type { PhrasingContent } from 'mdast'
import { type Fields, fields, number, text } from '../fields.ts'
import type { Context } from './context.ts'
import { slackDate } from './dates.ts'
import { emojiOf, emojiOfCodePoints } from './emoji.ts'
import { linkTo, safeUrl } from './links.ts'
import { decode, emphasised, inlineCode, textNodes } from './nodes.ts'
import { broadcast, channelName } from './token.ts'

const styles = ['strike', 'bold', 'italic'] as const
type Style = (typeof styles)[number]
const markOf = { strike: 'delete', bold: 'strong', italic: 'emphasis' } as const

type Run = { styles: readonly Style[]; nodes: PhrasingContent[] }

/** The inline elements of rich text; neighbours of the same style share one emphasis. */
export function richInline(elements: readonly unknown[], context: Context): PhrasingContent[] {
  const runs = elements.map((element): Run => {
    const found = fields(element)
    const style = fields(found.style)
    return {
      styles: styles.filter((name) => style[name] === true),
      nodes: inlineNodes(found, style.code === true, context),
    }
  })
  return nest(runs, 0)
}

function nest(runs: readonly Run[], level: number): PhrasingContent[] {
  const style = styles[level]
  if (style === undefined) return runs.flatMap((run) => run.nodes)
  const nodes: PhrasingContent[] = []
  for (let from = 0; from < runs.length; ) {
    const has = runs[from]?.styles.includes(style) ?? false
    let to = from + 1
    while (to < runs.length && runs[to]?.styles.includes(style) === has) to += 1
    const inner = nest(runs.slice(from, to), level + 1)
    nodes.push(...(has ? emphasised(markOf[style], inner) : inner))
    from = to
  }
  return nodes
}

/** The elements without their styles, for code. */
export function plainText(elements: readonly unknown[], context: Context): string {
  return elements
    .map((element) => {
      const { type, text: said, url } = fields(element)
      if (type === 'text') return text(said) ?? ''
      if (type === 'link') return text(said) ?? decode(text(url) ?? '')
      return flat(inlineNodes(fields(element), false, context))
    })
    .join('')
    .replace(/\r\n?/g, '\n')
}

function flat(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n'
      if ('value' in node) return node.value
      return 'children' in node ? flat(node.children) : ''
    })
    .join('')
}

function inlineNodes(element: Fields, code: boolean, context: Context): PhrasingContent[] {
  const plain = (value: string) => (code ? inlineCode(value) : textNodes(value))
  const said = text(element.text)
  switch (element.type) {
    case 'text':
      return plain(said ?? '')
    case 'link': {
      // Only addresses of bots' posts are encoded, so that decoding them is harmless and never wrong.
      const url = decode(text(element.url) ?? '')
      return linkTo(url, said === undefined ? (code ? inlineCode(safeUrl(url) ?? url) : []) : plain(said))
    }
    case 'user':
      return plain(context.names.person(text(element.user_id) ?? ''))
    case 'usergroup':
      return plain(context.names.group(text(element.usergroup_id) ?? ''))
    case 'channel':
      return plain(channelName(text(element.channel_id) ?? '', context))
    case 'team':
      return plain(context.words.team)
    case 'broadcast':
      return plain(broadcast(text(element.range) ?? '', context) ?? '')
    case 'emoji':
      return emojiNodes(element, context)
    case 'date': {
      const shown = slackDate(
        number(element.timestamp) ?? Number.NaN,
        text(element.format) ?? '',
        context.zone,
      )
      const nodes = plain(shown ?? text(element.fallback) ?? '')
      const url = text(element.url)
      return url === undefined ? nodes : linkTo(decode(url), nodes)
    }
    case 'color':
      return plain(text(element.value) ?? '')
    case 'canvas':
      return plain(said ?? context.words.canvas)
    default:
      context.unknown(text(element.type) ?? 'element')
      return plain(said ?? text(element.fallback) ?? text(element.name) ?? '')
  }
}

function emojiNodes(element: Fields, context: Context): PhrasingContent[] {
  const name = text(element.name) ?? ''
  const tone = number(element.skin_tone)
  const short = tone === undefined || name.includes('::') ? name : `${name}::skin-tone-${tone}`
  const value = emojiOfCodePoints(text(element.unicode) ?? '') ?? emojiOf(short, context.emoji)
  const raw = `:${name}:`
  return [value === undefined ? { type: 'text', value: raw } : { type: 'text', value, data: { raw } }]
}
