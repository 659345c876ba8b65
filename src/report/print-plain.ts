import type { Nodes, Paragraph } from 'mdast'
import type { NewEntry } from './entry.ts'
import { isNeutral } from './neutral.ts'

/** What an entry is put together from, where the printer of Markdown is asked for parts of it only. */
export type Pieces = {
  /** How an entry of this author goes on after its time, up to its words. */
  named(author: string | undefined): string
  /** How it goes on after that, where it begins with a paragraph. */
  said(body: NewEntry['body']): string
}

/**
 * An entry as `printTree` has it, put together from pieces: most of a chat is words and nothing else, and takes a
 * twentieth of the time so. Nothing where the pieces might depend on one another.
 *
 * @param time as it is shown
 */
export function printPlain(
  { url, author, body }: NewEntry,
  time: string,
  pieces: Pieces,
): string | undefined {
  const [first, second] = body
  const link = linkOf(url)
  if (first?.type !== 'paragraph' || link === undefined) return undefined
  if (!beginsAlone(first) || hasEmphasis(first)) return undefined
  const words = second ? undefined : wordsOf(first)
  return `- [${time}](${link})${pieces.named(author)}${words ?? pieces.said(body)}`
}

/** A message's address as it stands in a link. */
function linkOf(url: string): string | undefined {
  if (/^https:\/\/[\w.:-]+\/archives\/\w+\/p\d+(?:\?thread_ts=[\d.]+&cid=\w+)?$/.test(url)) return url
  return /^slack:\/\/channel\?id=\w+&message=[\d.]+$/.test(url) ? url.replace('&', '\\&') : undefined
}

/** A blank at the beginning would run together with the one before it. */
function beginsAlone({ children: [first] }: Paragraph): boolean {
  if (first?.type === 'text') return /^\S/.test(first.value)
  return first?.type === 'inlineCode' || first?.type === 'link'
}

/** Its marks are chosen so that they pair, and an author's name has such marks, too. */
function hasEmphasis(node: Nodes): boolean {
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') return true
  return 'children' in node && node.children.some(hasEmphasis)
}

/** The text of a paragraph that needs no backslash, no guard and no second line. */
function wordsOf({ children }: Paragraph): string | undefined {
  let words = ''
  for (const child of children) {
    if (child.type !== 'text' || !isNeutral(child.value)) return undefined
    words += child.value
  }
  return words.trim() === words && words !== '' && !special.test(words) ? words : undefined
}

/** What means something to Markdown within a line, and the beginnings of what GitHub links by itself. */
const special = /[^\S ]|[*_`~<>&\\[\]|\u200B]|[Ww]\.|[ps]:\/|@/
