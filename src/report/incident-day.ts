import { daysBetween } from './timeline/days.ts'
import { type Moment, moments } from './types.ts'

/** The local day of each moment that is known, `YYYY-MM-DD`. */
export type Days = Partial<Record<Moment, string>>

/**
 * The day that people know an incident by: when it began, or when it was noticed if that is more than a day later
 * (harm may begin weeks before anybody sees it), else its first moment.
 */
export function incidentDay(days: Days): string | undefined {
  const { impact_start: start } = days
  const noticed = days.detected ?? days.declared
  const isSoon = start !== undefined && noticed !== undefined && Math.abs(daysBetween(start, noticed)) <= 1
  if (isSoon) return start
  return noticed ?? moments.map((name) => days[name]).find((day) => day !== undefined)
}

/** Without the moments that may be long after that day: another source for it, if there is one, is better. */
export function withoutEnd({ impact_end: _end, resolved: _resolved, ...days }: Days): Days {
  return days
}
