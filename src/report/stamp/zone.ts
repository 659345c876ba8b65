import { isZone, toInstant } from '../../lib/zoned.ts'
import { matchAt } from './scan.ts'
import type { Read } from './time.ts'
import { zoneNames, zoneOffsets, zoneWords } from './zones.ts'

/** A zone as written and what it may stand for: IANA names or an offset, the likeliest first. */
export type Zone = {
  text: string
  names: readonly string[]
  /** What the abbreviation itself says of the clocks, in minutes: `EST` is -300 all year round. */
  offset?: number
}

const offset = /\(?(?:(?:UTC|GMT)\s?)?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?![\d:.])\)?/uy
const zulu = /[Zz](?![\p{L}\d])/uy
const abbreviation =
  /([A-Z]{1,4}T|UTC|GMT|Z|HE|HN[ECRPAT]|HA[ECRPAT]|HEC|MES?Z|MSK|WIB|TUC|Zulu)(?![\p{L}\d_/])/uy
const iana = /([A-Z][A-Za-z]{1,12}\/[A-Z][A-Za-z_]{1,20}(?:\/[A-Z][A-Za-z_]{1,20})?)(?![\p{L}/])/uy
const place =
  /((?:(?:du|de|des) )?(?:l')?[\p{L}'-]{2,14}(?: [\p{L}-]{3,10})?)(?: (?:(?:standard|daylight|summer|winter|local) )?(?:times?|tid|tijd|zeit)| local)(?![\p{L}])|heures? (?:(?:normale|avancée|locale|d'été) )?(?:de )?((?:(?:du|des) )?(?:l')?[\p{L}-]{2,14})|hor(?:a|as|ario|ário)s? (?:de |do |da |del )([\p{L}]{2,14}(?: [\p{L}]{3,10})?)|(日本)(?:標準)?時間/iuy

/**
 * The zone that begins at `from`: `UTC`, `PST`, `UTC+1`, `+02:00`, `America/Toronto`, `Pacific time`,
 * `heure de l'Est`. An offset or a place in brackets after it is more precise and wins: `CET (Europe/Oslo)`.
 */
export function readZone(text: string, from: number): Read<Zone> | undefined {
  const first = readOne(text, from)
  if (!first) return undefined
  const bracket = /\s?[(/]\s?/uy
  bracket.lastIndex = first.end
  const open = bracket.exec(text)
  const second = open ? readOne(text, bracket.lastIndex) : undefined
  if (!second) return first
  const end = text[second.end] === ')' ? second.end + 1 : second.end
  return { value: better(first.value, second.value, text.slice(from, end)), end }
}

/** The first zone anywhere in a short text: a note, a heading, a column's name. */
export function findZone(text: string): (Zone & { start: number; end: number }) | undefined {
  const line = text.slice(0, 300)
  const starts = /(?<![\p{L}\d/_.-])(?:[\p{L}+]|-(?=\d\d:\d\d))/gu
  for (let match = starts.exec(line); match; match = starts.exec(line)) {
    const read = readZone(line, match.index)
    if (read) return { ...read.value, start: match.index, end: read.end }
  }
  return undefined
}

/**
 * The name or offset that fits a day best: an abbreviation with several meanings means the one whose clocks show it
 * then, else the zone that the team works in, else the most usual.
 * @param date `YYYY-MM-DD`
 */
export function pickZone(zone: Zone, date: string | undefined, own: string): string {
  const [usual = 'UTC'] = zone.names
  if (zone.names.length < 2) return usual
  if (zone.names.includes(own)) return own
  if (date === undefined || zone.offset === undefined) return usual
  return zone.names.find((name) => offsetOn(date, name) === zone.offset) ?? usual
}

/** True when the abbreviation is not what the clocks of `name` go by on that day: `EST` in July. */
export function isOutOfSeason(zone: Zone, date: string, name: string): boolean {
  return zone.offset !== undefined && !/^[+-]/.test(name) && offsetOn(date, name) !== zone.offset
}

/** Minutes east of UTC at noon of a day. */
export function offsetOn(date: string, name: string): number | undefined {
  if (!isZone(name)) return undefined
  const noon = toInstant(date, '12:00', name)
  return 'at' in noon ? (Date.parse(`${date}T12:00Z`) - Date.parse(noon.at)) / 60_000 : undefined
}

function readOne(text: string, from: number): Read<Zone> | undefined {
  const numbers = matchAt(offset, text, from)
  if (numbers) {
    const [whole, sign, hours = '', minutes = '00'] = numbers
    const value = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
    const isPlain = /^\(?[+\u2212-]/.test(whole) && hours.length < 2
    if (!isPlain && isUsed(value) && !isCount(whole, text.slice(from + whole.length)))
      return done(whole, from, [value])
  }
  const name = matchAt(iana, text, from)
  if (name && isZone(name[0])) return done(name[0], from, [name[0]])
  const short = matchAt(abbreviation, text, from) ?? matchAt(zulu, text, from)
  const names = short && zoneNames[short[0].replace('z', 'Z')]
  if (names) return done(short[0], from, names, zoneOffsets[short[0]])
  return readPlace(text, from)
}

/** `+10 hours`, `10:15 UTC-3 pods`: a number of something. */
function isCount(written: string, after: string): boolean {
  if (/^\(?[A-Z]/.test(written)) return written.includes('+') ? false : /^\s?\p{Ll}{4}/u.test(after)
  return /^\s?\p{L}{4}/u.test(after)
}

/** Offsets that some place uses, or did: `UTC-10:30` is the end of a range. */
function isUsed(offset: string): boolean {
  return /^(?:\+(?:(?:0\d|1[0-4]):00|(?:03|04|05|06|09|10):30|(?:05|08|12):45)|-(?:(?:0\d|1[0-2]):00|(?:02|03|09):30))$/.test(
    offset,
  )
}

function readPlace(text: string, from: number): Read<Zone> | undefined {
  const match = matchAt(place, text, from)
  const word = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? '')
    .toLowerCase()
    .replace(/^(?:the|de) /, '')
    .replace(/ (?:standard|daylight|summer|winter|local)$/, '')
  if (!match || !word) return undefined
  const name = zoneWords[word] ?? zoneWords[word.replace(/^(?:du|des|de) /, '')] ?? cityZone(word)
  return name ? done(match[0], from, [name]) : undefined
}

let cities: Map<string, string> | undefined

/** `zurich` → `Europe/Zurich`, by the last part of the names that this machine knows. */
export function cityZone(word: string): string | undefined {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((name) => [
      (name.split('/').at(-1) ?? '').replace(/_/g, ' ').toLowerCase(),
      name,
    ]),
  )
  return cities.get(word.normalize('NFD').replace(/\p{M}/gu, ''))
}

function better(first: Zone, second: Zone, text: string): Zone {
  const isExact = (zone: Zone) => zone.names.length === 1 && !(zone.names[0] ?? '').match(/^[+-]/)
  const isOffset = (zone: Zone) => /^[+-]/.test(zone.names[0] ?? '')
  if (isOffset(first) && !isOffset(second)) return { ...second, text }
  if (isOffset(second) && isExact(first)) {
    // `PST (UTC-7)`: the place's own clocks where they agree with one of the two, which they do all year round.
    return { text, names: first.names }
  }
  return { ...(isExact(second) && !isOffset(second) ? second : first), text }
}

function done(text: string, from: number, names: readonly string[], minutes?: number): Read<Zone> {
  const value = {
    text: text.replace(/^\(|\)$/g, ''),
    names,
    ...(minutes === undefined ? {} : { offset: minutes }),
  }
  return { value, end: from + text.length }
}
