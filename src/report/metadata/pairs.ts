import type { Block, Table } from '../body/blocks.ts'
import { type Label, labelOf } from '../body/label.ts'
import type { Line } from '../body/line.ts'
import type { Section } from '../types.ts'
import { type Meaning, meaningOf } from './names.ts'

type TextBlock = Block & { kind: 'text' }

/** A label and what it says, with the value's place. */
export type Pair = {
  meaning: Meaning
  label: string
  value: string
  from: 'table' | 'label' | 'heading'
  start: number
  end: number
}

/** `| Severity | high |`, rows of a table of two columns; its header row may be a pair too. */
export function tablePairs(blocks: readonly Block[]): Pair[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'row' || block.table.header.length !== 2) return []
    const [name, value] = block.cells
    return pair(textOf(name), value ?? [], 'table')
  })
}

/** Tables of two columns that hold two or more facts, wherever they stand: each is a report's head of its own. */
export function factSheets(blocks: readonly Block[]): Pair[] {
  const sheets = new Map<Table, Block[]>()
  for (const block of blocks) {
    if (block.kind !== 'row' || block.table.header.length !== 2) continue
    const rows = sheets.get(block.table)
    if (rows) rows.push(block)
    else sheets.set(block.table, [block])
  }
  return [...sheets.values()].flatMap((rows) => {
    const pairs = tablePairs(rows)
    return new Set(pairs.map(({ meaning }) => meaning)).size > 1 ? pairs : []
  })
}

/** Labels that a section begins with, where two or more hold facts: a report's head below a heading. */
export function factList(blocks: readonly Block[]): Pair[] {
  const end = blocks.findIndex((block) => block.kind !== 'text' || !isLabelled(block.lines[0]))
  const pairs = labelPairs(end < 0 ? blocks : blocks.slice(0, end))
  return new Set(pairs.map(({ meaning }) => meaning)).size > 1 ? pairs : []
}

function isLabelled(line: Line | undefined): boolean {
  return line !== undefined && (labelOf(line) !== undefined || /^[^:：]{2,40}[:：]\s*\S/.test(line.text))
}

/** `**Date:** 2021-05-04`, `- Severity: high`, `Author: Jane`: each line that begins with a known label. */
export function labelPairs(blocks: readonly Block[]): Pair[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'heading') return block.depth > 1 ? labelPair(block.line) : []
    if (block.kind !== 'text') return []
    const pairs = block.lines.flatMap((line) => labelPairsOf(line))
    return pairs.length > 0 ? pairs : valueBelow(block, blocks[at + 1])
  })
}

/** `**Date:**` alone, and its value as the next paragraph. */
function valueBelow({ lines: [line, ...more], item }: TextBlock, next: Block | undefined): Pair[] {
  const label = line && more.length === 0 ? labelOf(line) : undefined
  if (!label?.colon || label.rest || next?.kind !== 'text' || next.lines.length > 1) return []
  const [value] = next.lines
  if (!value || next.quoted || next.item !== item || labelOf(value) || value.text.length > longestValue)
    return []
  return one(label.name, value.text, value.start, value.end)
}

/** `### Date` with one short line below it. */
export function headingPairs(blocks: readonly Block[], sections: readonly Section[]): Pair[] {
  const meanings = new Map(
    sections.filter(({ level }) => level < 7).map(({ span, title }) => [span.start, meaningOf(title)]),
  )
  return blocks.flatMap((block, at) => {
    const meaning = block.kind === 'heading' ? meanings.get(block.start) : undefined
    const [next, after] = [blocks[at + 1], blocks[at + 2]]
    if (!meaning || next?.kind !== 'text') return []
    const isAlone =
      after === undefined ||
      after.kind === 'heading' ||
      (next.item !== undefined && after.kind === 'text' && after.item !== undefined)
    const [line] = next.lines
    if (!line || !isAlone || next.lines.length > 3 || line.text.length > longestValue) return []
    if (meaning.startsWith('role:') && next.lines.length > 1) return []
    return [
      {
        meaning,
        label: block.kind === 'heading' ? block.line.text : '',
        value: next.lines.map(({ text }) => text).join(', '),
        from: 'heading' as const,
        start: line.start,
        end: next.lines.at(-1)?.end ?? line.end,
      },
    ]
  })
}

/** `**Severity:** high | **Status:** open`: several on one line, each with its label in bold. */
function labelPairsOf(line: Line): Pair[] {
  const breaks = line.bold
    .slice(1)
    .filter(({ start }) => /[|·•,;/]\s*$/.test(line.text.slice(Math.max(start - 4, 0), start)))
  if (breaks.length === 0) return sentencePairs(line) ?? labelPair(line)
  return [0, ...breaks.map(({ start }) => start)].flatMap((from, index, starts) => {
    const to = starts[index + 1] ?? line.text.length
    const part = line.text.slice(from, to).replace(/[\s|·•,;/]+$/, '')
    const label = /^([^:：]{2,40}?)\s?[:：]\s*(?=\S)/.exec(part)
    if (!label?.[1]) return []
    const valueAt = from + label[0].length
    return one(label[1], part.slice(label[0].length), line.offset(valueAt), line.offset(from + part.length))
  })
}

/** `Date: 12 May 2026. Severity: high. Author: Jane.`: two or more known labels in a line without bold. */
function sentencePairs({ text, bold, offset }: Line): Pair[] | undefined {
  if (bold.length > 0 || text.length > longestSentences || !/[:：].*[:：]/.test(text)) return undefined
  const starts = [...text.matchAll(labelStart)].map(({ index, 0: { length } }) => index + length)
  const pairs = starts.flatMap((from, at) => {
    const part = text.slice(from, starts[at + 1] ?? text.length).replace(/[\s.;|·•,]+$/, '')
    const [label = '', name = ''] = /^([^:：]{2,32})[:：]\s*/.exec(part) ?? []
    return one(name, part.slice(label.length), offset(from + label.length), offset(from + part.length))
  })
  return pairs.length > 1 ? pairs : undefined
}

const longestSentences = 400
const labelStart = /(?:^|[.;|·•,]\s+)(?=\p{Lu}[\p{L} /-]{1,30}[:：]\s)/gu

function labelPair(line: Line): Pair[] {
  const label = labelOf(line) ?? withoutColon(line)
  if (label) return label.rest ? one(label.name, label.rest, line.offset(label.restAt), line.end) : []
  const plain = /^([^:：*]{2,40}?)\s?[:：]\s*(?=\S)/.exec(line.text)
  if (!plain?.[1]) return []
  return one(plain[1], line.text.slice(plain[0].length), line.offset(plain[0].length), line.end)
}

/** `**Date** 2024-02-22`: without its colon only what can hardly be the beginning of a sentence. */
function withoutColon(line: Line): Pick<Label, 'name' | 'rest' | 'restAt'> | undefined {
  const [bold] = line.bold
  const name = bold?.start === 0 ? line.text.slice(0, bold.end).trim() : ''
  const meaning = meaningOf(name)
  if (!bold || (meaning !== 'date' && meaning !== 'authors')) return undefined
  const restAt = bold.end + (/^\s*/.exec(line.text.slice(bold.end))?.[0].length ?? 0)
  const rest = line.text.slice(restAt)
  return rest !== '' && /^[\p{Lu}\d@]/u.test(rest) ? { name, rest, restAt } : undefined
}

function one(name: string, value: string, start: number, end: number): Pair[] {
  const meaning = meaningOf(name)
  return meaning ? [{ meaning, label: name.trim(), value: value.trim(), from: 'label', start, end }] : []
}

function pair(name: string, value: readonly Line[], from: 'table'): Pair[] {
  const label = name.replace(/[:：]\s*$/, '').trim()
  const meaning = meaningOf(label)
  const [first, last] = [value[0], value.at(-1)]
  const text = textOf(value)
  return meaning && first && last && text
    ? [{ meaning, label, value: text, from, start: first.start, end: last.end }]
    : []
}

function textOf(cell: readonly Line[] | undefined): string {
  return (cell ?? [])
    .map(({ text }) => text)
    .join(', ')
    .trim()
}

const longestValue = 120
