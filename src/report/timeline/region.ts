import { isZone, toLocal, toMinute } from '../../lib/zoned.ts'
import type { BodyContext } from '../facts.ts'
import type { Labelled } from '../moments.ts'
import { findDate } from '../stamp/find-date.ts'
import { minutesOf } from '../stamp/time.ts'
import { pickZone } from '../stamp/zone.ts'
import type { Syntax } from '../syntax.ts'
import type { Problem, Section, TimelineEntry } from '../types.ts'
import { type Dated, firstFullDay, startReading } from './dating.ts'
import { type DateOrder, toDay } from './days.ts'
import type { Group } from './groups.ts'
import type { Region } from './regions.ts'
import { witnessedDay, witnesses } from './witness.ts'
import { notedDay } from './zone-note.ts'
import type { Zoned } from './zoned.ts'

/** What the events of a region are read with. */
export type Surroundings = {
  syntax: Syntax
  /** The section that each section stands in. */
  parents: ReadonlyMap<Section, Section>
  context: BodyContext
  /** The incident's day, as far as the report tells it. */
  day: string | undefined
  zoned: Zoned
}

/** The entries of one region; `labelled` are those that are but a moment (`Resolved: 10:02`). */
export function readRegion(
  region: Region,
  around: Surroundings,
): { entries: TimelineEntry[]; labelled: Labelled[]; problems: Problem[] } {
  const { syntax, context, zoned } = around
  const stamps = region.groups.map(({ reading }) => reading.stamp)
  const { order } = context
  const noted = notedDay(region.blocks, order)
  const base =
    noted?.day ?? dayBefore(region, around, order) ?? firstFullDay(stamps, order) ?? witnessed(region, around)
  const reader = startReading({
    base,
    order,
    zone: zoned.zone,
    own: context.zone,
    isTwelveHour: isTwelveHour(region.groups),
  })
  const problems: Problem[] = []
  const entries: TimelineEntry[] = []
  const labelled: Labelled[] = []
  for (const group of region.groups) {
    if (group.role === 'day') {
      const { problem } = reader.day(group.reading.stamp, group.reading.stampText)
      if (problem)
        problems.push({
          kind: 'timeline',
          message: problem,
          span: syntax.lines.span(group.part.start, group.part.end),
        })
    } else {
      const bySource = datedBySource(group, pickZone(zoned.zone, undefined, context.zone))
      const { stamp, stampText } = group.reading
      const isAside = noted?.isRest === true && stamp.date !== undefined
      // A reply does not move the day on for the events after its thread.
      const read =
        bySource && group.depth > 0
          ? bySource
          : reader.entry(stamp, stampText, isAside ? Math.max(group.depth, 1) : group.depth)
      const { problem, ...dated } = bySource
        ? { ...bySource, ...(read.until ? { until: read.until } : {}) }
        : read
      const entry = toEntry(group, dated, syntax)
      entries.push(entry)
      if (group.reading.form === 'label') labelled.push({ label: group.reading.text, entry })
      if (problem) problems.push({ kind: 'timeline', message: problem, span: entry.span })
    }
  }
  return { entries, labelled, problems }
}

/** `9:30`, `12:05`, `1:20`: hours without a zero before them, and none after noon, are those of a clock face. */
function isTwelveHour(groups: readonly Group[]): boolean {
  const times = groups.flatMap(({ reading: { stamp, stampText } }) =>
    stamp.time ? [{ ...stamp.time, stampText }] : [],
  )
  const isFace = times.every(
    ({ hour, meridiem, stampText }) =>
      hour > 0 && hour < 13 && meridiem === undefined && !/(?<!\d)0\d:/.test(stampText),
  )
  return isFace && times.some(({ stampText }) => /(?<!\d)\d:\d\d/.test(stampText))
}

/** The linked message's own time, where it agrees with the clock that stands there: its day is certain. */
function datedBySource({ reading: { stamp, source } }: Group, zone: string | undefined): Dated | undefined {
  if (!source || !stamp.time || stamp.zone || zone === undefined || !isZone(zone)) return undefined
  const milliseconds = Math.floor(Number(source.ts) * 1000)
  const { date, time } = toLocal(milliseconds, zone)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (minutesOf(stamp.time) !== hours * 60 + minutes) return undefined
  return { date, time: time.slice(0, 5), at: toMinute(milliseconds) }
}

function toEntry(
  { reading, part, body, depth, end }: Group,
  dated: Omit<Dated, 'problem'>,
  { lines }: Syntax,
): TimelineEntry {
  const { stamp, stampText, text, author, source } = reading
  const { date, time, at, until } = dated
  return {
    stamp: stampText,
    ...(date === undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
    ...(at === undefined ? {} : { at }),
    ...(until === undefined ? {} : { until }),
    ...(stamp.zone ? { zone: stamp.zone.text } : {}),
    approximate: stamp.approximate,
    ...(author === undefined ? {} : { author }),
    text: [text, ...body].filter(Boolean).join('\n'),
    ...(source ? { source } : {}),
    depth,
    span: lines.span(part.start, end),
  }
}

/** The day that the headings above the list say, else the incident's. */
function dayBefore(
  { section }: Region,
  { parents, day }: Surroundings,
  order: DateOrder,
): string | undefined {
  for (let above = section; above; above = parents.get(above)) {
    const date = findDate(above.title)
    const found = date && toDay(date, order, day)
    if (found) return found
  }
  return day
}

/** The section that each section stands in, by their places. */
export function parentsOf(sections: readonly Section[]): Map<Section, Section> {
  const parents = new Map<Section, Section>()
  const open: Section[] = []
  for (const section of sections) {
    while (open.length > 0 && (open.at(-1)?.body.end ?? 0) < section.body.end) open.pop()
    while (open.length > 0 && (open.at(-1)?.body.end ?? 0) <= section.span.start) open.pop()
    const parent = open.at(-1)
    if (parent) parents.set(section, parent)
    open.push(section)
  }
  return parents
}

/** The day of the first message that is linked beside a time which it agrees with. */
function witnessed({ groups }: Region, { zoned, context }: Surroundings): string | undefined {
  for (const { reading, links } of groups) {
    const { time } = reading.stamp
    const zone = pickZone(zoned.zone, undefined, context.zone)
    const day = time && witnessedDay(minutesOf(time), witnesses(links), zone)
    if (day) return day
  }
  return undefined
}
