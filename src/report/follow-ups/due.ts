import { readStamp } from '../stamp/stamp.ts'
import { type DateOrder, toDay } from '../timeline/days.ts'

/** When an item is to be done: a day, else the words. */
export function readDue(text: string, order: DateOrder, reference: string | undefined): string | undefined {
  const written = text.trim().replace(/[.;,]$/, '')
  if (written === '' || /^(?:-|–|—|n\/?a|none|aucune?|ingen|なし)$/i.test(written)) return undefined
  const stamp = readStamp(written)
  if (!stamp?.date || (stamp.bodyStart < written.length && stamp.date.year === undefined)) return written
  const day = toDay(stamp.date, order, reference)
  // A day without a year is ahead of the incident.
  if (day === undefined || stamp.date.year !== undefined || reference === undefined || day >= reference)
    return day ?? written
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

/** `due 2026-09-01`, `by Q3`, `d'ici le 12 mai`, `frist: 1. juni`. */
export function dueInText(text: string, order: DateOrder, reference: string | undefined): string | undefined {
  const match = labelled.exec(text) ?? deadline.exec(text) ?? trailing.exec(text.split('\n', 1)[0] ?? '')
  const words = match?.[1]
  return words === undefined ? undefined : readDue(words, order, reference)
}

const labelled =
  /(?:^|[\s([,;–—、。（-])(?:due(?! to\b)(?: date| on| by)?|deadline|eta|target(?: date)?|échéance|date limite|date cible|frist|fällig(?: am| bis)?|fecha límite|plazo|期限|期日)\s{0,3}[:：]?\s{0,3}(?=[\p{L}\d])((?:[^()[\],;.|–—、。（）]|\.(?=\s?\p{L}|\d)){2,30})/iu
const deadline =
  /(?:^|[\s([,;–—-])(?:by|before|until|no later than|d'ici(?: le| la| au)?|avant(?: le| la)?|innen|bis(?: zum| spätestens)?|antes del?|voor)\s{1,3}((?:the |la |le )?(?:end of |fin |early |mid |mid-|late |slutten av |ende )?(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:Q[1-4]|T[1-4])(?:[ /-]?\d{2,4})?|(?:\d{1,2}(?:st|nd|rd|th|er|\.)? )?(?:jan(?:uary|vier|uar|uari)?|feb(?:ruary|ruar|ruari)?|f[ée]v(?:rier)?|mar(?:ch|s)?|märz|maart|apr(?:il)?|avr(?:il)?|may|mai|maj|mei|june?|juin|jun[ij]|july?|juillet|juli|aug(?:ust|ustus)?|ao[uû]t|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|d[eé][cz](?:ember|embre)?|des(?:ember)?)(?!\p{L})\.?(?: \d{1,2}(?:st|nd|rd|th)?(?!\d))?(?:,? \d{4})?|(?:next |this )(?:week|month|quarter|year|sprint)|(?:next )?(?:monday|tuesday|wednesday|thursday|friday)|\d{4}))(?![\p{L}\d])/iu
/** `… - @jane - 2026-05-01`, `… (2026-05-01)`: a lone day at the end. */
const trailing = /(?:\s[-–—|]\s|\s\((?:[^()]{2,60}[,;]\s?)?)(\d{4}-\d\d-\d\d)\)?\s*$/
