import { type Block, indexFrom } from './body/blocks.ts'
import { labelOf } from './body/label.ts'
import type { Line } from './body/line.ts'
import type { BodyContext } from './facts.ts'
import { columnsOf } from './follow-ups/columns.ts'
import { type Group, stateOfTitle } from './follow-ups/group.ts'
import { readItems, readLone } from './follow-ups/items.ts'
import { isFrame, isMarked } from './follow-ups/kind.ts'
import { plainSection } from './follow-ups/plain.ts'
import { headerTexts } from './follow-ups/table.ts'
import { sectionNamer } from './section-id.ts'
import type { Syntax } from './syntax.ts'
import type { FollowUp, Section, SectionId } from './types.ts'

/**
 * The things to be done after the incident, from the follow-up sections; without any such section, from tables that
 * say who does what, else from what stands below plain words that name such a section, else from paragraphs marked
 * `TODO`. They are numbered in document order.
 * @param names words that the report uses as names of people
 */
export function readFollowUps(
  syntax: Syntax,
  blocks: readonly Block[],
  sections: readonly Section[],
  context: BodyContext,
  { names, day }: { names: ReadonlySet<string>; day: string | undefined },
): FollowUp[] {
  const { order } = context
  const reckoning = { order, reference: day, lines: syntax.lines }
  const isKnown = (name: string) => names.has(name.replace(/^@/, '').toLowerCase())
  const namer = sectionNamer(context.config)
  const exactly = (title: string) => namer(title, 'exactly')
  const found = stretches(blocks, sections, exactly).flatMap(
    ({ blocks: own, start, group, lone, marked, plain }) => {
      const items = readItems(own, { start, group, reckoning, isKnown, plain: plain === true })
      const first =
        lone && (items.length === 0 || marked) ? readLone(lone, { group, reckoning, isKnown }) : []
      return [...first, ...items]
    },
  )
  return found.map((item, index) => ({ ref: `${context.id}#${index + 1}`, ...item }))
}

type Stretch = {
  blocks: Block[]
  start: number
  group: Group
  lone?: Line
  marked?: boolean
  plain?: boolean
}

function stretches(
  blocks: readonly Block[],
  sections: readonly Section[],
  exactly: (title: string) => SectionId | undefined,
): Stretch[] {
  const result: Stretch[] = []
  let until = -1
  for (const section of sections) {
    if (section.id !== 'follow-ups' || section.body.start < until) continue
    until = section.body.end
    const inside = blocks.slice(indexFrom(blocks, section.span.start), indexFrom(blocks, section.body.end))
    // The paragraph of a label begins before the section's text does.
    const own = inside.filter((block) => block.start >= section.body.start)
    const marked = isMarked(`${section.title}:`)
    const lone =
      section.level === 7 && (marked || section.lines.length === 1) ? afterLabel(inside, section) : undefined
    result.push({
      blocks: withoutOthers(own, exactly),
      start: section.body.start,
      group: groupOfTitle(section.title),
      ...(lone ? { lone, marked } : {}),
    })
  }
  if (result.length > 0) return result
  const tables = blocks.filter(
    (block) => block.kind === 'row' && columnsOf(headerTexts(block.table), { loose: false })?.has('owner'),
  )
  if (tables.length > 0) return [{ blocks: tables, start: 0, group: { owners: [] } }]
  const plain = plainSection(blocks, exactly)
  if (plain) return [{ ...plain, group: { owners: [] }, plain: true }]
  const marked = blocks.filter((block) => block.kind === 'text' && isMarked(block.lines[0]?.text ?? ''))
  return marked.length > 0 ? [{ blocks: marked, start: 0, group: { owners: [] } }] : []
}

/** The words after a label, as a line of their own. */
function afterLabel(blocks: readonly Block[], { body }: Section): Line | undefined {
  const block = blocks.find(
    ({ kind, start, end }) => kind === 'text' && start < body.start && end >= body.start,
  )
  const line = block?.kind === 'text' ? block.lines[0] : undefined
  const label = line && labelOf(line)
  if (!line || !label?.rest) return undefined
  const cut = <T extends { start: number; end: number }>(ranges: readonly T[]): T[] =>
    ranges
      .filter(({ end }) => end > label.restAt)
      .map((range) => ({
        ...range,
        start: Math.max(range.start - label.restAt, 0),
        end: range.end - label.restAt,
      }))
  return {
    text: label.rest,
    offset: (index) => line.offset(index + label.restAt),
    start: label.end,
    end: line.end,
    bold: cut(line.bold),
    struck: cut(line.struck),
    code: cut(line.code),
    links: cut(line.links),
  }
}

/** Sub-sections that are about something else: what went wrong, references … */
function withoutOthers(blocks: readonly Block[], exactly: (title: string) => SectionId | undefined): Block[] {
  let skipped: number | undefined
  return blocks.filter((block) => {
    if (block.kind === 'heading') {
      const id = exactly(block.line.text)
      if (skipped === undefined || block.depth <= skipped)
        skipped = id && others.has(id) ? block.depth : undefined
    }
    return skipped === undefined
  })
}

const others = new Set<SectionId>([
  'went-well',
  'went-wrong',
  'lucky',
  'lessons',
  'timeline',
  'references',
  'people',
  'summary',
  'background',
  'impact',
  'root-causes',
])

/** `Short-term actions (completed)` says something of all items; `Action items` does not. */
function groupOfTitle(title: string): Group {
  const bracket = /[([]([^()[\]]{2,60})[)\]]\s*:?\s*$/.exec(title)
  const name = (bracket ? title.slice(0, bracket.index) : title).replace(/[\s:]+$/, '')
  return {
    ...(isFrame(name) ? { kind: name.trim() } : {}),
    owners: [],
    ...stateOfTitle(name, bracket?.[1]),
  }
}
