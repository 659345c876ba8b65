import type { Range } from './imported.ts'

/** Something of the timeline that a new entry can stand before or after. */
export type Landmark = Range & {
  /** Microseconds since 1970: two messages of one millisecond keep their order. */
  at: bigint
  /** Local day, `YYYY-MM-DD`. */
  day: string
  /** The top-level block that holds it: a list, a table, a paragraph. */
  block: Range
  /** True when it is an item of a top-level list, so that an entry can stand right beside it. */
  inList: boolean
  /** True when its block cannot be parted: rows of a table, lines of code. */
  isWhole: boolean
  /** True when it tells its day itself, instead of standing below a heading that does. */
  dated: boolean
}

/** A heading (or bold line) that says a day and nothing else. */
export type DayHeading = Range & { day: string }

export type Landmarks = {
  /** In document order. */
  entries: readonly Landmark[]
  days: readonly DayHeading[]
  /** Where the section's own text ends, blank lines left out. */
  end: number
}

/**
 * Where a new entry goes: right after or before a list item, telling its day when that one does, or as a block of its
 * own between other blocks. In a block, a day that differs from `day` gets a heading.
 */
export type Place =
  | { how: 'after' | 'before'; offset: number; beside: Landmark }
  | { how: 'block'; offset: number; day: string | undefined }

/**
 * The place after everything that happened before it, on its own day. Nothing that stands there is moved.
 * @param at microseconds since 1970
 * @param day local day, `YYYY-MM-DD`
 */
export function place(at: bigint, day: string, { entries, days, end }: Landmarks): Place {
  const before = entries.reduce<Landmark | undefined>(
    (latest, entry) => (entry.at <= at && (!latest || entry.at >= latest.at) ? entry : latest),
    undefined,
  )
  if (before?.inList && (before.day === day || before.dated)) {
    return { how: 'after', offset: before.end, beside: before }
  }
  if (before?.day === day) {
    const offset = Math.max(before.end, before.block.end)
    return { how: 'block', offset, day: dayAt(offset, before, days) }
  }
  const sameDay = entries.find((entry) => entry.day === day)
  if (sameDay?.inList) return { how: 'before', offset: sameDay.start, beside: sameDay }
  const heading = days.find((heading) => heading.day === day)
  if (heading) return { how: 'block', offset: heading.end, day }
  if (sameDay) {
    const offset = sameDay.block.start
    return { how: 'block', offset, day: dayAt(offset, sameDay, days) }
  }
  if (before) return { how: 'block', offset: afterDay(before, entries), day: before.day }
  const [first] = entries
  if (!first) return { how: 'block', offset: end, day: undefined }
  if (first.inList && first.dated) return { how: 'before', offset: first.start, beside: first }
  const above = days.findLast((heading) => heading.end <= first.start)
  return { how: 'block', offset: above?.day === first.day ? above.start : first.block.start, day: undefined }
}

/** The day that a block beside an entry stands under, in whatever words that is told; nothing when the entry tells it. */
function dayAt(offset: number, { dated, day }: Landmark, days: readonly DayHeading[]): string | undefined {
  return dated ? days.findLast((heading) => heading.end <= offset)?.day : day
}

/**
 * After the block of an entry, lines by hand at its end included, unless a later event stands in the same block and
 * can be parted from it.
 */
function afterDay(before: Landmark, entries: readonly Landmark[]): number {
  const later = entries.some((entry) => entry.at > before.at && entry.block.start === before.block.start)
  return later && !before.isWhole ? before.end : Math.max(before.end, before.block.end)
}
