import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  TableRow,
} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { isShownTwice, toLocal } from '../lib/zoned.ts'
import { linksApart } from './body-links.ts'
import { all, type NewEntry } from './entry.ts'
import { leanRoot } from './lean-root.ts'
import { keyText } from './message-link.ts'
import { neutral } from './neutral.ts'
import { printPlain } from './print-plain.ts'

const markdown = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    listItemIndent: 'one',
    emphasis: '_',
    strong: '*',
    fences: true,
    rule: '-',
    handlers: { root: leanRoot },
  })
  .freeze()

/** Any entry, by the printer of Markdown. @param time as it is shown */
export function printTree(entry: NewEntry, time: string): string {
  const [first] = entry.body
  const opening: PhrasingContent[] = [
    { type: 'link', url: entry.url, children: [{ type: 'text', value: time }] },
  ]
  if (entry.author !== undefined) {
    const name: Paragraph = neutral({ type: 'paragraph', children: [{ type: 'text', value: entry.author }] })
    opening.push({ type: 'text', value: ' ' }, { type: 'strong', children: name.children })
    opening.push({ type: 'text', value: first?.type === 'paragraph' ? ': ' : first ? ':' : '' })
  } else if (first?.type === 'paragraph') opening.push({ type: 'text', value: ' ' })
  return printOpened(opening, entry.body)
}

/** A list item: something to begin with, then the blocks of a body, of which a paragraph stands on the same line. */
function printOpened(opening: PhrasingContent[], body: NewEntry['body']): string {
  const [first, ...rest] = body.map((node) => neutral(linksApart(node)))
  const lead: PhrasingContent[] = first?.type === 'paragraph' ? first.children : []
  const blocks: (BlockContent | DefinitionContent)[] = [
    { type: 'paragraph', children: [...opening, ...lead] },
  ]
  if (first && first.type !== 'paragraph') blocks.push(first)
  const item: ListItem = { type: 'listItem', spread: false, children: [...blocks, ...rest] }
  const list: List = { type: 'list', ordered: false, spread: false, children: [item] }
  const root: Root = { type: 'root', children: [list] }
  return tidy(markdown.stringify(root))
}

/** A row of a table, a cell for each of its contents. */
export function printRow(cells: readonly PhrasingContent[][]): string {
  const row: TableRow = {
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  }
  const root: Root = { type: 'root', children: [neutral({ type: 'table', children: [row] })] }
  return tidy(markdown.stringify(root)).split('\n')[0] ?? ''
}

/** A task that is open, as an item of a list. */
export function printItem(children: readonly PhrasingContent[]): string {
  const paragraph: Paragraph = neutral({ type: 'paragraph', children: [...children] })
  const item: ListItem = { type: 'listItem', spread: false, checked: false, children: [paragraph] }
  return tidy(
    markdown.stringify({ type: 'root', children: [{ type: 'list', ordered: false, children: [item] }] }),
  )
}

/** How one entry is printed, its replies left out. */
export type PrintEntry = (entry: NewEntry) => string

/**
 * Prints entries as Markdown, their replies left out: each a list item without a line feed at the end. A reply of a
 * later day than its thread tells its own. What was printed is remembered, as a merge needs it more than once.
 *
 *     - [10:02](https://acme.slack.com/archives/C024BE91L/p1648562520123456) **Jane Doe**: Rotating the keys.
 *
 * @param zone IANA name: the clock that the entries' times show
 * @param threads what will be printed
 */
export function printerOf(zone: string, threads: readonly NewEntry[]): PrintEntry {
  const printed = new Map<string, string>()
  const days = new Map<string, string>()
  const names = new Map<string | undefined, string>()
  for (const thread of threads) {
    const under = day(thread, zone)
    for (const { key } of all(thread.replies)) days.set(keyText(key), under)
  }
  const named = (author: string | undefined) => {
    const name = names.get(author) ?? printName(author)
    names.set(author, name)
    return name
  }
  return (entry) => {
    const key = keyText(entry.key)
    const known = printed.get(key)
    if (known !== undefined) return known
    const time = timeOf(entry, zone, days.get(key))
    const text = printPlain(entry, time, { named, said: printSaid }) ?? printTree(entry, time)
    printed.set(key, text)
    return text
  }
}

/** @param under the day that an entry stands under, if not its own */
function timeOf(entry: NewEntry, zone: string, under: string | undefined): string {
  const today = day(entry, zone)
  return today === (under ?? today) ? clock(entry, zone) : `${today} ${clock(entry, zone)}`
}

/** How an entry of this author goes on after its time, up to its words. */
export function printName(author: string | undefined): string {
  const body: NewEntry['body'] = [{ type: 'paragraph', children: [{ type: 'text', value: '-' }] }]
  const entry = { key: { channel: '', ts: '' }, url: '', micros: 0n, body, replies: [] }
  return printTree(author === undefined ? entry : { ...entry, author }, '').slice(
    '- []()'.length,
    -'-'.length,
  )
}

/** How an entry that begins with a paragraph goes on after its author. */
export function printSaid(body: NewEntry['body']): string {
  return printOpened([{ type: 'text', value: 'x: ' }], body).slice('- x: '.length)
}

/** An entry with its replies below it, oldest first. */
export function printThread(entry: NewEntry, print: PrintEntry): string {
  const replies = entry.replies.map((reply) => indent(printThread(reply, print), '  '))
  return [print(entry), ...replies].join('\n')
}

const linkedTime = /^([-*+] |\d+[.)] )?\[(?:(\d{4}-\d{2}-\d{2}) )?(?=\d\d:\d\d)/

/** The day that an entry as printed tells itself, before its time. */
export function dayTold(print: string): string | undefined {
  return linkedTime.exec(print)?.[2]
}

/** An entry as printed, its day before its time: for a place where no heading tells it. */
export function dated(print: string, today: string): string {
  return print.replace(linkedTime, (_, marker: string = '') => `${marker}[${today} `)
}

/** The entry's local time, `HH:MM`; with the offset where clocks were set back and show it twice. */
export function clock(entry: NewEntry, zone: string): string {
  const { date, time, offset } = local(entry, zone)
  const minutes = time.slice(0, 5)
  return isShownTwice(date, minutes, zone) ? `${minutes} UTC${offset}` : minutes
}

/** The entry's local day, `YYYY-MM-DD`. */
export function day(entry: NewEntry, zone: string): string {
  return local(entry, zone).date
}

/** Indents every line that holds something. */
export function indent(text: string, by: string): string {
  return text.replace(/^(?=.*\S)/gm, by)
}

function local(entry: NewEntry, zone: string) {
  return toLocal(Number(entry.micros / 1000n), zone)
}

/**
 * Markdown for people: the guards of `neutral` are seen, the marks of redaction and the query of a permalink lose the
 * backslashes that they do not need.
 */
function tidy(text: string): string {
  return text
    .trimEnd()
    .replace(/\u200B/g, '&#8203;')
    .replaceAll('\\[redacted: ', '[redacted: ')
    .replace(/(\]\(https:\/\/[^)\s]*\/archives\/[^)\s]*)\\&cid=/g, '$1&cid=')
}
