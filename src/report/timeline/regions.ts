import type { Block } from '../body/blocks.ts'
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

/** Other sections, one level deep, in which several lines begin with a clock time. */
export function otherRegions(
  blocks: readonly Block[],
  sections: readonly Section[],
  least: number,
): Region[] {
  const taken = sections.filter(({ id }) => id === 'timeline' || id === 'follow-ups')
  const own = sections.filter(
    ({ id, body }) => !closed.has(id) && !taken.some((other) => within(body, other.body)),
  )
  const regions: Region[] = []
  for (const section of own) {
    const next = sections.find(({ span }) => span.start >= section.body.start)
    const body = { ...section.body, end: Math.min(section.body.end, next?.span.start ?? section.body.end) }
    const region = regionOf(blocks, { ...section, body })
    if (countTimed(region.parts) >= least) {
      regions.push({ blocks: region.blocks, parts: region.parts, groups: region.groups })
    }
  }
  return regions
}

const closed = new Set<string>([
  'timeline',
  'follow-ups',
  'references',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'people',
])

/** Text before the first section, or all of a report without sections: a pasted log. */
export function openingRegion(
  blocks: readonly Block[],
  sections: readonly Section[],
  least: number,
): Region | undefined {
  const end = sections[0]?.span.start ?? Number.POSITIVE_INFINITY
  const opening = blocks.filter(({ start }) => start < end)
  const parts = toParts(opening)
  return countTimed(parts) >= least ? { blocks: opening, parts, groups: groupParts(parts) } : undefined
}

function countTimed(parts: readonly Part[]): number {
  return parts.filter(
    ({ kind, reading }) =>
      kind !== 'more' &&
      reading?.form !== 'label' &&
      reading?.stamp.time &&
      (reading.stamp.separated || reading.stamp.date),
  ).length
}

function regionOf(blocks: readonly Block[], section: Section): Region {
  const { start, end } = section.body
  const inside = blocks
    .slice(lowerBound(blocks, section.span.start))
    .filter((block) => block.start < end && block.end > start)
  const own = inside.filter(
    (block) => block.start >= section.span.start && !(block.kind === 'heading' && block.start < start),
  )
  // A label's own paragraph begins before its text does.
  const parts = toParts(own).filter((part) => part.end > start)
  return { blocks: own, parts, groups: groupParts(parts), section }
}

function lowerBound(blocks: readonly Block[], start: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return Math.max(low - 1, 0)
}

function within(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
