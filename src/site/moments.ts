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
  /** Minutes since the moment before; absent for the first. */
  elapsed: number | undefined
}

/** The moments on a line, in per cent of its length with at most two digits after the point. */
export type StripView = {
  dots: string[]
  /** What lies between the dots. Classes: `impact` while users were harmed, `cut` where it is not to scale. */
  pieces: { from: string; to: string; mark: string }[]
}

export function viewMoments(report: Report, defaultZone: string): MomentsView {
  const zone = [report.timezone, defaultZone].find((name) => name && isZone(name)) ?? 'UTC'
  const known = moments.flatMap((name) => {
    const { at, text } = report.moments[name] ?? {}
    return text === undefined ? [] : [{ name, at, text, ms: at ? Date.parse(at) : Number.NaN }]
  })
  const timed = known.filter(({ ms }) => !Number.isNaN(ms)).sort((a, b) => a.ms - b.ms)
  let day = ''
  const views = [...timed, ...known.filter(({ ms }) => Number.isNaN(ms))].map(({ name, at, text, ms }, n) => {
    const local = at ? toLocal(ms, zone) : undefined
    const newDay = local?.date !== day
    day = local?.date ?? day
    return {
      key: `moment.${name}` as const,
      at: at && local ? { instant: at, day: local.date, newDay, time: local.time.slice(0, 5) } : undefined,
      text,
      elapsed: n > 0 && at ? (ms - (timed[n - 1]?.ms ?? ms)) / 60_000 : undefined,
    }
  })
  return { zone, moments: views, strip: viewStrip(timed) }
}

function viewStrip(timed: readonly { name: Moment; ms: number }[]): StripView | undefined {
  const gaps = timed.slice(1).map(({ ms }, n) => ms - (timed[n]?.ms ?? ms))
  const longest = Math.max(...gaps)
  const others = gaps.reduce((sum, gap) => sum + gap, 0) - longest
  if (gaps.length === 0 || longest === 0) return undefined
  // Where weeks went by unnoticed, the hours that matter would be one dot: then the weeks take half of the line.
  const isCut = (gap: number) => gap === longest && others > 0 && longest > 3 * others
  const lengths = gaps.map((gap) => (isCut(gap) ? others : gap))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  let at = 0
  const dots = [0, ...lengths.map((length) => (at += length))].map(
    (place) => `${Number(((place / whole) * 100).toFixed(2))}%`,
  )
  const [start, end] = impactOf(timed)
  const pieces = gaps.map((gap, n) => {
    const isImpact = (timed[n]?.ms ?? 0) >= start && (timed[n + 1]?.ms ?? 0) <= end
    const mark = [isImpact ? 'impact' : '', isCut(gap) ? 'cut' : ''].filter(Boolean).join(' ')
    return { from: dots[n] ?? '', to: dots[n + 1] ?? '', mark }
  })
  return { dots, pieces: pieces.filter(({ from, to }) => from !== to) }
}

/** When users were harmed, in milliseconds; an empty stretch of time when the start or the end is unknown. */
function impactOf(timed: readonly { name: Moment; ms: number }[]): [start: number, end: number] {
  const find = (...names: Moment[]) =>
    names.flatMap((name) => timed.filter((one) => one.name === name).map(({ ms }) => ms))[0]
  const start = find('impact_start')
  const end = find('impact_end', 'mitigated', 'resolved')
  return start === undefined || end === undefined ? [0, -1] : [start, end]
}
