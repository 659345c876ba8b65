import { UserError } from '../../lib/user-error.ts'
import { toInstant, toLocal } from '../../lib/zoned.ts'

/** The day in the file's name, and the moment of detection when a time was given: ISO 8601 with offset. */
export type When = { date: string; detected?: string }

/**
 * Reads `--date`: a day, or a day and a time, local to the zone unless it has an offset of its own.
 * @param now milliseconds since 1970: without `--date`, the day is today in the zone
 * @throws UserError for a day or a time that never was, or was twice
 */
export function readWhen(text: string | undefined, zone: string, now: number): When {
  if (text === undefined) return { date: toLocal(now, zone).date }
  const [, date, time, offset] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?) ?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/i.exec(text.trim()) ??
    []
  if (!date) {
    throw new UserError(`Unexpected \`${text}\` for --date.`, {
      hint: 'Write a day such as 2022-03-29, or a day and a time such as 2022-03-29T10:02.',
    })
  }
  const there = offset?.toUpperCase() === 'Z' ? 'UTC' : (offset ?? zone)
  const found = time ? toInstant(date, time, there) : toInstant(date, '12:00', 'UTC')
  if ('why' in found)
    throw new UserError(`${text.trim()} ${reasons[found.why](zone)}.`, { hint: hints[found.why] })
  if (!time) return { date }
  const local = toLocal(Date.parse(found.at), zone)
  const shown = time.length > 5 ? local.time : local.time.slice(0, 5)
  return { date: local.date, detected: `${local.date}T${shown}${local.offset}` }
}

const reasons = {
  invalid: () => 'is not in the calendar',
  gap: (zone: string) => `never was in ${zone}: the clocks were put forward`,
  overlap: (zone: string) => `was twice in ${zone}: the clocks were put back`,
}
const offsetHint = 'Give the offset too, such as 2022-03-29T10:02-04:00.'
const hints = { invalid: 'Check the day and the time.', gap: offsetHint, overlap: offsetHint }
