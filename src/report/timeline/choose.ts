import type { Part } from './parts.ts'
import type { Reading } from './reading.ts'

/** What a part is to the timeline. */
export type Role = 'entry' | 'day' | 'text'

/**
 * Decides which parts begin entries, which only name the day of those that follow, and which are text. A time in a
 * text is no event: where headings carry the times, those below them are details; a number such as `13.41` counts
 * where several lines begin so, or below a day.
 */
export function chooseRoles(parts: readonly Part[]): Role[] {
  const isDated = countDated(parts) >= 2
  const stamped = parts.map((part) => isStamped(part, isDated))
  const counts = { headings: 0, others: 0, weak: 0, labels: 0, pasted: 0 }
  for (const [index, part] of parts.entries()) {
    const { reading } = part
    if (!stamped[index] || !reading) continue
    if (reading.stamp.time?.weak && !isTrusted(part)) counts.weak++
    if (reading.form === 'label') counts.labels++
    // A heading that is a day and nothing else carries no event: the times below it do.
    const isEvent = reading.stamp.time !== undefined || reading.text !== ''
    if (part.kind === 'heading' && isEvent && reading.form !== 'label') counts.headings++
    if (part.kind === 'item' || part.kind === 'line' || part.kind === 'row') counts.others++
    if (part.kind === 'code' && reading.stamp.time) counts.pasted++
  }
  const total = counts.headings + counts.others
  // `Begin: ~13:00` below a pasted log is no event beside those of the log.
  const isLog = counts.pasted > 1 && counts.labels === 1 && total <= 1
  const heads = new Set(
    parts.flatMap(({ kind, item }, index) => (kind === 'item' && item && stamped[index] ? [item] : [])),
  )
  const firstDay = parts.findIndex(({ reading }) => reading && isBareDay(reading))
  const isEntry = parts.map((part, index) => {
    const { reading, kind } = part
    if (!reading || !stamped[index]) return false
    // `Phase 1 (22:00–23:00)` above entries is about all of them.
    if (kind === 'heading') return reading.form !== 'label' || !reading.stamp.time || counts.others === 0
    if (counts.headings >= 2 && counts.headings >= counts.others) return false
    if (kind === 'quote' && total > 0) return false
    if (kind === 'code' && total > (isLog ? 1 : 0)) return false
    if (reading.form === 'label' && counts.labels < 2 && (total > 1 || isLog)) return false
    // `at 9:58 it creaked` below an entry tells more of it.
    if (reading.stamp.prose && part.item?.parent && heads.has(part.item.parent)) return false
    const hasDay = firstDay >= 0 && firstDay < index
    if (reading.stamp.time?.weak && counts.weak < 2 && !hasDay && !isTrusted(part)) return false
    // A further line of an item counts where its first has no time: people forget the bullet.
    return kind !== 'more' || (part.item !== undefined && !heads.has(part.item))
  })
  return rolesOf(parts, isEntry)
}

/** Items that begin with a full day and a time. */
function countDated(parts: readonly Part[]): number {
  return parts.filter(
    ({ kind, reading }) =>
      kind === 'item' &&
      reading?.stamp.date?.year !== undefined &&
      reading.stamp.time &&
      reading.form === 'stamp',
  ).length
}

/** A clock time, or a date that something is said of; among full stamps a full day needs no sign after it. */
function isStamped({ reading, kind }: Part, isDated: boolean): boolean {
  if (!reading) return false
  const { stamp, form } = reading
  if (stamp.time) return true
  if (stamp.date)
    return (
      kind !== 'more' &&
      (stamp.separated ||
        form === 'label' ||
        kind === 'row' ||
        kind === 'heading' ||
        (isDated && kind === 'item' && stamp.date.year !== undefined))
    )
  return stamp.vague || stamp.weekday !== undefined
}

/** `5 January 2021` and nothing else: what comes below has a time. */
function isBareDay({ stamp, text }: Reading): boolean {
  return stamp.date !== undefined && stamp.time === undefined && text === ''
}

/** Something else shows that the number is a time. */
function isTrusted({ reading, kind }: Part): boolean {
  if (!reading) return false
  const { stamp } = reading
  const isAlone = kind === 'line' && reading.text === ''
  const isSure = stamp.date !== undefined || stamp.zone !== undefined || reading.form !== 'stamp'
  return isSure || isAlone || kind === 'row'
}

/** Dates without a time are days when timed entries follow, else entries of their own; words need company. */
function rolesOf(parts: readonly Part[], isEntry: readonly boolean[]): Role[] {
  const roles: Role[] = parts.map(() => 'text')
  const hasTimes = parts.some(
    ({ reading }, index) => isEntry[index] && (reading?.stamp.time || reading?.stamp.date),
  )
  let next: Part | undefined
  let wordsFollow = false
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]
    const stamp = part?.reading?.stamp
    if (!part || !isEntry[index] || !stamp) {
      if (part && part.text !== '') wordsFollow = true
      continue
    }
    const words = part.reading?.text !== ''
    if (stamp.time) {
      roles[index] = 'entry'
      next = part
    } else if (stamp.date || stamp.weekday !== undefined) {
      const isDay = next !== undefined && isDayOf(parts, index, next, { words, wordsFollow, isEntry })
      const says = words || wordsFollow || part.kind === 'row'
      roles[index] = isDay || !says ? 'day' : hasTimes || stamp.date ? 'entry' : 'text'
      if (!words || part.kind === 'heading') next = undefined
    } else if (hasTimes || stamp.counted) roles[index] = 'entry'
    wordsFollow = false
  }
  return roles
}

/** Whether a date is but the day of the timed entry that comes next. */
function isDayOf(
  parts: readonly Part[],
  index: number,
  next: Part,
  { words, wordsFollow, isEntry }: { words: boolean; wordsFollow: boolean; isEntry: readonly boolean[] },
): boolean {
  const part = parts[index]
  if (!part) return false
  const isAbove = part.kind === 'heading' && (next.kind !== 'heading' || next.depth > part.depth)
  if (isAbove) return true
  // A time with its own day does not need the one above.
  if (next.reading?.stamp.date) return false
  if (part.kind === 'heading') return !words && !wordsFollow
  return !words || isParent(parts, index, isEntry)
}

/** An item whose nested items are the timed ones. */
function isParent(parts: readonly Part[], index: number, isEntry: readonly boolean[]): boolean {
  const { item } = parts[index] ?? {}
  const next = parts[index + 1]
  return (
    item !== undefined &&
    next?.item?.parent === item &&
    isEntry[index + 1] === true &&
    next.reading?.stamp.time !== undefined
  )
}
