import type { Config } from '../../report/config.ts'
import { type Moment, moments } from '../../report/types.ts'
import type { Message } from '../conversation.ts'
import type { Proposal } from '../proposal.ts'
import { reactionName, reactionsOf } from '../select.ts'

/** Messages that a reaction marks as something to be done later. */
export function followUpMessages(
  messages: readonly Message[],
  { followUpMarkers }: Config['slack'],
): Message[] {
  const markers = new Set(followUpMarkers.map(reactionName))
  return messages.filter((message) => reactionsOf(message).some((name) => markers.has(name)))
}

/**
 * Moments of the incident that a reaction says: of several messages with the same one, the first tells when something
 * began and the last when it ended.
 * @param timeOf ISO 8601 of a message's timestamp
 */
export function momentProposals(
  messages: readonly Message[],
  channel: string,
  config: Config['slack'],
  timeOf: (ts: string) => string,
): Proposal[] {
  const wanted = new Map(Object.entries(config.moments).map(([name, moment]) => [reactionName(name), moment]))
  const found = new Map<Moment, string>()
  for (const message of messages) {
    for (const name of reactionsOf(message)) {
      const moment = moments.find((one) => one === wanted.get(name))
      if (moment && (isEnd(moment) || !found.has(moment))) found.set(moment, message.ts)
    }
  }
  return [...found].map(([field, ts]) => ({ field, value: timeOf(ts), evidence: { channel, ts } }))
}

function isEnd(moment: Moment): boolean {
  return moment === 'mitigated' || moment === 'impact_end' || moment === 'resolved'
}
