import { isZone, toLocal } from '../lib/zoned.ts'
import { type Moment, moments, type Report } from '../report/types.ts'

/** The moments of an incident as a page shows them. */
export type MomentsView = {
  /** The zone of all times, as an IANA name. */
  zone: string
  moments: MomentView[]
  /** Where they stand on a line from the first to the last; absent when there are not two different times. */
  strip: StripView | undefined
}

export type MomentView = {
  /** Key of its name in the strings. */
  key: `moment.${Moment}`
  /** Local day and time; without a known instant, `text` is what the report says. */
  at: { instant: string; day: string; newDay: boolean; time: string } | undefined
  text: string
  /** Minutes since the first moment; absent for the first. */
  elapsed: number | undefined
}

/** Places in per cent, with at most two digits after the point. */
export type StripView = { dots: string[]; impact: { x: string; width: string } | undefined }

export function viewMoments(report: Report, defaultZone: string): MomentsView {
  const zone = [report.timezone, defaultZone].find((name) => name && isZone(name)) ?? 'UTC'
  const known = moments.flatMap((name) => {
    const { at, text } = report.moments[name] ?? {}
    return text === undefined ? [] : [{ name, at, text, ms: at ? Date.parse(at) : Number.NaN }]
  })
  const timed = known.filter(({ ms }) => !Number.isNaN(ms)).sort((a, b) => a.ms - b.ms)
  const first = timed[0]?.ms ?? 0
  let day = ''
  const views = [...timed, ...known.filter(({ ms }) => Number.isNaN(ms))].map(({ name, at, text, ms }, n) => {
    const local = at ? toLocal(ms, zone) : undefined
    const newDay = local?.date !== day
    day = local?.date ?? day
    return {
      key: `moment.${name}` as const,
      at: at && local ? { instant: at, day: local.date, newDay, time: local.time.slice(0, 5) } : undefined,
      text,
      elapsed: n > 0 && at ? (ms - first) / 60_000 : undefined,
    }
  })
  return { zone, moments: views, strip: viewStrip(timed) }
}

function viewStrip(timed: { name: Moment; ms: number }[]): StripView | undefined {
  const [first, last] = [timed[0], timed.at(-1)]
  if (!first || !last || first.ms === last.ms) return undefined
  const place = (ms: number) => Number((((ms - first.ms) / (last.ms - first.ms)) * 100).toFixed(2))
  const ms = (...names: Moment[]) =>
    names.map((name) => timed.find((one) => one.name === name)?.ms).find((one) => one !== undefined)
  const [from, to] = [ms('impact_start'), ms('impact_end', 'mitigated', 'resolved')]
  const impact =
    from === undefined || to === undefined || to <= from
      ? undefined
      : { x: `${place(from)}%`, width: `${Number((place(to) - place(from)).toFixed(2))}%` }
  return { dots: timed.map((one) => `${place(one.ms)}%`), impact }
}
