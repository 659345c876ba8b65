import type { NewEntry } from './entry.ts'
import { isNeutral } from './neutral.ts'

/**
 * An entry that is words and nothing else, as `printTree` has it, put together without a tree: most of a chat is
 * that, and takes a twentieth of the time so. Nothing where anything in the words might need a backslash, a guard or
 * a second line.
 *
 * @param time as it is shown
 * @param named how an entry of this author goes on after its time, up to its words
 */
export function printPlain(
  { url, author, body }: NewEntry,
  time: string,
  named: (author: string | undefined) => string,
): string | undefined {
  const [first, second] = body
  if (first?.type !== 'paragraph' || second) return undefined
  const [words, more] = first.children
  if (words?.type !== 'text' || more) return undefined
  const link = linkOf(url)
  if (link === undefined || !isPlain(words.value)) return undefined
  return `- [${time}](${link})${named(author)}${words.value}`
}

function isPlain(text: string): boolean {
  return text.trim() === text && text !== '' && !special.test(text) && isNeutral(text)
}

/** What means something to Markdown within a line, and the beginnings of what GitHub links by itself. */
const special = /[^\S ]|[*_`~<>&\\[\]|\u200B]|[Ww]\.|[ps]:\/|@/

/** A message's address as it stands in a link. */
function linkOf(url: string): string | undefined {
  if (/^https:\/\/[\w.:-]+\/archives\/\w+\/p\d+(?:\?thread_ts=[\d.]+&cid=\w+)?$/.test(url)) return url
  return /^slack:\/\/channel\?id=\w+&message=[\d.]+$/.test(url) ? url.replace('&', '\\&') : undefined
}
