import { firstIndex } from '../lib/first-index.ts'
import { isAlphanumeric } from './alphanumeric.ts'

/** A text to look for secrets in, and how a place in it maps back to the text that was given. */
export type View = {
  text: string
  /** The stretch of the given text that `[start, end)` of this view stands for. */
  place(start: number, end: number): [start: number, end: number]
}

// A text without any of these characters has no second view; most have none.
const unusual = /[\\&%<\u0000-\u0008\u000e-\u001f\u00ad\u0300-\uffff]/
const emphasis = /[*_~`]/

// What Slack's links, Markdown, JSON, HTML and URLs put into a token, and characters that nobody sees.
const wrapping =
  /<(?:mailto|tel):(?:[^|<>\s]{1,200}\|)?|\\u[\da-fA-F]{4}|\\[nrt]|\\|&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#[xX][\da-fA-F]{1,5});|%[2-7][\da-fA-F]|[\u0000-\u0008\u000e-\u001f\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/**
 * The same text seen three ways, so that chat punctuation hides nothing: as it stands; without invisible
 * characters and with escapes (Markdown, JSON, HTML, percent) undone; and with emphasis marks as blanks. A view
 * that would equal an earlier one is left out.
 */
export function views(text: string): View[] {
  const raw: View = { text, place: (start, end) => [start, end] }
  const found = [raw]
  const plain = unwrapped(text)
  if (plain) found.push(plain)
  const base = plain ?? raw
  if (!emphasis.test(base.text)) return found
  const soft = withoutEmphasis(base.text)
  if (soft !== base.text) found.push({ text: soft, place: base.place })
  return found
}

function unwrapped(text: string): View | undefined {
  if (!unusual.test(text) || text.search(wrapping) < 0) return undefined
  const pieces: Piece[] = []
  let out = ''
  let from = 0
  // The target of a link repeats its text: what is found at the start of the text takes the target with it.
  let target: number | undefined
  const add = (characters: string, start: number, end?: number) => {
    if (characters === '') return
    pieces.push({ at: out.length, head: target ?? start, start, end })
    out += characters
    target = undefined
  }
  for (const match of text.matchAll(wrapping)) {
    add(text.slice(from, match.index), from)
    from = match.index + match[0].length
    if (match[0].startsWith('<')) target = match.index
    add(meaning(match[0]), match.index, from)
  }
  add(text.slice(from), from)
  return { text: out, place: (start, end) => [startIn(pieces, start), endIn(pieces, end - 1)] }
}

/** A stretch of a view that stands in the given text as it is, or the one unit that an escape stands for. */
type Piece = {
  /** Where it starts in the view. */
  at: number
  /** Where its first unit starts in the given text, with what belongs to it before. */
  head: number
  /** Where it starts in the given text. */
  start: number
  /** Where the escape ends in the given text; undefined for what stands for itself. */
  end: number | undefined
}

function startIn(pieces: readonly Piece[], at: number): number {
  const piece = pieceAt(pieces, at)
  if (!piece) return at
  return at === piece.at ? piece.head : piece.start + at - piece.at
}

function endIn(pieces: readonly Piece[], at: number): number {
  const piece = pieceAt(pieces, at)
  return piece ? (piece.end ?? piece.start + at - piece.at + 1) : at + 1
}

/** The last piece that starts at or before a place of the view. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  return pieces[Math.max(firstIndex(pieces, (piece) => piece.at <= at) - 1, 0)]
}

/** The one UTF-16 unit that an escape stands for; nothing for what is only taken away. */
function meaning(written: string): string {
  if (written.length < 2 || written.startsWith('<') || written.startsWith('\udb40')) return ''
  if (written.startsWith('%')) return String.fromCharCode(Number.parseInt(written.slice(1), 16))
  if (written.startsWith('\\u')) return String.fromCharCode(Number.parseInt(written.slice(2), 16))
  if (written.startsWith('\\')) return ' '
  const name = written.slice(1, -1)
  if (!name.startsWith('#')) return named[name] ?? ''
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code < 0xd800 ? String.fromCharCode(code) : ''
}

/** `*`, `_`, `~` and backticks that do not stand between two letters or digits become blanks. */
function withoutEmphasis(text: string): string {
  return text.replace(/[*_~`]+/g, (marks, at: number) => {
    const inside =
      isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(text.charCodeAt(at + marks.length))
    return inside ? marks : ' '.repeat(marks.length)
  })
}
