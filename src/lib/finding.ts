import type { Span } from './span.ts'

/** Most serious first. */
export const levels = ['error', 'warning', 'hint'] as const
export type Level = (typeof levels)[number]

/** Something that a reader of the pull request should see. JSON as it stands. */
export type Finding = {
  /** Relative to the repository's root, with `/`. */
  path: string
  at: Span
  level: Level
  /** The check's permanent id, such as `follow-up-has-owner`. */
  id: string
  /** ``Unexpected `x`, expected `y` `` or ``Missing x, expected y``; no full stop. */
  message: string
}

/** Sorts by path, place and id, so that the order in which files were read does not show. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    compare(a.id, b.id) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
