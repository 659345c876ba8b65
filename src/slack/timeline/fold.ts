import type { NewEntry } from '../../report/entry.ts'
import type { Context } from '../text/context.ts'
import { localTime, shortTime } from '../text/dates.ts'
import { textOf } from '../text/nodes.ts'
import { withNotes } from './entry-of.ts'

/** Microseconds after which the same alert is a new one. */
const pause = 3_600_000_000n

/**
 * Folds repeated alerts: entries of one bot whose first lines differ in nothing but digits become the first of them,
 * with their number and the time of the first and the last. Entries with replies are left alone.
 * @param entries oldest first
 */
export function fold(
  entries: readonly NewEntry[],
  isBot: (entry: NewEntry) => boolean,
  context: Context,
): NewEntry[] {
  const groups = new Map<string, NewEntry[]>()
  const all: NewEntry[][] = []
  for (const entry of entries) {
    const title = textOf(entry.body.slice(0, 1)).split('\n', 1)[0] ?? ''
    const canFold = isBot(entry) && entry.replies.length === 0 && title !== ''
    const name = canFold ? `${entry.author}\n${title.replace(/\d+/g, '0')}` : entry.key.ts
    const known = groups.get(name)
    const last = known?.at(-1)
    if (known && last && entry.micros - last.micros <= pause) known.push(entry)
    else {
      const group = [entry]
      groups.set(name, group)
      all.push(group)
    }
  }
  return all.flatMap((group) => folded(group, context))
}

function folded(group: readonly NewEntry[], { words, zone }: Context): NewEntry[] {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last || group.length === 1) return [...group]
  const { date, time } = localTime(first.key.ts, zone)
  const note = words.repeated(group.length, time, shortTime(last.key.ts, zone, date))
  return [{ ...first, body: withNotes(first.body, note) }]
}
