import { matchAt, skip } from './scan.ts'
import { readTime } from './time.ts'

/** The day of a time, told by another: one after the line before, or so many from the incident's. */
export type OtherDay = { nextDay?: true; days?: number; end: number }

const next =
  '(?:the |le |am |al )?(?:next|following|lendemain|neste|følgende|nächsten|día siguiente|dia seguinte|volgende)(?: (?:day|morning|matin|dag|morgen|tag|ochtend))?'
const previous =
  '(?:the |la |am |den |el |na )?(?:(?:previous|prior) (?:day|evening|night)|(?:day|evening|night) before|veille(?: au soir)?|vortag|vorabend|(?:dagen|kvelden) før|(?:día|noche|dia|noite) anterior|véspera|vorige (?:dag|avond))'
const before = new RegExp(
  `(?:(?<next>${next})|(?<previous>${previous}))(?: (?:at|à|um|om|kl\\.?|a las|às))?,?\\s|(?<next1>翌[日朝])\\s?(?:の\\s?)?|(?<previous1>前[日夜])\\s?(?:の\\s?)?`,
  'iuy',
)
const bracketed = new RegExp(
  `\\s?[([（](?:(?<next>${next}|\\+1(?: ?d(?:ay)?)?|翌[日朝])|(?<previous>${previous}|前[日夜]))[)\\]）]`,
  'iuy',
)

/** `next day 10:00`, `la veille à 23h` */
export function dayBeforeTime(text: string, from: number): OtherDay | undefined {
  const match = matchAt(before, text, from)
  const end = from + (match?.[0].length ?? 0)
  if (!match || !readTime(text, end)) return undefined
  return match.groups?.previous || match.groups?.previous1 ? { days: -1, end } : { nextDay: true, end }
}

/** `00:10 (next day)`, `23:29 (previous night)` */
export function dayInBrackets(text: string, from: number): OtherDay | undefined {
  const match = matchAt(bracketed, text, from)
  if (!match) return undefined
  const end = skip(/:(?=\s)/uy, text, from + match[0].length)
  return match.groups?.previous ? { days: -1, end } : { nextDay: true, end }
}
