import type { Link, ListItem, Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { hash } from '../../lib/hash.ts'
import { isTimeText, keyText, messageKey, underId } from '../message-link.ts'
import type { MessageKey } from '../types.ts'

/** Offsets into the report's text, end exclusive. */
export type Range = { start: number; end: number }

/** A list item of a report whose time links to a chat message: an entry that an import wrote, edited or not. */
export type Imported = {
  key: MessageKey
  item: Range
  /** Its own words: from the marker to the first reply below it. */
  own: Range
  /** The first message of its thread, when it is a reply: its link tells, else what it stands below. */
  thread?: string
  /** The replies that stand directly below it. */
  replies: Imported[]
  /** Nodes around it, from the root's child inwards. */
  ancestors: readonly Nodes[]
}

/** The marker of the list item that begins there, with the blanks after it. */
export function markerAt(text: string, start: number): string {
  return /^(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(start, start + 50))?.[0] ?? '- '
}

/** Every imported entry of a document, replies below their entries, in document order. */
export function findImported(root: Root, text: string): Imported[] {
  return within(root, [], text)
}

/** All of them in one list. */
export function flatten(entries: readonly Imported[]): Imported[] {
  return entries.flatMap((entry) => [entry, ...flatten(entry.replies)])
}

/**
 * Messages that the document tells of in another form than a list item of its own: a table row, a heading, a line
 * that a person wrote. A link counts when its text is a time or when it stands in the given range, the timeline. In
 * an entry only a time counts, as where a person made one entry of two: its message may quote others and lead to them.
 * An entry that a person put into a code block or a comment is told of there.
 */
export function findMentioned(
  { root, aliases }: { root: Root; aliases?: ReadonlyMap<string, string> },
  timeline: Range | undefined,
  entries: readonly Imported[] = [],
): Set<string> {
  const mentioned = new Set<string>()
  visitLinks(root, false, ({ url, text, start }, isQuoted) => {
    const key = messageKey(url)
    if (!key) return
    const inEntry = entries.some(({ own }) => start >= own.start && start < own.end)
    const inTimeline = timeline !== undefined && start >= timeline.start && start < timeline.end
    const counts = inEntry ? !isQuoted && isTimeText(text) : inTimeline || isTimeText(text)
    if (counts) mentioned.add(keyText(underId(key, aliases)))
  })
  return mentioned
}

/**
 * The hash by which a later import recognises an entry that nobody changed. Indentation, the list's marker, line
 * endings and trailing blanks do not count: a formatter may change them. Nor does a day before the time, which
 * depends on what stands around.
 */
export function entryHash(own: string): string {
  const lines = own.split(/\r?\n/).map((line) => line.trim())
  return hash(
    lines
      .join('\n')
      .replace(/^([-*+]|\d+[.)])[ \t]+/, '')
      .replace(/^\[\d{4}-\d{2}-\d{2} /, '[')
      .trim(),
  )
}

function within(node: Nodes, ancestors: readonly Nodes[], text: string): Imported[] {
  if (!('children' in node)) return []
  const around = node.type === 'root' ? ancestors : [...ancestors, node]
  return node.children.flatMap((child) => {
    const link = child.type === 'listItem' ? timeLink(child) : undefined
    const key = link && messageKey(link.url)
    return link && key && child.type === 'listItem'
      ? [imported(child, { key, ...threadIn(link.url) }, around, text)]
      : within(child, around, text)
  })
}

function imported(
  item: ListItem,
  told: Pick<Imported, 'key' | 'thread'>,
  ancestors: readonly Nodes[],
  text: string,
): Imported {
  const replies = within(item, ancestors, text).map((reply) => ({ thread: told.key.ts, ...reply }))
  const range = rangeOf(item)
  const firstReply = replies[0]
  const end = firstReply ? lineEndBefore(text, firstReply.item.start) : range.end
  const own = { start: range.start, end: Math.max(end, range.start) }
  return { ...told, item: range, own, replies, ancestors }
}

function timeLink(item: ListItem): Link | undefined {
  const [paragraph] = item.children
  if (paragraph?.type !== 'paragraph') return undefined
  const first = paragraph.children.find((child) => child.type !== 'text' || child.value.trim() !== '')
  return first?.type === 'link' && isTimeText(plainText(first)) ? first : undefined
}

function threadIn(url: string): { thread?: string } {
  const [, thread] = /[?&]thread_ts=(\d{10}\.\d{6})(?:&|$)/.exec(url) ?? []
  return thread === undefined ? {} : { thread }
}

/** The offset where the line before the one of `offset` ends, blank lines passed over. */
function lineEndBefore(text: string, offset: number): number {
  const before = text.slice(0, text.lastIndexOf('\n', offset - 1) + 1)
  return before.trimEnd().length
}

export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

type FoundLink = { url: string; text: string; start: number }

/** Every link, and what would be one if it did not stand in code or a comment. */
function visitLinks(
  node: Nodes,
  isQuoted: boolean,
  visit: (link: FoundLink, isQuoted: boolean) => void,
): void {
  const { start } = rangeOf(node)
  if (node.type === 'link') visit({ url: node.url, text: plainText(node), start }, isQuoted)
  if (node.type === 'code' || node.type === 'html') {
    for (const [, text = '', url = ''] of node.value.matchAll(/\[([^\]\n]{1,50})\]\(([^)\s]{1,400})\)/g))
      visit({ url: url.replaceAll('\\&', '&'), text, start }, true)
  }
  if (!('children' in node)) return
  for (const child of node.children) visitLinks(child, isQuoted || node.type === 'blockquote', visit)
}
