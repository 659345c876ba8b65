import type { Block } from '../body/blocks.ts'
import type { BodyContext } from '../facts.ts'
import { minutesOf } from '../stamp/time.ts'
import { isOutOfSeason, readZone, type Zone } from '../stamp/zone.ts'
import type { Syntax } from '../syntax.ts'
import type { Timeline } from '../types.ts'
import type { Group } from './groups.ts'
import type { Region } from './regions.ts'
import { witnessedOffset, witnesses } from './witness.ts'
import { columnZone, findNote, headingZone, noteOf, type ZoneNote } from './zone-note.ts'

/** The zone of local times, and the words in the report that say it. */
export type Zoned = { zone: Zone; note?: NonNullable<Timeline['zone']> }

/**
 * The zone of a report's times: what the timeline's heading, a note in it or a column says, then a note elsewhere,
 * the frontmatter, the zone beside most entries, the chat messages linked beside them, the one zone beside times in the
 * text, and last the configuration.
 */
export function readZoned(
  syntax: Syntax,
  blocks: readonly Block[],
  regions: readonly Region[],
  context: BodyContext,
): Zoned {
  const note = noteIn(regions) ?? noteOutside(blocks)
  if (note) {
    const { zone, start, end } = note
    const [name] = zone.names
    return { zone, note: { text: zone.text, ...(name ? { name } : {}), span: syntax.lines.span(start, end) } }
  }
  const groups = regions.flatMap((region) => region.groups)
  const name = context.timezone
  const zone =
    name === undefined
      ? (writtenZone(groups) ?? witnessedZone(groups) ?? textZone(blocks))
      : { text: name, names: [name] }
  return { zone: zone ?? { text: context.zone, names: [context.zone] } }
}

function noteIn(regions: readonly Region[]): ZoneNote | undefined {
  for (const { section, blocks, parts } of regions) {
    const zone = section && headingZone(section.title)
    if (section && zone) return { zone, start: section.span.start, end: section.span.end }
    const note = columnZone(blocks) ?? findNote(parts.filter(({ reading }) => !reading?.stamp.time))
    if (note) return note
  }
  return undefined
}

/**
 * The one place whose clocks a note surely means: no bare offset, no abbreviation of several places or of another
 * season than the incident's.
 */
export function homeZone({ zone, note }: Zoned, day: string | undefined): string | undefined {
  const [name = ''] = zone.names
  const isPlace = note !== undefined && zone.names.length === 1 && (name.includes('/') || name === 'UTC')
  if (!isPlace || (zone.offset !== undefined && (day === undefined || isOutOfSeason(zone, day, name))))
    return undefined
  return name
}

/** A note under the title or at the report's end: a line of its own. */
function noteOutside(blocks: readonly Block[]): ZoneNote | undefined {
  for (const block of blocks) {
    if (block.kind !== 'text' || block.quoted) continue
    for (const line of block.lines) {
      const zone = line.text.length <= longestLine && general.test(line.text) ? noteOf(line.text) : undefined
      if (zone) return { zone, start: line.start, end: line.end }
    }
  }
  return undefined
}

const longestLine = 80
const general =
  /(?<!\p{L})(?:all|times|toutes|heures sont|time ?zone|fuseau|alle|todas|tijden)(?!\p{L})|タイムゾーン|全/iu

/** Where only some entries have a zone, the others are meant so too. */
function writtenZone(groups: readonly Group[]): Zone | undefined {
  return groups.find(({ reading }) => reading.stamp.time && reading.stamp.zone)?.reading.stamp.zone
}

function witnessedZone(groups: readonly Group[]): Zone | undefined {
  const pairs = groups.flatMap(({ reading: { stamp }, links }) => {
    const [instant] = witnesses(links)
    return stamp.time && instant !== undefined ? [{ minutes: minutesOf(stamp.time), instant }] : []
  })
  const offset = witnessedOffset(pairs)
  return offset === undefined ? undefined : { text: offset, names: [offset] }
}

/** `Duration: 2 hours (10:00 AM - 12:00 PM WAT)`: where all times of the text that have a zone have this one. */
function textZone(blocks: readonly Block[]): Zone | undefined {
  const found = new Map<string, Zone>()
  for (const block of blocks) {
    if (block.kind !== 'text' || block.quoted) continue
    for (const { text } of block.lines) {
      for (const { index, 0: clock } of text.matchAll(clockBefore)) {
        const zone = readZone(text, index + clock.length)?.value
        if (zone) found.set(zone.text, zone)
      }
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}

const clockBefore = /(?<![\d:.])\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?\s?\(?(?=[A-Z]{2})/giu
