import { daysBetween } from './timeline/days.ts'
import { type Moment, moments } from './types.ts'

/**
 * The day that people know an incident by: when it began, or when it was noticed if that is more than a day later
 * (harm may begin weeks before anybody sees it), else its first moment.
 * @param days the local day of each moment that is known, `YYYY-MM-DD`
 */
export function incidentDay(days: Partial<Record<Moment, string>>): string | undefined {
  const { impact_start: start } = days
  const noticed = days.detected ?? days.declared
  const isSoon = start !== undefined && noticed !== undefined && Math.abs(daysBetween(start, noticed)) <= 1
  if (isSoon) return start
  return noticed ?? moments.map((name) => days[name]).find((day) => day !== undefined)
}
