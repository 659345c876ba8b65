import type { Moment, Report } from '../report/types.ts'

export const durationNames = ['detect', 'acknowledge', 'mitigate', 'recover', 'resolve'] as const
/** What a time is the time to: to detect, to acknowledge … */
export type DurationName = (typeof durationNames)[number]

/** How long something took, or which moments are missing to tell. */
export type Duration = {
  name: DurationName
  /** The moments it lies between. Elapsed time, nights and weekends included. */
  from: Moment
  to: Moment
  /** The same for people: `detected − impact_start`. To be shown beside every figure. */
  basis: string
  /** Whole minutes; absent when a moment is unknown or the later one is written before the earlier. */
  minutes?: number
}

/**
 * The durations of an incident, always worked out from its moments. They start with `impact_start`; where that is
 * unknown, those after the detection start with `detected`, and their basis says so. The time to acknowledge is
 * counted from the detection, as on-call people do.
 */
export function durations({ moments }: Pick<Report, 'moments'>): Duration[] {
  const start = moments.impact_start?.at === undefined && moments.detected?.at ? 'detected' : 'impact_start'
  const ends: [DurationName, Moment, Moment][] = [
    ['detect', 'impact_start', 'detected'],
    ['acknowledge', 'detected', 'acknowledged'],
    ['mitigate', start, 'mitigated'],
    ['recover', start, 'impact_end'],
    ['resolve', start, 'resolved'],
  ]
  return ends.map(([name, from, to]) => {
    const minutes = elapsed(moments[from]?.at, moments[to]?.at)
    return { name, from, to, basis: `${to} − ${from}`, ...(minutes === undefined ? {} : { minutes }) }
  })
}

function elapsed(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000)
  return minutes >= 0 ? minutes : undefined
}
