import { durations } from '../queries/durations.ts'
import type { Report } from '../report/types.ts'

/** How long something took, and between which moments. */
export type DurationView = {
  /** Key of its name in the strings. */
  key: string
  minutes: number
  /** Keys of the names of the two moments: shown beside every figure. */
  from: string
  to: string
}

/** The durations that are known. */
export function viewDurations(report: Report): DurationView[] {
  return durations(report).flatMap(({ name, minutes, from, to }) =>
    minutes === undefined
      ? []
      : [{ key: `duration.${name}`, minutes, from: `moment.${from}`, to: `moment.${to}` }],
  )
}
