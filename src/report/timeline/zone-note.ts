import type { Block } from '../body/blocks.ts'
import { findDate } from '../stamp/find-date.ts'
import { cityZone, findZone, type Zone } from '../stamp/zone.ts'
import { zoneWords } from '../stamp/zones.ts'
import { type DateOrder, toDay } from './days.ts'
import type { Part } from './parts.ts'

/** The zone that a note, a heading or a column's name says, with its place. */
export type ZoneNote = { zone: Zone; start: number; end: number }

/** `All times are in PST`, « Toutes les heures sont en HE », `Timezone: UTC`, `(JST)`; a long line is prose. */
export function noteOf(text: string): Zone | undefined {
  if (text.length > longest || !aboutTimes.test(text)) return undefined
  return findZone(text) ?? placeIn(text)
}

/** `All times US Pacific`: in a note about times a place's name is enough. */
function placeIn(text: string): Zone | undefined {
  const word = /(?<!\p{L})(?:pacific|eastern|central|mountain|atlantic)(?!\p{L})/iu.exec(text)?.[0]
  const name = word && zoneWords[word.toLowerCase()]
  return word && name ? { text: word, names: [name] } : undefined
}

/** `Heure (Paris)`, `Zeit (Berlin)`: in a column of times a city's name is enough. */
function cityIn(text: string): Zone | undefined {
  const word = aboutTimes.test(text) ? /[([（]([\p{L}][\p{L} -]{2,20})[)\]）]/u.exec(text)?.[1] : undefined
  const name = word && cityZone(word.toLowerCase())
  return word && name ? { text: word, names: [name] } : undefined
}

/** `Timeline (UTC)`, `Chronologie – heure de l'Est`. */
export function headingZone(text: string): Zone | undefined {
  return text.length > longest ? undefined : findZone(text)
}

/** The first note among headings and lines that begin no entry. */
export function findNote(parts: readonly Part[]): ZoneNote | undefined {
  for (const { text, start, end, kind } of parts) {
    const zone = kind === 'row' ? undefined : kind === 'heading' ? headingZone(text) : noteOf(text)
    if (zone) return { zone, start, end }
  }
  return undefined
}

/**
 * The day that a note about all times or a column of times tells: `All times UTC on 2026-08-02`; `isRest` where it
 * says `unless stated`: then a time without a day is never of another.
 */
export function notedDay(
  blocks: readonly Block[],
  order: DateOrder,
): { day: string; isRest: boolean } | undefined {
  for (const block of blocks) {
    const lines =
      block.kind === 'row' && block.header
        ? block.cells.slice(0, 2).flat()
        : block.kind === 'text' && !block.item && !block.quoted
          ? block.lines.filter(({ text }) => noteOf(text))
          : []
    for (const { text } of lines) {
      const date = aboutTimes.test(text) ? findDate(text) : undefined
      const day = date && date.year !== undefined ? toDay(date, order, undefined) : undefined
      if (day) return { day, isRest: unless.test(text) }
    }
  }
  return undefined
}

const unless =
  /(?<!\p{L})(?:unless|except|otherwise|sauf|sofern nicht|soweit nicht|salvo|med mindre|tenzij)(?!\p{L})|特に|以外/iu

/** The zone in a table's header: `Time (UTC)`, `Date and time in CET`. */
export function columnZone(blocks: readonly Block[]): ZoneNote | undefined {
  for (const block of blocks) {
    if (block.kind !== 'row' || !block.header) continue
    for (const line of block.cells.slice(0, 4).flat()) {
      const zone = headingZone(line.text) ?? cityIn(line.text)
      if (zone) return { zone, start: line.start, end: line.end }
    }
  }
  return undefined
}

const longest = 150
const aboutTimes =
  /(?<![\p{L}])(?:times?|time-?zone|timestamps?|hours|heures?|fuseau(?: horaire)?|horodatages?|tider|tidspunkt(?:er)?|tidssone|klokkeslett|zeiten|zeit|uhrzeit|zeitangaben|uhrzeiten|zeitzone|horas?|hor[aá]rios?|zona horaria|tijden|tijdzone|tijdstippen|tidszon|tidpunkter|orari|timeline|chronologie|cronolog[ií]a|tidslinje|tijdlijn|zeitleiste|zeitverlauf)(?![\p{L}])|時刻|時間|時系列|タイムライン|タイムゾーン|^\W*(?:UTC|[A-Z]{2,4}T)\W*$/iu
