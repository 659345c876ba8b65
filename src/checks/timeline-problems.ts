import type { Problem, Report } from '../report/types.ts'

/** What is odd about entries, and whether they have an instant all the same. */
export function timelineProblems({ problems, timeline }: Report): (Problem & { wasRead: boolean })[] {
  const read = new Set(timeline.entries.filter(({ at }) => at !== undefined).map(({ span }) => span.start))
  return problems
    .filter(({ kind }) => kind === 'timeline')
    .map((problem) => ({ ...problem, wasRead: read.has(problem.span.start) }))
}
