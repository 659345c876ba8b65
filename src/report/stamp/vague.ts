import { readCount } from './count.ts'
import { type LooseDate, readDate, readWeekday } from './date.ts'
import { closing, skip } from './scan.ts'
import { readTime, readUnclearTime } from './time.ts'

/** A stamp that no clock shows. */
export type VagueStamp = {
  start: number
  end: number
  bodyStart: number
  weekday?: number
  /** `Early morning, 2025-12-03` */
  date?: LooseDate
  approximate: true
  vague: true
  separated: true
  nextDay?: true
  /** `T+5m`: it stands nowhere but in a timeline. */
  counted?: true
  /** `J-2`: days from the incident's. */
  days?: number
}

/** `Morning:`, `Unknown`, `Tuesday evening -`: kept only before a separator or alone. */
export function readVague(text: string, from: number): VagueStamp | undefined {
  const weekday = readWeekday(text, from)
  const at = weekday ? skip(/[\s,]*/uy, text, weekday.end) : from
  const part = partOfDay.exec(text.slice(at))
  const count = part ? undefined : readCount(text, at)
  if (!part && !count && !weekday) return undefined
  const wordEnd = part ? at + part[0].length : (count?.end ?? weekday?.end ?? at)
  const date = part
    ? readDate(text, skip(/[\s,]*(?:(?:of|on|du|le|den|am|del|el) )?/uy, text, wordEnd))
    : undefined
  const end = date && !date.value.weak ? date.end : wordEnd
  const closed = skip(closing, text, end)
  const sign = /\s*(?:[-–—:：|]\s*)+|$/uy
  sign.lastIndex = closed
  if (!sign.test(text)) return undefined
  return {
    start: from,
    end,
    bodyStart: sign.lastIndex || text.length,
    ...(weekday ? { weekday: weekday.value } : {}),
    approximate: true,
    vague: true,
    separated: true,
    ...(date && end > wordEnd ? { date: date.value } : {}),
    ...(count ? { counted: true as const } : {}),
    ...(count && 'days' in count.value ? { days: count.value.days } : {}),
    ...(part && next.test(part[0]) ? { nextDay: true as const } : {}),
  }
}

const next = /next|following|tomorrow|lendemain|neste|følgende|nächst|siguiente|volgende|翌/i

/** `2022-02-?? ??:??` */
export function readUnclearDate(text: string, from: number): { end: number } | undefined {
  const end = skip(unclearDate, text, from)
  if (end === from) return undefined
  const next = skip(/[\sT,]*/uy, text, end)
  return { end: (readTime(text, next) ?? readUnclearTime(text, next))?.end ?? end }
}

const unclearDate =
  /\d{4}(?:\/\d{2,4})?-(?:\d\d|\?\?|XX|xx|MM)-(?:\?\?|XX|xx|DD|\?\d|\d\?)|\?\?[/.-]\d\d?[/.-]\d{2,4}/uy

/** Parts of a day and words for "not known": a stamp that has an order but no clock time. */
const partOfDay =
  /^(?:early |late |mid[- ]?|the |next |same |following |neste |følgende |siguiente |volgende |nächsten? |overnight |that |den |le |la |dans |en |i |am |i løpet av |pendant |por |na |no |el |o |de )*(?:jour même|selben tag|samme dag|mismo día|mesmo dia|morning|a\.?m\.?|p\.?m\.?|afternoon|evening|night|midday|lunchtime|lunch|day|days|week|weekend|later|afterwards|after|earlier|before|previously|unknown|tbd|tba|tbc|n\/a|ongoing|present|now|today|yesterday|tomorrow|overnight|同日|当日|翌日|翌朝|matin|matinée|après-midi|soir|soirée|nuit|journée|lendemain|inconnue?|plus tard|avant|morgen(?:en)?|formiddag(?:en)?|ettermiddag(?:en)?|kveld(?:en)?|natt(?:en)?|ukjent|senere|vormittag|nachmittag|abend|nacht|unbekannt|mañana|tarde|noche|desconocid[oa]|ochtend|middag|avond|onbekend|不明|朝|夜|午前|午後|夕方|深夜|未明)(?![\p{L}])/iu
