/** A text to look for secrets in, and how a place in it maps back to the text that was given. */
export type View = {
  text: string
  /** The stretch of the given text that `[start, end)` of this view stands for. */
  place(start: number, end: number): [start: number, end: number]
}

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
  const soft = withoutEmphasis(base.text)
  if (soft !== base.text) found.push({ text: soft, place: base.place })
  return found
}

function unwrapped(text: string): View | undefined {
  if (text.search(wrapping) < 0) return undefined
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  let from = 0
  // The target of a link repeats its text: what is found at the start of the text takes the target with it.
  let target = -1
  const add = (characters: string, start: number, end: number) => {
    out += characters
    starts.push(target < 0 ? start : target)
    ends.push(end)
    target = -1
  }
  const keep = (until: number) => {
    for (let at = from; at < until; at += 1) add(text.charAt(at), at, at + 1)
  }
  for (const match of text.matchAll(wrapping)) {
    keep(match.index)
    from = match.index + match[0].length
    if (match[0].startsWith('<')) target = match.index
    const character = meaning(match[0])
    if (character !== '') add(character, match.index, from)
  }
  keep(text.length)
  return { text: out, place: (start, end) => [starts[start] ?? text.length, ends[end - 1] ?? 0] }
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
    const inside = isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + marks.length))
    return inside ? marks : ' '.repeat(marks.length)
  })
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
