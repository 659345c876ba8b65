import type { Block } from './body/blocks.ts'
import type { BodyContext } from './facts.ts'
import type { Labelled } from './moments.ts'
import type { Syntax } from './syntax.ts'
import { parentsOf, readRegion } from './timeline/region.ts'
import { logRegion, otherRegions, type Region, timelineRegions } from './timeline/regions.ts'
import { readZoned, type Zoned } from './timeline/zoned.ts'
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
  const entries = own.flatMap(({ groups }) => groups.filter(({ role }) => role === 'entry'))
  const isThin = entries.every(({ reading }) => reading.form === 'label')
  const regions = isThin ? [...own, ...elsewhere(blocks, sections, entries.length > 0 ? 3 : 2)] : own
  const zoned = readZoned(syntax, blocks, regions, context)
  const parents = parentsOf(sections)
  const results = regions.map((region) => readRegion(region, { syntax, parents, context, day, zoned }))
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

/** Lists of times in other sections; without any, a report that is a log itself. */
function elsewhere(blocks: readonly Block[], sections: readonly Section[], least: number): Region[] {
  const others = otherRegions(blocks, sections, least)
  const log = others.length === 0 && least < 3 ? logRegion(blocks, sections) : undefined
  return log ? [log] : others
}

function whole({ lines }: Syntax, { span, body }: Section): Timeline['span'] {
  return lines.span(span.start, body.end)
}
