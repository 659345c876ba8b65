import type { Nodes } from 'mdast'

/** What a reader sees of one line of text, without markup, and where it stands in the file. */
export type Line = {
  /** Without blanks at its ends. Markup is gone, an image is its description in words or nothing. */
  text: string
  /** Offset in the file of the character at `index` of `text`; of the end for `index === text.length`. */
  offset(index: number): number
  /** Offsets of the line's source, markup included: `[start, end)`. */
  start: number
  end: number
  bold: Range[]
  struck: Range[]
  code: Range[]
  links: LinkRange[]
}

/** `[start, end)` in a line's `text`. */
export type Range = { start: number; end: number }
export type LinkRange = Range & { url: string }

/** What a piece of text stands in. */
type Style = { bold: boolean; struck: boolean; code: boolean; link: boolean; url: string }
type Piece = { text: string; from: number; to: number; style: Style }
type Run = Omit<Piece, 'style'>

/** The lines of a paragraph, heading or table cell. References to definitions take their address from `addresses`. */
export function toLines(node: Nodes, source: string, addresses: ReadonlyMap<string, string>): Line[] {
  const pieces: Piece[] = []
  collect(node, plain, 0)
  return split(pieces).map(toLine)

  function collect(child: Nodes, style: Style, depth: number): void {
    const from = child.position?.start.offset ?? 0
    const to = child.position?.end.offset ?? from
    if (child.type === 'text') {
      for (const run of align(child.value, source, from, to)) pieces.push({ ...run, style })
    } else if (child.type === 'break') pieces.push({ text: '\n', from, to, style })
    else if (child.type === 'html') pieces.push({ text: shownHtml(child.value), from, to, style })
    else if (child.type === 'inlineCode') {
      const { value } = child
      const inside = source.indexOf(value, from)
      const start = inside === -1 || inside >= to ? from : inside
      pieces.push({ text: value, from: start, to: start + value.length, style: { ...style, code: true } })
    } else if ('children' in child && depth < deepest) {
      const inner = within(child, style, addresses)
      for (const next of child.children) collect(next, inner, depth + 1)
    }
  }
}

const plain: Style = { bold: false, struck: false, code: false, link: false, url: '' }

function within(parent: Nodes, style: Style, addresses: ReadonlyMap<string, string>): Style {
  if (parent.type === 'strong') return { ...style, bold: true }
  if (parent.type === 'delete') return { ...style, struck: true }
  if (parent.type === 'link') return { ...style, link: true, url: parent.url }
  if (parent.type === 'linkReference') {
    return { ...style, link: true, url: addresses.get(parent.identifier) ?? '' }
  }
  return style
}

/** A line break, nothing, or a name in angle brackets as chat logs have it: `<jane>`. */
function shownHtml(html: string): string {
  if (/^<br\s{0,9}\/?>$/i.test(html)) return '\n'
  const name = /^<([A-Za-z][\w-]{1,30})>$/.exec(html)?.[1]
  return name && !elements.has(name.toLowerCase()) ? html : ''
}

const elements = new Set(
  'abbr article aside audio blockquote body button caption center cite code dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input ins kbd label legend li link main mark meta nav noscript object ol option picture pre progress script section select small source span strong style sub summary sup svg table tbody td textarea tfoot th thead time title tr track ul var video wbr'.split(
    ' ',
  ),
)

/** Emphasis within emphasis, as only a hostile text has it. */
const deepest = 100

/**
 * Cuts a text node into runs that stand in the source as they read, so that every character knows its place:
 * escapes, character references and the indentation of continued lines lie between the runs.
 */
function align(value: string, source: string, from: number, to: number): Run[] {
  if (value.length === to - from) return cutLines(value, from)
  const runs: Run[] = []
  let at = from
  let read = 0
  while (read < value.length) {
    let length = 0
    while (read + length < value.length && at + length < to && same(read + length, at + length)) length++
    if (length > 0) runs.push(...cutLines(value.slice(read, read + length), at))
    read += length
    at += length
    if (read >= value.length) break
    const reference = source[at] === '&' ? /^&#?\w{1,32};/.exec(source.slice(at, at + 36))?.[0] : undefined
    if (reference) {
      const next = value.codePointAt(read) ?? 0
      const width = next > 0xffff ? 2 : 1
      runs.push({ text: value.slice(read, read + width), from: at, to: at + reference.length })
      read += width
      at += reference.length
    } else if (at < to) at++
    else {
      runs.push({ text: value.slice(read), from: to, to })
      break
    }
  }
  return runs

  function same(i: number, j: number): boolean {
    return value[i] === source[j] && !(source[j] === '&' && value.startsWith('&', i) && isReference(j))
  }
  function isReference(j: number): boolean {
    return /^&(?:amp|#38|#x26);/i.test(source.slice(j, j + 8))
  }
}

function cutLines(text: string, from: number): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const part of text.split(/(\r\n|\n|\r)/)) {
    if (part)
      runs.push({ text: /^[\r\n]/.test(part) ? '\n' : part, from: from + at, to: from + at + part.length })
    at += part.length
  }
  return runs
}

function split(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.text === '\n') rows.push([])
    else if (piece.text) rows.at(-1)?.push(piece)
  }
  return rows.filter((row) => row.some((piece) => piece.text.trim()))
}

function toLine(pieces: Piece[]): Line {
  const raw = pieces.map((piece) => piece.text).join('')
  const text = raw.trim()
  const lead = raw.indexOf(text)
  const ranges = { bold: [] as Range[], struck: [] as Range[], code: [] as Range[], links: [] as LinkRange[] }
  let at = -lead
  for (const piece of pieces) {
    const start = Math.max(at, 0)
    const end = Math.min(at + piece.text.length, text.length)
    at += piece.text.length
    if (start >= end) continue
    if (piece.style.bold) extend(ranges.bold, { start, end })
    if (piece.style.struck) extend(ranges.struck, { start, end })
    if (piece.style.code) extend(ranges.code, { start, end })
    if (piece.style.link) {
      const last = ranges.links.at(-1)
      if (last?.end === start && last.url === piece.style.url) last.end = end
      else ranges.links.push({ start, end, url: piece.style.url })
    }
  }
  return { text, offset, start: offset(0), end: offset(text.length), ...ranges }

  function offset(index: number): number {
    let before = -lead
    for (const piece of pieces) {
      const within = index - before
      if (within < piece.text.length || (within === piece.text.length && index === text.length)) {
        return Math.min(piece.from + within, piece.to)
      }
      before += piece.text.length
    }
    return pieces.at(-1)?.to ?? 0
  }
}

function extend(ranges: Range[], next: Range): void {
  const last = ranges.at(-1)
  if (last?.end === next.start) last.end = next.end
  else ranges.push(next)
}
