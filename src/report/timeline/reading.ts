import type { Line } from '../body/line.ts'
import { messageKey } from '../message-link.ts'
import { readStamp, type Stamp } from '../stamp/stamp.ts'
import type { TimelineEntry } from '../types.ts'

/** A line that begins with a time, or says one after a few words, before it is known when exactly that was. */
export type Reading = {
  stamp: Stamp
  /** The stamp as written. */
  stampText: string
  /** What happened, of this line. */
  text: string
  author?: string
  /** How the time stands in the line; a `label` comes before it (`Resolved: 10:02`), so does a `chat` name. */
  form: 'stamp' | 'label' | 'chat'
  source?: TimelineEntry['source']
}

/** Reads one line of a timeline. */
export function readLine(line: Line): Reading | undefined {
  return readStamped(line) ?? readChat(line.text) ?? readLabelled(line.text)
}

/** `10:02 Alarm`, `Alarm (10:02–10:30)`: in a heading a time stands first, or last in brackets. */
export function readHeading(line: Line): Reading | undefined {
  const first = readStamped(line)
  const match = first ? null : /^(.{2,120}?)\s*[([]([^()[\]]{4,40})[)\]]\s*$/.exec(line.text)
  const [, text, written = ''] = match ?? []
  const stamp = text === undefined ? undefined : readStamp(written)
  if (!text || !stamp || stamp.vague || stamp.bodyStart < written.length) return first
  return { stamp, stampText: written.trim(), text, form: 'label' }
}

/** A line whose stamp comes first. */
export function readStamped(line: Line): Reading | undefined {
  const stamp = readStamp(line.text) ?? readLinked(line)
  if (!stamp) return undefined
  // Markup that ends with the stamp sets it apart as well as a dash does.
  const isMarked = [...line.bold, ...line.code, ...line.links].some(
    ({ start, end }) => start <= stamp.start && end >= stamp.end && end <= stamp.bodyStart,
  )
  if (isMarked) stamp.separated = true
  const link = line.links.find(({ start, end }) => start <= stamp.start && stamp.start < end)
  const key = link && messageKey(link.url)
  return {
    stamp,
    stampText: line.text.slice(stamp.start, stamp.end),
    ...readAuthor(line, stamp.bodyStart),
    form: 'stamp',
    ...(link && key ? { source: { ...key, url: link.url } } : {}),
  }
}

/** A time that is a link to a message ends with it, whatever the words that follow look like. */
function readLinked({ text, links }: Line): Stamp | undefined {
  const link = links.find(({ start }) => text.slice(0, start).trim() === '')
  const stamp = link && messageKey(link.url) ? readStamp(text.slice(0, link.end)) : undefined
  return stamp && { ...stamp, bodyStart: text.length - text.slice(stamp.bodyStart).trimStart().length }
}

/** `**Jane Doe**: …`, `<jane> …`, `@jane: …` at the beginning of what happened. */
function readAuthor(line: Line, from: number): Pick<Reading, 'author' | 'text'> {
  const text = line.text.slice(from)
  const bold = line.bold.find(({ start }) => start === from)
  if (bold && bold.end - bold.start <= longestName) {
    const name = line.text.slice(bold.start, bold.end)
    const after = /^\s*:\s*/.exec(line.text.slice(bold.end))
    if (after) return { author: name.trim(), text: line.text.slice(bold.end + after[0].length) }
    const inside = /^(.{1,60}):\s*$/.exec(name)
    if (inside?.[1]) return { author: inside[1].trim(), text: line.text.slice(bold.end).trimStart() }
  }
  const nick = /^(?:<\s?[@+%&~]?([^<>\s]{1,40})>|@([\w.-]{1,40}):)\s*/.exec(text)
  const author = nick?.[1] ?? nick?.[2]
  return nick && author ? { author, text: text.slice(nick[0].length) } : { text }
}

const longestName = 60

/** `Jane Doe [6:27 AM]`, `Jane Doe  10:02 AM`: what is copied out of a chat; the message stands below. */
function readChat(text: string): Reading | undefined {
  const match =
    /^([\p{L}@][\p{L}\p{M}\d ._'’-]{0,40}?)\s*(?:\[([^[\]]{4,30})\]|\s{2,}(\d[\d:. ]{3,7}(?:[AaPp]\.?[Mm]\.?)?)|\s(\d{1,2}:\d\d [AP]M))$/u.exec(
      text.slice(0, 120),
    )
  const time = match?.[2] ?? match?.[3] ?? match?.[4]
  const stamp = time === undefined ? undefined : readStamp(time)
  if (!match?.[1] || time === undefined || !stamp?.time || stamp.bodyStart < time.length) return undefined
  if (match[4] && match[1].split(' ').length > 3) return undefined
  return { stamp, stampText: time.trim(), text: '', author: match[1].trim(), form: 'chat' }
}

/** `First detected: 2023-07-25 14:05`, `Resolved 2023-07-25 15:55`, `Feil oppdaget (22.02.2024 13.00)`. */
function readLabelled(text: string): Reading | undefined {
  const last = readLast(text)
  if (last) return last
  const candidates =
    /(?:[:：(–—=]|\s-|\s(?:at|on|le|à|kl\.?|den))\s*(?=[\d~?[({*\p{L}])|\s(?=\d{4,5}-|\d{1,2}[:./]\d)/gu
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const label = text.slice(0, match.index).replace(/[\s:*_(–—-]+$/, '')
    if (label.length > longestLabel) return undefined
    if (!/\p{L}{2}/u.test(label) || notMoments.test(label)) continue
    const from = match.index + match[0].length
    const stamp = readStamp(text, from)
    const isPlain = /^\s$/.test(match[0])
    if (!stamp || (stamp.vague && !stamp.date) || (!stamp.date && !stamp.time)) continue
    if (
      isPlain &&
      !(stamp.date && (stamp.time || (stamp.date.year !== undefined && label.split(' ').length <= 4)))
    )
      continue
    const rest = text.slice(stamp.bodyStart).trim()
    if (!isPlain && isSetApart(text, match[0], stamp)) {
      return {
        stamp,
        stampText: text.slice(stamp.start, stamp.end),
        text: `${label} – ${rest}`,
        form: 'label',
      }
    }
    if (text.length > longestLabelled) return undefined
    if (rest.length > longestRest || (stamp.time?.weak && !stamp.date && rest)) continue
    const stampText = text.slice(stamp.start, stamp.end)
    return {
      stamp,
      stampText,
      text: rest ? `${label} (${rest.replace(/^\(|\)$/g, '')})` : label,
      form: 'label',
    }
  }
  return undefined
}

/** `Rollback: 20:38 → all green again`, `Round 2 (18:08): we ask …`: signs on both sides of a clock time. */
function isSetApart(text: string, before: string, { start, end, bodyStart, time, prose }: Stamp): boolean {
  const after = text.slice(end, bodyStart)
  const isMarked = start <= longestLabel && /[:：(（]/.test(before) && /[-–—:：→]/.test(after)
  return isMarked && time !== undefined && !time.weak && !prose && bodyStart < text.length
}

/** `The loss was made good by the team (11 October ~19:30 UTC)`: a day and time in brackets, and nothing more. */
function readLast(text: string): Reading | undefined {
  const [, label = '', written = ''] =
    (text.length <= longestSentence && /^(.+?)\s*\(([^()]{8,40})\)\.?$/.exec(text)) || []
  const stamp = written ? readStamp(written) : undefined
  if (!stamp?.date || !stamp.time || stamp.bodyStart < written.length || notMoments.test(label))
    return undefined
  return { stamp, stampText: written, text: label, form: 'label' }
}

const longestSentence = 250
const longestLabelled = 160
const longestLabel = 60
const longestRest = 25
/** What is before a time but names no event. */
const notMoments =
  /^(?:duration|durée|varighet|dauer|total|time to |ttr|ttd|mttr|delay|downtime|date|dato|datum|last modified|created|updated|author|version|window)|(?:duration|downtime|delay)$/i
