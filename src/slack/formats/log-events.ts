import { type Fields, fields, text } from '../fields.ts'
import { toTimestamp } from '../timestamp.ts'

/** An event of a log that says something of a channel's messages. */
export type LogEvent = { channel?: string; record: Fields }

/**
 * Takes an event out of what RTM, the Events API and Socket Mode wrap around it. Other events than those about
 * messages and reactions are left out.
 */
export function readLogEvent(value: Fields): LogEvent | undefined {
  const record = [fields(fields(value.payload).event), fields(value.event), value].find(isOfMessages)
  if (!record) return undefined
  const channel = text(record.channel) ?? text(fields(record.item).channel)
  return { ...(channel === undefined ? {} : { channel }), record }
}

function isOfMessages({ type, ts, item }: Fields): boolean {
  if (type === 'message') return toTimestamp(ts) !== undefined
  return (type === 'reaction_added' || type === 'reaction_removed') && fields(item).type === 'message'
}
