import type { Edit } from '../../lib/edits.ts'
import { continuation, endedLike, endOfLineAbove, pastBlanks, prefixed } from '../../lib/line-ends.ts'
import { all, type NewEntry } from '../entry.ts'
import { keyText } from '../message-link.ts'
import { dated, day, type PrintEntry, printThread } from '../print.ts'
import { type Imported, markerAt } from './imported.ts'
import type { MergeInput } from './input.ts'
import { findLandmarks } from './landmarks.ts'
import { type Place, place } from './placement.ts'
import { newSection, timelineRange } from './section.ts'

/** The edits that add what a report does not hold yet, and the entries that they add. */
export type Insertions = { edits: Edit[]; entries: NewEntry[] }

/**
 * New replies go below their entry, new entries to their place in time; days without a heading get one, a report
 * without a timeline gets the section. Nothing that stands in the report is moved or changed.
 */
export function insertions(
  input: MergeInput,
  present: ReadonlyMap<string, readonly Imported[]>,
  { isNew, print }: { isNew: (entry: NewEntry) => boolean; print: PrintEntry },
): Insertions {
  const { text, zone } = input
  const replies: Edit[] = []
  const topLevel: NewEntry[] = []
  const entries: NewEntry[] = []
  for (const entry of input.entries) {
    const [item] = present.get(keyText(entry.key)) ?? []
    const fresh = entry.replies.filter(isNew)
    if (item) {
      for (const reply of fresh) replies.push(below(item, reply, text, print))
      entries.push(...fresh)
    } else if (isNew(entry) && !(entry.context && fresh.length === 0)) {
      topLevel.push({ ...entry, replies: fresh })
      entries.push(...all([{ ...entry, replies: fresh }]))
    } else {
      topLevel.push(...fresh)
      entries.push(...fresh)
    }
  }
  if (!topLevel.length) return { edits: replies, entries }

  const section = timelineRange(input) ? undefined : newSection(input)
  const landmarks = section ? { entries: [], days: [], end: section.offset } : findLandmarks(input)
  const edits = new Map<string, Edit & { day?: string | undefined }>()
  for (const entry of topLevel.sort((a, b) => (a.micros < b.micros ? -1 : 1))) {
    const today = day(entry, zone)
    const where = place(entry.micros, today, landmarks)
    const at = offsetOf(where, text)
    const name = `${where.how} ${at}`
    const edit = edits.get(name) ?? opening(input, where, at, landmarks.entries.length > 0, section?.heading)
    const isDated = where.how !== 'block' && where.beside.dated
    const thread = printThread(entry, print)
    const lines = endedLike(text, isDated ? dated(thread, today) : thread)
    if (where.how === 'block') {
      const heading = edit.day === today ? '' : endedLike(text, `\n\n${dayHeading(input, today)}\n`)
      const first = edit.text === '' && heading === ''
      edit.text += `${heading}${endedLike(text, first ? '\n\n' : '\n')}${lines}`
      edit.day = today
    } else {
      const by = continuation(text, where.beside.start)
      edit.text += endedLike(text, '\n') + prefixed(markedLike(text, where.beside.start, lines), by)
    }
    edits.set(name, edit)
  }
  const blocks = [...edits.values()].map(({ start, end, text: added, day }) => ({
    start,
    end,
    text: day === undefined ? added : endBlock(added, text, start),
  }))
  return { edits: [...replies, ...blocks], entries }
}

/** A reply goes behind the earlier replies of its entry, with their indentation. */
function below(parent: Imported, reply: NewEntry, text: string, print: PrintEntry): Edit {
  const micros = (item: Imported) => BigInt(item.key.ts.replace('.', ''))
  const earlier = parent.replies.findLast((other) => micros(other) <= reply.micros)
  const [sibling] = earlier ? [earlier] : parent.replies
  const marker = markerAt(text, parent.own.start)
  const by = continuation(text, sibling ? sibling.item.start : parent.own.start + marker.length)
  const lines = sibling
    ? markedLike(text, sibling.item.start, printThread(reply, print))
    : printThread(reply, print)
  const at = pastBlanks(text, earlier?.item.end ?? parent.own.end)
  return { start: at, end: at, text: endedLike(text, `\n${prefixed(lines, by)}`) }
}

/** An entry with the mark of the item beside it: another would begin another list. */
function markedLike(text: string, beside: number, lines: string): string {
  const mark = markerAt(text, beside).trimEnd()
  return lines.replace(/^-/, mark).replace(/\n {2}/g, `\n${' '.repeat(mark.length + 1)}`)
}

function offsetOf(where: Place, text: string): number {
  if (where.how === 'after') return pastBlanks(text, where.offset)
  if (where.how === 'before') return endOfLineAbove(text, where.offset)
  return pastBlanks(text, text.slice(0, where.offset).trimEnd().length)
}

function opening(
  { report, zone, lang, text }: MergeInput,
  where: Place,
  at: number,
  hasEntries: boolean,
  heading: string | undefined,
): Edit & { day?: string | undefined } {
  const note = hasEntries || report.timeline.zone ? undefined : zoneNote[lang](zone)
  const above = [heading, note].filter((part) => part !== undefined).map((part) => `\n\n${part}`)
  const edit = { start: at, end: at, text: endedLike(text, above.join('')) }
  return where.how === 'block' ? { ...edit, day: where.day ?? '' } : edit
}

/** The line that says which clock the timeline shows. */
const zoneNote = {
  en: (zone: string) => `All times are in ${zone}.`,
  fr: (zone: string) => `Toutes les heures sont celles du fuseau ${zone}.`,
}

function dayHeading({ report }: MergeInput, date: string): string {
  const level = report.sections.find(({ id }) => id === 'timeline')?.level ?? 2
  return level < 6 ? `${'#'.repeat(level + 1)} ${date}` : `**${date}**`
}

/** What follows a new block stands apart from it. */
function endBlock(added: string, text: string, at: number): string {
  const rest = text.slice(at)
  if (rest.trim() === '') return rest === '' ? added + endedLike(text, '\n') : added
  return /^[ \t]*\r?\n[ \t]*\r?\n/.test(rest) ? added : added + endedLike(text, '\n')
}
