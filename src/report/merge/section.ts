import type { Section, SectionId } from '../types.ts'
import { findImported, flatten, type Range } from './imported.ts'
import type { MergeInput } from './input.ts'

/**
 * Where a report that has no timeline gets one: after what the templates put before it, else at the end.
 * @returns the offset after which the section begins, and its heading
 */
export function newSection({ report, text, lang }: Pick<MergeInput, 'report' | 'text' | 'lang'>): {
  offset: number
  heading: string
} {
  const before: readonly (SectionId | 'custom')[] = ['summary', 'impact', 'background', 'people']
  const above = report.sections.findLast(({ id, level }) => before.includes(id) && level <= 2)
  const level = Math.min(above?.level ?? 2, 2)
  return {
    offset: above?.body.end ?? text.length,
    heading: `${'#'.repeat(level)} ${lang === 'fr' ? 'Chronologie' : 'Timeline'}`,
  }
}

/**
 * The report's timeline, heading included; its first one when there are several. Where nothing is called so, the
 * section that holds most of the imported entries: a person gave it a name of their own.
 */
export function timelineRange({
  report,
  root,
  text,
}: Pick<MergeInput, 'report' | 'root' | 'text'>): Range | undefined {
  const { sections, timeline } = report
  const section = sections.find(({ id }) => id === 'timeline')
  if (section) return wholeOf(section)
  if (timeline.span) return timeline.span
  const entries = flatten(findImported(root, text))
  const custom = sections.filter(({ id }) => id === 'custom').map(wholeOf)
  return custom.find(({ start, end }) => {
    const within = entries.filter(({ item }) => item.start >= start && item.end <= end)
    return within.length * 2 > entries.length
  })
}

function wholeOf({ span, body }: Section): Range {
  return { start: span.start, end: body.end }
}
