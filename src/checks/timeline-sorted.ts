import { quote } from '../lib/quote.ts'
import type { Span } from '../lib/span.ts'
import type { Section, TimelineEntry } from '../report/types.ts'
import type { Check } from './check.ts'
import { byReview } from './levels.ts'

export const timelineSorted: Check = {
  id: 'timeline-sorted',
  level: byReview,
  rule: 'The entries of the timeline are in the order of their times; replies are so within their thread.',
  why: 'An entry out of order is most often a mistyped time or day, and every duration is read from them.',
  examples: [
    {
      report:
        '## Timeline\n\n### 2022-03-29\n\n- 10:02 Alert\n- 10:02 Page\n- ~10:00 First failed login\n\n### 2022-03-30\n\n- 09:00 Review\n',
      says: [],
    },
    {
      report:
        '## Timeline\n\n- 2022-03-29 10:02 Alert\n- 2022-03-28 10:04 Page\n- 2022-03-29 10:10 Keys rotated\n',
      says: ['4:1-4:24: Unexpected `2022-03-28 10:04` after `2022-03-29 10:02`, expected entries in order'],
    },
  ],
  run({ report: { timeline, sections } }, say) {
    // The entry before, of each depth: a thread's replies may go on while the channel does.
    let before: (TimelineEntry | undefined)[] = []
    let part: Section | undefined
    for (const entry of timeline.entries.filter(({ approximate }) => !approximate)) {
      const own = sections.findLast(({ span, body }) => isWithin(entry, span, body))
      before = own === part ? before.slice(0, entry.depth + 1) : []
      part = own
      const last = before[entry.depth]
      if (last && isBefore(entry, last)) {
        const message = `Unexpected ${quote(entry.stamp)} after ${quote(last.stamp)}, expected entries in order`
        say(entry.span, message)
      }
      before[entry.depth] = entry
    }
  },
}

function isWithin({ span }: TimelineEntry, heading: Span, body: Span): boolean {
  return heading.start <= span.start && span.start < body.end
}

/** Surely before: by instant, else by local day and time, to the minute as one of the two may leave seconds out. */
function isBefore(entry: TimelineEntry, last: TimelineEntry): boolean {
  if (entry.at !== undefined && last.at !== undefined) return minute(entry.at) < minute(last.at)
  if (entry.date !== last.date)
    return entry.date !== undefined && last.date !== undefined && entry.date < last.date
  if (entry.time === undefined || last.time === undefined) return false
  const back = minuteOfDay(last.time) - minuteOfDay(entry.time)
  return back > 0 && (entry.date !== undefined || back < pastMidnight)
}

/** Without any date, a time this many minutes back is the next day's. */
const pastMidnight = 8 * 60

function minute(at: string): number {
  return Math.floor(Date.parse(at) / 60_000)
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
