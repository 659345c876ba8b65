import type { BodyContext } from './facts.ts'
import { meaningOf } from './metadata/names.ts'
import type { Pair } from './metadata/pairs.ts'
import { readStamp } from './stamp/stamp.ts'
import { pickZone } from './stamp/zone.ts'
import type { Stated } from './stated.ts'
import type { Syntax } from './syntax.ts'
import { startReading } from './timeline/dating.ts'
import { daysBetween } from './timeline/days.ts'
import type { Zoned } from './timeline/zoned.ts'
import type { Moment, MomentValue, Problem, TimelineEntry } from './types.ts'

/** A moment that the timeline names: `First detected 2023-07-25 14:05`. */
export type Labelled = { label: string; entry: TimelineEntry }

/**
 * The moments that the body names: at the report's head, in the timeline (`Resolved: 10:02`), then in other labels.
 * A value that is no date and time is passed over; one that never was, or was twice, is a problem.
 */
export function readMoments(
  { lines }: Syntax,
  {
    pairs,
    labelled,
    zoned,
    home,
    day,
    context,
  }: {
    pairs: readonly Pair[]
    labelled: readonly Labelled[]
    zoned: Zoned
    /** The zone that the frontmatter's local times have, or would have once it says what the body does. */
    home: string
    day: string | undefined
    context: BodyContext
  },
): { moments: Partial<Record<Moment, MomentValue>>; stated: Stated[]; problems: Problem[] } {
  const { order } = context
  const moments: Partial<Record<Moment, MomentValue>> = {}
  const stated: Stated[] = []
  const problems: Problem[] = []

  for (const { label, entry } of labelled) {
    const name = momentOf(label)
    if (name && entry.time !== undefined && entry.date !== undefined) {
      say(name, entry.stamp, entry, 'timeline', entry.span)
    }
  }
  for (const { meaning, value, from, start, end } of pairs) {
    const name = meaning.slice('moment:'.length) as Moment
    const stamp = readStamp(value)
    if (!stamp || stamp.vague || (!stamp.time && !stamp.date) || !isAside(value.slice(stamp.bodyStart)))
      continue
    const reader = startReading({ base: day, order, zone: zoned.zone, own: context.zone })
    const { problem, ...dated } = reader.entry(stamp, value.trim())
    if (problem && !problems.some(({ span }) => span.start === start)) {
      problems.push({ kind: 'time', field: name, message: problem, span: lines.span(start, end) })
    }
    if (dated.date !== undefined)
      say(
        name,
        value.slice(stamp.start, stamp.end),
        { ...dated, zone: stamp.zone?.text },
        from,
        lines.span(start, end),
      )
  }
  return { moments, stated, problems }

  function say(
    name: Moment,
    text: string,
    {
      date,
      time,
      at,
      zone,
    }: {
      date?: string | undefined
      time?: string | undefined
      at?: string | undefined
      zone?: string | undefined
    },
    from: Stated['from'],
    span: Stated['span'],
  ): void {
    if (moments[name] || date === undefined) return
    const isLocal = zone === undefined && pickZone(zoned.zone, date, context.zone) === home
    const value = time === undefined ? date : !isLocal && at !== undefined ? at : `${date} ${time}`
    moments[name] = { text, ...(at === undefined ? {} : { at }), source: 'body', span }
    // A mistyped year is no value to be taken on.
    const isFar = day !== undefined && Math.abs(daysBetween(date, day)) > farthest
    stated.push({ key: name, text, ...(isFar ? {} : { value }), from, span })
  }
}

/** Days between an incident and its moments. */
const farthest = 120

function momentOf(label: string): Moment | undefined {
  const meaning = meaningOf(label)
  return meaning?.startsWith('moment:') ? (meaning.slice('moment:'.length) as Moment) : undefined
}

/** More words after the stamp make it a sentence, unless they stand in brackets. */
function isAside(rest: string): boolean {
  return rest.length <= longestRest || /^[(（][^()（）]{1,200}[)）]\s*$/.test(rest)
}

const longestRest = 40
