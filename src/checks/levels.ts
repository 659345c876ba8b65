import type { Level } from '../lib/finding.ts'
import type { Config } from '../report/config.ts'
import type { Status } from '../report/types.ts'
import type { Check } from './check.ts'

/** A level that tightens as the report goes its way; `none` is for a report that does not say its status. */
export type LevelByStatus = Readonly<Record<Status | 'none', Level>>

/** What may wait while the incident runs, and must be there when others are asked to read the report. */
export const byReview: LevelByStatus = {
  none: 'warning',
  'in-progress': 'hint',
  open: 'warning',
  'in-review': 'error',
  reviewed: 'error',
  closed: 'error',
}

/** What a good report has, and old reports lack without harm. */
export const byAdvice: LevelByStatus = {
  none: 'hint',
  'in-progress': 'hint',
  open: 'hint',
  'in-review': 'warning',
  reviewed: 'warning',
  closed: 'warning',
}

/** The level of a check for a report of this status. The team's configuration has the last word. */
export function levelOf(check: Check, status: Status | undefined, config: Config): Level | 'off' {
  const { level } = check
  return config.checks[check.id] ?? (typeof level === 'string' ? level : level[status ?? 'none'])
}
