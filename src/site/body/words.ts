import type { Root } from 'hast'
import { toString as textOf } from 'mdast-util-to-string'

/** Longer ones are lines of data that nobody types; languages without blanks have long ones too. */
const longest = 200

/** The different words of a text, without accents and case, each once: what the search of the index looks through. */
export function wordsOf(tree: Root): string {
  const words = new Set<string>()
  const plain = textOf(tree).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  for (const part of plain.split(/\s+/)) {
    if (part.length > longest) continue
    const word = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    if (word.length > 1) words.add(word)
  }
  return [...words].join(' ')
}
