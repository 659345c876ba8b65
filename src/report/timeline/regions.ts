import { type Block, indexFrom } from '../body/blocks.ts'
import type { Section } from '../types.ts'
import { type Group, groupParts } from './groups.ts'
import { type Part, toParts } from './parts.ts'

/** A stretch of the report that holds events. */
export type Region = { blocks: Block[]; parts: Part[]; groups: Group[]; section?: Section }

/** The timeline's sections, each once: a timeline within a timeline belongs to it. */
export function timelineRegions(blocks: readonly Block[], sections: readonly Section[]): Region[] {
  const regions: Region[] = []
  let end = -1
  for (const section of sections) {
    if (section.id !== 'timeline' || section.body.start < end) continue
    end = section.body.end
    regions.push(regionOf(blocks, section))
  }
  return regions
}

/** Other sections, their own text alone, in which several lines begin with a clock time. */
export function otherRegions(
  blocks: readonly Block[],
  sections: readonly Section[],
  least: number,
): Region[] {
  const regions: Region[] = []
  let takenUntil = -1
  for (const [index, section] of sections.entries()) {
    const { id, body } = section
    if (id === 'timeline' || id === 'follow-ups') takenUntil = Math.max(takenUntil, body.end)
    if (body.start < takenUntil || closed.has(id)) continue
    const end = Math.min(body.end, sections[index + 1]?.span.start ?? body.end)
    const { parts, blocks: own } = regionOf(blocks, { ...section, body: { ...body, end } })
    const told = withoutProse(parts)
    if (countTimed(told) >= least)
      regions.push({ blocks: own, parts: told, groups: groupParts(told), section })
  }
  return regions
}

const closed = new Set<string>(['references', 'lessons', 'went-well', 'went-wrong', 'lucky', 'people'])

/** A report that is a log itself: a heading for each time, or a log pasted in without any heading. */
export function logRegion(blocks: readonly Block[], sections: readonly Section[]): Region | undefined {
  const headings = toParts(blocks.filter(({ kind }) => kind === 'heading')).filter(
    ({ reading }) => reading?.stamp.time,
  )
  const [first] = headings
  const own =
    first && headings.length >= 3
      ? blocks.slice(indexFrom(blocks, first.start))
      : blocks.slice(0, indexFrom(blocks, sections[0]?.span.start ?? Number.POSITIVE_INFINITY)).filter(isBody)
  const parts = withoutProse(toParts(own))
  return countTimed(parts) >= 3 ? { blocks: own, parts, groups: groupParts(parts) } : undefined
}

/** A time in the report's title is no entry. */
function isBody({ kind }: Block): boolean {
  return kind !== 'heading'
}

/** Outside a timeline, `At 10:02 we …` is a sentence of a story, and a table's last column is about its rows. */
function withoutProse(parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    const { reading, ...rest } = part
    return part.late || (reading?.stamp.prose && part.kind === 'line') ? rest : part
  })
}

function countTimed(parts: readonly Part[]): number {
  const timed = parts.filter(
    ({ kind, reading }) => kind !== 'more' && reading?.form !== 'label' && reading?.stamp.time,
  )
  const sure = timed.filter(({ reading }) => reading?.stamp.separated || reading?.stamp.date).length
  // Numbers without a separator may be anything, but not line after line.
  return timed.length >= 3 ? timed.length : sure
}

function regionOf(blocks: readonly Block[], section: Section): Region {
  const { span, body } = section
  const inside = blocks.slice(indexFrom(blocks, span.start), indexFrom(blocks, body.end))
  const own = inside.filter((block) => block.kind !== 'heading' || block.start >= body.start)
  // A label's own paragraph begins before its text does.
  const parts = toParts(own).filter((part) => part.end > body.start)
  return { blocks: own, parts, groups: groupParts(parts), section }
}
