import type { Report, SectionId } from '../types.ts'
import type { Range } from './imported.ts'
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

/** The report's timeline, heading included; its first one when there are several. */
export function timelineRange({ sections, timeline }: Report): Range | undefined {
  const section = sections.find(({ id }) => id === 'timeline')
  return section ? { start: section.span.start, end: section.body.end } : timeline.span
}
