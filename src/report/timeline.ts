import type { Block } from './body/blocks.ts'
import type { BodyContext } from './facts.ts'
import type { Labelled } from './moments.ts'
import type { Syntax } from './syntax.ts'
import { readRegion } from './timeline/region.ts'
import { openingRegion, otherRegions, type Region, timelineRegions } from './timeline/regions.ts'
import { type Zoned, zoneNote } from './timeline/zones.ts'
import type { Problem, Section, Timeline } from './types.ts'

/**
 * What happened when: the timeline's sections, and where they hold but moments (`Resolved: 10:02`), lists of times in
 * other sections too.
 * @param day the incident's day, `YYYY-MM-DD`, for stamps without a date or a year
 */
export function readTimeline(
  syntax: Syntax,
  blocks: readonly Block[],
  sections: readonly Section[],
  context: BodyContext,
  day: string | undefined,
): { timeline: Timeline; problems: Problem[]; labelled: Labelled[]; zoned: Zoned } {
  const own = timelineRegions(blocks, sections)
  const zoned = zoneNote(syntax, blocks, own, context)
  const read = (region: Region) => readRegion(region, { syntax, sections, context, day, zoned })
  const results = own.map(read)
  const isThin = results.every(({ entries, labelled }) => entries.length === labelled.length)
  if (isThin) {
    const least = results.some(({ entries }) => entries.length > 0) ? 3 : 2
    const others = otherRegions(blocks, sections, least).map(read)
    if (others.length === 0 && results.every(({ entries }) => entries.length === 0)) {
      const opening = openingRegion(blocks, sections, 3)
      if (opening) others.push(read(opening))
    }
    results.push(...others)
  }
  const [first] = own
  const timeline: Timeline = {
    ...(first?.section ? { span: whole(syntax, first.section) } : {}),
    ...(zoned.note ? { zone: zoned.note } : {}),
    entries: results.flatMap(({ entries }) => entries),
  }
  return {
    timeline,
    problems: results.flatMap(({ problems }) => problems),
    labelled: results.flatMap(({ labelled }) => labelled),
    zoned,
  }
}

function whole({ lines }: Syntax, { span, body }: Section): Timeline['span'] {
  return lines.span(span.start, body.end)
}
