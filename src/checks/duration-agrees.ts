import { quote } from '../lib/quote.ts'
import type { DurationName } from '../report/stated.ts'
import type { Moment, Report } from '../report/types.ts'
import type { Check } from './check.ts'

export const durationAgrees: Check = {
  id: 'duration-agrees',
  level: 'warning',
  rule: "A duration in the text is the distance between the report's own moments.",
  why: 'Durations that were worked out by hand are wrong in a third of reports; leave them out, they are computed.',
  examples: [
    {
      report:
        '**Detected:** 2022-03-29 10:02\n\n**Resolved:** 2022-03-29 11:30\n\n**Time to resolve:** 1h 30m\n\n## Impact\n',
      says: [],
    },
    {
      report:
        '**Detected:** 2022-03-29 10:02\n\n**Resolved:** 2022-03-30 11:30\n\n**Time to resolve:** 1h 28m\n\n## Impact\n',
      says: ['5:22-5:28: Unexpected `1h 28m`, expected `1d 1h 28m` (resolved − detected)'],
    },
    {
      about: 'A time that cannot be read is put right first.',
      report:
        '**Detected:** 2022-02-30 10:02\n\n**Declared:** 2022-03-29 10:30\n\n**Resolved:** 2022-03-29 11:30\n\n**Time to resolve:** 1h 28m\n\n## Impact\n',
      says: [],
    },
  ],
  run({ report }, say) {
    // A time that does not exist may be the very one: it is put right first.
    if (report.problems.some(({ kind }) => kind === 'time' || kind === 'timeline')) return
    for (const { name, text, seconds, span } of report.statedDurations ?? []) {
      // `7h (during support hours)` says its own basis.
      const [first, ...others] = seconds === undefined || /\(\s*\p{L}/u.test(text) ? [] : spans(name, report)
      // What somebody said in the heat of it is part of the story.
      const isSaid = report.timeline.entries.some(
        (entry) => span.start >= entry.span.start && span.end <= entry.span.end,
      )
      if (seconds === undefined || !first || isSaid) continue
      if ([first, ...others].some((one) => agrees(one.seconds, seconds))) continue
      say(span, `Unexpected ${quote(text)}, expected \`${inWords(first.seconds)}\` (${first.basis})`)
    }
  },
}

/** What a duration of this name may run from and to; people start their clocks at different moments. */
const bounds: Record<DurationName, { from: readonly Moment[]; to: readonly Moment[] }> = {
  duration: { from: ['impact_start', 'detected', 'declared'], to: ['impact_end', 'mitigated', 'resolved'] },
  'time-to-detect': { from: ['impact_start'], to: ['detected'] },
  'time-to-acknowledge': { from: ['detected', 'declared', 'impact_start'], to: ['acknowledged'] },
  'time-to-mitigate': { from: ['impact_start', 'detected', 'declared'], to: ['mitigated'] },
  'time-to-recover': { from: ['impact_start', 'detected', 'declared'], to: ['impact_end', 'mitigated'] },
  'time-to-resolve': { from: ['impact_start', 'detected', 'declared'], to: ['resolved'] },
}

function spans(name: DurationName, { moments }: Report): { seconds: number; basis: string }[] {
  const { from, to } = bounds[name]
  return to.flatMap((end) =>
    from.flatMap((start) => {
      const [first, last] = [moments[start]?.at, moments[end]?.at]
      const seconds = first && last ? (Date.parse(last) - Date.parse(first)) / 1000 : -1
      return seconds < 0 ? [] : [{ seconds, basis: `${end} − ${start}` }]
    }),
  )
}

/** Within five minutes or a tenth: people round. */
function agrees(computed: number, stated: number): boolean {
  return Math.abs(computed - stated) <= Math.max(300, computed / 10)
}

/** `1d 1h 28m` */
function inWords(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'm'],
  ] as const
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join(' ') || '0m'
}
