import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'mdast-util-to-string'
import { firstIndex } from '../../lib/first-index.ts'
import type { TimelineEntry } from '../../report/types.ts'
import { prefix } from './anchors.ts'
import { addClass, hasClass } from './classes.ts'
import { elementsIn } from './elements.ts'
import { rowsOf } from './tables.ts'

/**
 * Marks what tells the timeline, so that the sheet can set times apart: in lists each entry's time becomes `.stamp`
 * and what happened `.what`, in tables the first column is one of times, and a paragraph's time becomes a `<time>`.
 * The words stay as they are; only the separator after a time is dropped in lists.
 */
export function markTimeline(tree: Root, entries: readonly TimelineEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.span.start - b.span.start)
  const name = namer()
  for (const element of elementsIn(tree)) {
    if (element.tagName === 'ul' || element.tagName === 'ol') markList(element, sorted, name)
    else if (element.tagName === 'table') markTable(element, sorted, name)
    else if (element.tagName === 'p') markParagraph(element, sorted)
  }
}

/** Gives each entry an id that lives as long as its message or, without one, its time. */
function namer(): (entry: TimelineEntry) => string {
  const taken = new Map<string, number>()
  return ({ source, date, time, stamp }) => {
    const told = source ? `p${source.ts}` : `at-${date ?? ''}-${time ?? stamp}`
    // Two hyphens never stand in the id of a heading.
    const plain = `${prefix}-${told
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')}`
    const times = (taken.get(plain) ?? 0) + 1
    taken.set(plain, times)
    return times === 1 ? plain : `${plain}--${times}`
  }
}

function markList(
  list: Element,
  sorted: readonly TimelineEntry[],
  name: (entry: TimelineEntry) => string,
): void {
  for (const item of list.children) {
    if (item.type !== 'element' || item.tagName !== 'li') continue
    const entry = entryOf(item, sorted)
    if (!entry || !markEntry(item, entry)) continue
    item.properties.id ??= name(entry)
    addClass(item, 'event')
    if (!hasClass(list, 'timeline')) addClass(list, 'timeline')
    if (entry.stamp.length > 7 && !hasClass(list, 'long')) addClass(list, 'long')
  }
}

function markTable(
  table: Element,
  sorted: readonly TimelineEntry[],
  name: (entry: TimelineEntry) => string,
): void {
  for (const row of elementsIn(table)) {
    if (row.tagName !== 'tr') continue
    const entry = entryOf(row, sorted)
    if (entry) row.properties.id ??= name(entry)
  }
  const stamps = rowsOf(table).map(([first]) => (first ? textOf(first) : ''))
  if (entryOf(table, sorted) && stamps.every((text) => text.length <= 24)) addClass(table, 'events')
}

function markParagraph(paragraph: Element, sorted: readonly TimelineEntry[]): void {
  const entry = entryOf(paragraph, sorted)
  const [first, ...rest] = paragraph.children
  if (!entry || first?.type !== 'text' || !first.value.startsWith(entry.stamp) || !entry.at) return
  const after: ElementContent = { type: 'text', value: first.value.slice(entry.stamp.length) }
  paragraph.children = [time(entry.stamp, entry.at), after, ...rest]
}

/** The first entry that begins in the element itself, not in a list within it. */
function entryOf(element: Element, sorted: readonly TimelineEntry[]): TimelineEntry | undefined {
  const start = element.position?.start.offset ?? Number.POSITIVE_INFINITY
  const nested = element.children.find((child) => child.type === 'element' && /^[ou]l$/.test(child.tagName))
  const end = nested?.position?.start.offset ?? element.position?.end.offset ?? 0
  const entry = sorted[firstIndex(sorted, ({ span }) => span.start < start)]
  return entry && entry.span.start < end ? entry : undefined
}

/** @returns false when the item does not begin with the entry's time. */
function markEntry(item: Element, { stamp, at }: TimelineEntry): boolean {
  const opening = item.children.find((child) => !isBlank(child))
  const loose = opening?.type === 'element' && opening.tagName === 'p'
  const words = loose ? opening.children : item.children
  const first = words.findIndex((child) => !isBlank(child))
  const node = words[first]
  if (!node || stamp === '') return false
  let rest: ElementContent[]
  let shown: ElementContent
  if (
    node.type === 'element' &&
    textOf(node).trim() === stamp &&
    /^(?:a|strong|em|code)$/.test(node.tagName)
  ) {
    node.children = [time(stamp, at)]
    shown = node
    rest = words.slice(first + 1)
  } else if (node.type === 'text' && node.value.trimStart().startsWith(stamp)) {
    const after = node.value.trimStart().slice(stamp.length)
    shown = time(stamp, at)
    rest = [{ type: 'text', value: after }, ...words.slice(first + 1)]
  } else {
    return false
  }
  const [next] = rest
  if (next?.type === 'text') next.value = next.value.replace(/^\s*[-–—:|,]?(?:\s+|$)/, '')
  if (loose) opening.children = rest
  const what = loose ? item.children : rest
  item.children = [
    { type: 'element', tagName: 'span', properties: { className: ['stamp'] }, children: [shown] },
    { type: 'element', tagName: 'div', properties: { className: ['what'] }, children: what },
  ]
  return true
}

function time(stamp: string, at: string | undefined): ElementContent {
  const text: ElementContent = { type: 'text', value: stamp }
  if (!at) return text
  return { type: 'element', tagName: 'time', properties: { dateTime: at }, children: [text] }
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
