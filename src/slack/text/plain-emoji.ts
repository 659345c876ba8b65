import type { PhrasingContent } from 'mdast'
import type { Context } from './context.ts'
import { emojiOf, shortName } from './emoji.ts'
import { textNodes } from './nodes.ts'

/** Plain text with its emoji, and no other markup: titles and headers of bots. */
export function plainEmoji(plain: string, context: Context): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let start = 0
  for (let at = plain.indexOf(':'); at !== -1; at = plain.indexOf(':', at + 1)) {
    shortName.lastIndex = at
    const [raw, name, tone] = shortName.exec(plain) ?? []
    if (raw === undefined || name === undefined || touchesWord(plain, at, raw.length)) continue
    const value = emojiOf(tone === undefined ? name : `${name}::${tone}`, context.emoji)
    if (value === undefined) continue
    nodes.push(...textNodes(plain.slice(start, at)), { type: 'text', value, data: { raw } })
    start = at + raw.length
    at = start - 1
  }
  return [...nodes, ...textNodes(plain.slice(start))]
}

function touchesWord(plain: string, at: number, length: number): boolean {
  return /[\p{L}\p{N}]/u.test(plain[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(plain[at + length] ?? '')
}
