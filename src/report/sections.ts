import { type Block, type Item, toBlocks } from './body/blocks.ts'
import { findBoldLine, findLabel, type Label } from './body/label.ts'
import type { Config } from './config.ts'
import { type NameSection, sectionNamer } from './section-id.ts'
import { readStamp } from './stamp/stamp.ts'
import type { Syntax } from './syntax.ts'
import type { Section, SectionId } from './types.ts'

type Heading = Block & { kind: 'heading' }

/** Where a section begins, before its end is known. */
type Opening = Pick<Section, 'id' | 'title' | 'level'> & {
  start: number
  /** Where the text after the heading or label begins. */
  bodyStart: number
  /** Index of the block that opens it. */
  at: number
  label?: Label
  item?: Item
}

/** The parts of a report, in document order. The title is none, nor are headings that a timeline is made of. */
export function readSections(syntax: Syntax, config: Config, blocks = toBlocks(syntax)): Section[] {
  const openings = findOpenings(blocks, sectionNamer(config))
  const opened = new Map(openings.map((opening) => [opening.at, opening]))
  return openings.map((opening, index) => {
    const end = endOf(openings, index, blocks, syntax.text.length)
    const own = Math.min(openings[index + 1]?.start ?? end, end)
    const body = readBody(blocks, opened, opening, { own, end })
    return {
      id: opening.id,
      title: opening.title,
      level: opening.level,
      span: syntax.lines.span(opening.start, opening.bodyStart),
      body: syntax.lines.span(opening.bodyStart, end),
      ...body,
    }
  })
}

/** The heading that is the report's title: its first one, when it stands above all others, or begins the report. */
export function findTitle(blocks: readonly Block[], named: NameSection): Heading | undefined {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading' && !block.quoted)
  const [first, ...others] = headings.filter(({ line }) => line.text !== '')
  if (!first || named(first.line.text, 'exactly')) return undefined
  if (first.depth === 1 || others.every(({ depth }) => depth > first.depth)) return first
  const isFirst = blocks[0] === first && others.every(({ depth }) => depth >= first.depth)
  return isFirst && !named(first.line.text) && !isStamp(first.line.text) ? first : undefined
}

function findOpenings(blocks: readonly Block[], named: NameSection): Opening[] {
  const openings: Opening[] = []
  const title = findTitle(blocks, named)
  let heading: Opening | undefined
  let timeline: Opening | undefined
  for (const [at, block] of blocks.entries()) {
    if (block.quoted) continue
    if (block.kind === 'heading') {
      if (block === title || (timeline && isStamp(block.line.text))) continue
      const { text } = block.line
      heading = {
        id: named(text) ?? 'custom',
        title: text,
        level: block.depth,
        start: block.start,
        bodyStart: block.end,
        at,
      }
      if (heading.id === 'timeline') timeline = heading
      else if (timeline && heading.level <= timeline.level) timeline = undefined
      openings.push(heading)
    } else if (block.kind === 'text') {
      const opening = labelOpening(block, at, named, heading?.id ?? 'custom')
      if (opening && (!timeline || opening.id === 'timeline')) openings.push(opening)
    }
  }
  return openings
}

function labelOpening(
  block: Block & { kind: 'text' },
  at: number,
  named: NameSection,
  within: SectionId | 'custom',
): Opening | undefined {
  const { item } = block
  if (closed.has(within) || (item && (item.first !== block.start || !open.has(within)))) return undefined
  const label = findLabel(block) ?? findBoldLine(block) ?? findPlainLine(block, named)
  const id = label && named(label.name, 'exactly')
  if (!label || !id || (id === 'people' && label.rest) || notAsLabel.test(label.name)) return undefined
  const start = item ? item.start : block.start
  const place = { start, bodyStart: label.end, at, label, ...(item ? { item } : {}) }
  return { id, title: label.name, level: 7, ...place }
}

/** `Timeline (UTC):` alone on its line needs no bold: what it opens is wanted most. */
function findPlainLine(
  { lines: [line], item }: Block & { kind: 'text' },
  named: NameSection,
): Label | undefined {
  const name = line && !item ? /^(.{4,60}?)\s?[:：]$/.exec(line.text)?.[1] : undefined
  if (!line || !name || named(name, 'exactly') !== 'timeline') return undefined
  return { name, rest: '', restAt: line.text.length, end: line.end }
}

/** Words that open a section as a heading, but before a colon are about something smaller. */
const notAsLabel =
  /^(?:the )?(?:issue|details?|links?|logs?|actions?|reasons?|who|team|équipe|on[- ]call|incident|notifications?|related|problem|authors?|author\(s\)|auteurs?|auteur·rice·s|facilitators?|animateur·rice·s)$/i
/** Sections whose lists may hold further sections. */
const open = new Set<string>(['custom', 'summary', 'lessons'])
/** Sections whose bold labels are about an entry or an item. */
const closed = new Set<string>(['follow-ups', 'references', 'people', 'went-well', 'went-wrong', 'lucky'])

/** A heading that is an entry or a day of a timeline. */
function isStamp(text: string): boolean {
  const stamp = readStamp(text)
  return (
    stamp !== undefined &&
    (stamp.date !== undefined || stamp.time !== undefined || /\d/.test(text.slice(stamp.start, stamp.end)))
  )
}

function endOf(
  openings: readonly Opening[],
  index: number,
  blocks: readonly Block[],
  length: number,
): number {
  const opening = openings[index]
  if (!opening) return length
  let next = index + 1
  while (opening.level < 7 && (openings[next]?.level ?? 0) > opening.level) next++
  const limit = openings[next]?.start ?? length
  if (!opening.label) return limit
  for (let at = opening.at + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || block.start >= limit) break
    if (endsLabel(block, opening))
      return block.kind === 'text' ? (block.item?.start ?? block.start) : block.start
  }
  return limit
}

/** A label of the same shape ends a labelled section even if it means nothing to us: `**Time to repair**: 16 m`. */
function endsLabel(block: Block, { label, item }: Opening): boolean {
  if (block.quoted) return false
  if (block.kind === 'heading') return true
  if (block.kind !== 'text' || (!item && !label?.rest)) return false
  if (block.item?.depth !== item?.depth || block.item?.parent !== item?.parent) return false
  if (block.item && block.item.first !== block.start) return false
  const other = findLabel(block)
  return other !== undefined && (item !== undefined || other.rest !== '')
}

/** The visible lines of a section's own text, and whether it and its sub-sections hold anything at all. */
function readBody(
  blocks: readonly Block[],
  opened: ReadonlyMap<number, Opening>,
  opening: Opening,
  { own, end }: { own: number; end: number },
): Pick<Section, 'lines' | 'empty'> {
  const lines: string[] = []
  let empty = true
  for (let at = opening.at; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || block.start >= end) break
    const { label } = opened.get(at) ?? {}
    const texts = opened.has(at) && block.kind !== 'text' ? [] : textOf(block, label)
    if (texts.some(Boolean) || isShown(block)) empty = false
    if (block.start < own) lines.push(...texts.map((text) => text.trim()).filter(Boolean))
  }
  return { lines, empty }
}

function textOf(block: Block, label: Label | undefined): string[] {
  if (block.kind === 'heading') return [block.line.text]
  if (block.kind === 'row') return block.header ? [] : block.cells.flat().map(({ text }) => text)
  if (block.kind !== 'text' && block.kind !== 'code') return []
  const texts = block.lines.map(({ text }) => text)
  return label ? [label.rest, ...texts.slice(1)] : texts
}

/** What has no text of its own but is to be seen: an image, HTML. */
function isShown(block: Block): boolean {
  return block.kind === 'html' ? !block.comment : block.kind === 'text' && block.lines.length === 0
}
