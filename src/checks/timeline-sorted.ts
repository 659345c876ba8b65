import { quote } from '../lib/quote.ts'
import type { Span } from '../lib/span.ts'
import type { Section, TimelineEntry } from '../report/types.ts'
import type { Check, Say } from './check.ts'
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
    {
      about: 'A list of labels has the order of its form: `moments-ordered` looks at it.',
      report:
        '## Key events\n\n- First detected 2022-03-29 10:02\n- Repaired 2022-03-29 11:30\n- Incident declared 2022-03-29 10:10\n',
      says: [],
    },
    {
      about: 'A timeline that is upside down is one finding.',
      report: '## Timeline\n\n- 10:10 Keys rotated\n- 10:06 Rollback\n- 10:04 Page\n- 10:02 Alert\n',
      says: ['4:1-4:17: Unexpected timeline from last to first, expected the earliest entry first'],
    },
  ],
  run({ report: { timeline, sections }, text }, say) {
    const exact = timeline.entries.filter((entry) => !entry.approximate && !isLabelled(entry, text))
    const parts = new Map<Section | undefined, TimelineEntry[]>()
    for (const entry of exact) {
      const part = sections.findLast(({ span, body }) => isWithin(entry, span, body))
      const list = parts.get(part)
      if (list) list.push(entry)
      else parts.set(part, [entry])
    }
    for (const entries of parts.values()) sayOfList(entries, say)
  },
}

function sayOfList(entries: readonly TimelineEntry[], say: Say): void {
  const back = pairs(entries).filter(([last, entry]) => isBefore(entry, last))
  const forth = pairs(entries).filter(([last, entry]) => isBefore(last, entry))
  const [first] = back
  if (first && back.length > 2 && forth.length === 0) {
    say(first[1].span, 'Unexpected timeline from last to first, expected the earliest entry first')
    return
  }
  for (const [last, entry] of back) {
    const message = `Unexpected ${quote(entry.stamp)} after ${quote(last.stamp)}, expected entries in order`
    say(entry.span, message)
  }
}

/** Whether its words stand before its time: `Incident declared: 10:02`. */
function isLabelled({ span, stamp, text: words }: TimelineEntry, text: string): boolean {
  const written = text.slice(span.start, span.end)
  const at = written.indexOf(words.split(' ', 1)[0] ?? '')
  return words !== '' && at !== -1 && at < written.indexOf(stamp)
}

/** Each entry with the one before it of the same depth: a thread's replies may go on while the channel does. */
function pairs(entries: readonly TimelineEntry[]): [last: TimelineEntry, entry: TimelineEntry][] {
  const found: [TimelineEntry, TimelineEntry][] = []
  let before: (TimelineEntry | undefined)[] = []
  for (const entry of entries) {
    before = before.slice(0, entry.depth + 1)
    const last = before[entry.depth]
    if (last) found.push([last, entry])
    before[entry.depth] = entry
  }
  return found
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
