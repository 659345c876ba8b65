import type { PhrasingContent, Root, Table, TableCell } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Edit } from '../../lib/edits.ts'
import { endedLike, pastBlanks } from '../../lib/line-ends.ts'
import { columnsOf } from '../follow-ups/columns.ts'
import { printItem, printRow } from '../print.ts'
import { type FollowUpColumn, followUpColumns, type MessageKey, type Report } from '../types.ts'
import { findMentioned, type Range, rangeOf } from './imported.ts'

/** Something to be done that a chat message asks for, redacted. */
export type NewFollowUp = { key: MessageKey; text: string; owner?: string; url: string }

type Input = {
  report: Report
  text: string
  root: Root
  lang: 'en' | 'fr'
  aliases?: ReadonlyMap<string, string>
}

/** The messages that the report's follow-up section links to. */
export function followedUp(input: Input): Set<string> {
  const section = sectionOf(input.report)
  return section ? findMentioned(input, section) : new Set()
}

/**
 * The edit that adds follow-ups at the end of the report's own list of them: rows to its table, items to its list, or
 * a table of the template's shape, with the section where there is none.
 */
export function addFollowUps(input: Input, rows: readonly NewFollowUp[]): Edit | undefined {
  if (rows.length === 0) return undefined
  const { root, text, lang } = input
  const section = sectionOf(input.report)
  const blocks = root.children.filter((node) => section && isWithin(rangeOf(node), section))
  const table = blocks.findLast((node): node is Table => node.type === 'table')
  const columns = table && columnsOf(headerOf(table), { loose: true })
  if (table && columns) {
    const lines = rows.map((row) => printRow(cellsOf(row, columns, headerOf(table).length, lang)))
    return insert(text, rangeOf(table).end, `\n${lines.join('\n')}`)
  }
  const list = blocks.findLast((node) => node.type === 'list')
  if (list)
    return insert(text, rangeOf(list).end, `\n${rows.map((row) => printItem(sentenceOf(row))).join('\n')}`)
  const header = followUpColumns.map((_, at) => words[lang].header[at] ?? '')
  const own = new Map(followUpColumns.map((column, at) => [column, at]))
  const lines = [
    `| ${header.join(' | ')} |`,
    `|${' --- |'.repeat(header.length)}`,
    ...rows.map((row) => printRow(cellsOf(row, own, header.length, lang))),
  ]
  const heading = section ? '' : `## ${words[lang].title}\n\n`
  const end = text.slice(0, section?.end ?? text.length).trimEnd().length
  const after = end === text.length ? '\n' : ''
  return insert(text, end, `\n\n${heading}${lines.join('\n')}${after}`)
}

function cellsOf(
  row: NewFollowUp,
  columns: ReadonlyMap<FollowUpColumn, number>,
  count: number,
  lang: 'en' | 'fr',
): PhrasingContent[][] {
  const cells: PhrasingContent[][] = Array.from({ length: count }, () => [])
  const put = (column: FollowUpColumn, ...content: PhrasingContent[]) => {
    const at = columns.get(column)
    if (at !== undefined) cells[at] = [...(cells[at] ?? []), ...content]
  }
  put('action', { type: 'text', value: row.text })
  if (row.owner) put('owner', { type: 'text', value: row.owner })
  put('status', { type: 'text', value: words[lang].open })
  const link = linkTo(row)
  if (columns.has('issue')) put('issue', link)
  else put('action', { type: 'text', value: ' ' }, link)
  return cells
}

function sentenceOf(row: NewFollowUp): PhrasingContent[] {
  const owner = row.owner ? ` (${row.owner})` : ''
  return [{ type: 'text', value: `${row.text}${owner} ` }, linkTo(row)]
}

function linkTo({ url }: NewFollowUp): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: 'Slack' }] }
}

function headerOf(table: Table): string[] {
  return table.children[0]?.children.map((cell: TableCell) => plainText(cell)) ?? []
}

function sectionOf({ sections }: Report): Range | undefined {
  const section = sections.find(({ id }) => id === 'follow-ups')
  return section && { start: section.span.start, end: section.body.end }
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function insert(text: string, offset: number, added: string): Edit {
  const at = pastBlanks(text, offset)
  return { start: at, end: at, text: endedLike(text, added) }
}

const words = {
  en: {
    title: 'Action Items',
    open: 'open',
    header: ['Action item', 'Type', 'Owner', 'Due', 'Issue', 'Priority', 'Status'],
  },
  fr: {
    title: 'Éléments d’action',
    open: 'ouvert',
    header: ['Mesure à prendre', 'Type', 'Responsable', 'Échéance', 'Billet', 'Priorité', 'État'],
  },
}
