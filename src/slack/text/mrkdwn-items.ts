import type { PhrasingContent } from 'mdast'
import type { Context } from './context.ts'
import { emojiOf, shortName } from './emoji.ts'
import { decode } from './nodes.ts'
import { plainCode, tokenNodes } from './token.ts'

export type Mark = '*' | '_' | '~'

/** A piece of a line: something finished, or a mark that may open or close an emphasis. */
export type Item =
  | { kind: 'node'; node: PhrasingContent }
  | { kind: 'mark'; mark: Mark; opens: boolean; closes: boolean }

/**
 * Cuts Slack's markup into code spans, mentions and links, emoji, line breaks, marks and the text between them.
 * @param label renders a link's label, which may hold all of these but links
 */
export function inlineItems(
  source: string,
  context: Context,
  label: (text: string) => PhrasingContent[],
): Item[] {
  const items: Item[] = []
  const node = (made: PhrasingContent) => items.push({ kind: 'node', node: made })
  let start = 0
  const text = (until: number) => {
    if (until > start) node({ type: 'text', value: decode(source.slice(start, until)) })
  }
  const nextOf = { '`': finder(source, '`'), '>': finder(source, '>'), '<': finder(source, '<') }
  const lineEnd = finder(source, '\n')
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at]
    let end = at
    let made: PhrasingContent[] = []
    if (character === '\n') {
      end = at + 1
      made = [{ type: 'break' }]
    } else if (character === '`') {
      const close = nextOf['`'](at + 1)
      if (close > at + 1 && close < lineEnd(at) && !isWord(source, at - 1)) {
        end = close + 1
        made = [{ type: 'inlineCode', value: plainCode(source.slice(at + 1, close)) }]
      }
    } else if (character === '<') {
      const close = nextOf['>'](at + 1)
      if (close < Math.min(nextOf['<'](at + 1), source.length)) {
        made = tokenNodes(source.slice(at + 1, close), context, label) ?? []
        if (made.length > 0) end = close + 1
      }
    } else if (character === ':') {
      const name = emojiAt(source, at, context)
      if (name) {
        end = at + name.raw.length
        made = [{ type: 'text', value: name.emoji, data: { raw: name.raw } }]
      }
    } else if (character === '*' || character === '_' || character === '~') {
      text(at)
      items.push({ kind: 'mark', mark: character, ...sides(source, at) })
      start = at + 1
    }
    if (end === at) continue
    text(at)
    made.forEach(node)
    start = end
    at = end - 1
  }
  text(source.length)
  return items
}

/** Where the character stands next; asked with rising places, it looks at each character once. */
function finder(source: string, character: string): (from: number) => number {
  let found = -1
  return (from) => {
    if (found < from) {
      found = source.indexOf(character, from)
      if (found === -1) found = source.length
    }
    return found
  }
}

/** Marks count at word borders only: not in `snake_case`, `2 * 3 * 4` or `a*b*c`. */
function sides(source: string, at: number): { opens: boolean; closes: boolean } {
  const mark = source[at]
  const [before, after] = [source[at - 1], source[at + 1]]
  return {
    opens: !isWord(source, at - 1) && before !== mark && after !== mark && /\S/.test(after ?? ''),
    closes: !isWord(source, at + 1) && before !== mark && after !== mark && /\S/.test(before ?? ''),
  }
}

function isWord(source: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(source[at] ?? '')
}

/** `:tada:` where no word touches it: `10:30:45` and `a::b` hold no emoji. */
function emojiAt(source: string, at: number, context: Context): { raw: string; emoji: string } | undefined {
  if (isWord(source, at - 1)) return undefined
  shortName.lastIndex = at
  const [raw, name, tone] = shortName.exec(source) ?? []
  if (raw === undefined || name === undefined || isWord(source, at + raw.length)) return undefined
  const emoji = emojiOf(tone === undefined ? name : `${name}::${tone}`, context.emoji)
  return emoji === undefined ? undefined : { raw, emoji }
}
