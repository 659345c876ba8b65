import { applyEdits, type Edit } from '../lib/edits.ts'
import { hash } from '../lib/hash.ts'
import { continuation, endedLike, endOfLineAbove, prefixed } from '../lib/line-ends.ts'
import { all, type NewEntry } from './entry.ts'
import { type Ledger, withEntries, written } from './ledger.ts'
import { addFollowUps, followedUp } from './merge/follow-ups.ts'
import { entryHash, findImported, findMentioned, flatten, type Imported, markerAt } from './merge/imported.ts'
import type { MergeInput } from './merge/input.ts'
import { insertions } from './merge/insertions.ts'
import { findLandmarks } from './merge/landmarks.ts'
import type { DayHeading } from './merge/placement.ts'
import { timelineRange } from './merge/section.ts'
import { keyText, underId } from './message-link.ts'
import { clock, dated, day, dayTold, printerOf } from './print.ts'
import type { MessageKey } from './types.ts'

/** What became of a message. Those that stayed as they were are not told. */
export type Change = {
  kind: 'added' | 'updated' | 'removed' | 'kept-edited' | 'kept-deleted' | 'followed-up'
  key: MessageKey
}

export type Merge = { text: string; ledger: Ledger; changes: Change[] }

/**
 * Brings a chat's entries into a report that people may have edited since the last import. An entry that nobody
 * touched follows its source; one that a person changed stays and is told of; one that a person removed stays
 * removed; every other character of the report stays where it is. The same input twice changes nothing.
 */
export function mergeTimeline(input: MergeInput): Merge {
  const { text, root, ledger, zone } = input
  const printEntry = printerOf(zone, input.entries)
  const existing = flatten(findImported(root, text)).map((item) => ({
    ...item,
    key: underId(item.key, input.aliases),
  }))
  const present = byKey(existing)
  const mentioned = findMentioned(input, timelineRange(input), existing)
  const edits: Edit[] = []
  const changes: Change[] = []
  const hashes: (MessageKey & { hash: string })[] = []
  const selected = new Set<string>()
  const dayOf = dayBefore(input)

  for (const entry of all(input.entries)) {
    const { key } = entry
    const print = printEntry(entry)
    const before = written(ledger, key)
    const now = entryHash(print)
    selected.add(keyText(key))
    for (const item of present.get(keyText(key)) ?? []) {
      const own = ownHash(item, text)
      if (own === now) hashes.push({ ...key, hash: now })
      else if (own === before) {
        edits.push(rewrite(item, print, { text, today: dayOf(entry, item) }))
        hashes.push({ ...key, hash: now })
        changes.push({ kind: 'updated', key })
      } else {
        if (before === undefined) hashes.push({ ...key, hash: byAPerson })
        if (before !== now && before !== byAPerson) changes.push({ kind: 'kept-edited', key })
      }
    }
    if (!present.has(keyText(key)) && mentioned.has(keyText(key)) && before === undefined) {
      hashes.push({ ...key, hash: byAPerson })
    }
  }

  for (const item of existing) {
    if (selected.has(keyText(item.key)) || !input.isDeleted(item.key, item.thread)) continue
    const isUntouched = ownHash(item, text) === written(ledger, item.key) && item.own.end === item.item.end
    if (isUntouched)
      edits.push({ start: endOfLineAbove(text, item.item.start), end: item.item.end, text: '' })
    changes.push({ kind: isUntouched ? 'removed' : 'kept-deleted', key: item.key })
  }

  const isNew = ({ key }: NewEntry) =>
    !present.has(keyText(key)) && !mentioned.has(keyText(key)) && written(ledger, key) === undefined
  const added = insertions(input, present, { isNew, print: printEntry })
  for (const entry of added.entries) {
    hashes.push({ ...entry.key, hash: entryHash(printEntry(entry)) })
    changes.push({ kind: 'added', key: entry.key })
  }
  const linked = followedUp(input)
  const unknown = (input.followUps ?? []).filter(({ key }) => written(ledger, inFollowUps(key)) === undefined)
  const rows = unknown.filter(({ key }) => !linked.has(keyText(key)))
  for (const { key, text: said } of unknown) hashes.push({ ...inFollowUps(key), hash: hash(said) })
  for (const { key } of rows) changes.push({ kind: 'followed-up', key })
  edits.push(...[addFollowUps(input, rows) ?? []].flat())
  return { text: applyEdits(text, [...added.edits, ...edits]), ledger: withEntries(ledger, hashes), changes }
}

/** Where the ledger remembers that a message became a follow-up. */
function inFollowUps(key: MessageKey): MessageKey {
  return { channel: 'follow-ups', ts: keyText(key) }
}

/** Stands in the ledger for an entry whose text was never ours: it is known, and matches nothing. */
const byAPerson = '0'.repeat(32)

/** The entry's own text anew, with the marker and whatever its lines begin with there. */
function rewrite(
  { own }: Imported,
  print: string,
  { text, today }: { text: string; today: string | undefined },
): Edit {
  const marker = markerAt(text, own.start)
  const [first = '', ...rest] = (today ? dated(print, today) : print).slice(2).split('\n')
  const by = continuation(text, own.start + marker.length)
  const lines = [first, ...rest.map((line) => prefixed(line.replace(/^ {2}/, ''), by))].join('\n')
  return { start: own.start, end: own.end, text: marker + endedLike(text, lines) }
}

/**
 * The day that goes before the time of an entry which is written anew: the one that stands there, unless the clock is
 * another than it was; its own where it stands below the heading of another day, moved or by that clock.
 */
function dayBefore(input: MergeInput): (entry: NewEntry, item: Imported) => string | undefined {
  const { text, zone, entries } = input
  const threads = new Set(entries)
  let days: readonly DayHeading[] | undefined
  return (entry, { own }) => {
    const old = text.slice(own.start, own.end)
    const today = day(entry, zone)
    const told = dayTold(old)
    if (told) return /\d\d:\d\d/.exec(old)?.[0] === clock(entry, zone).slice(0, 5) ? told : today
    days ??= findLandmarks(input).days
    const above = days.findLast(({ end }) => end <= own.start)?.day
    return above && above !== today && threads.has(entry) ? today : undefined
  }
}

function ownHash({ own }: Imported, text: string): string {
  return entryHash(text.slice(own.start, own.end))
}

function byKey(entries: readonly Imported[]): Map<string, Imported[]> {
  const map = new Map<string, Imported[]>()
  for (const entry of entries) map.set(keyText(entry.key), [...(map.get(keyText(entry.key)) ?? []), entry])
  return map
}
