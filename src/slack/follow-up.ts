import type { MessageKey } from '../report/types.ts'

/** A message that somebody marked as something to be done later: a row for the report's table. */
export type MarkedFollowUp = {
  /** One line, redacted. */
  text: string
  /** The one person whom the message names, if it is one. */
  owner?: string
  /** Where it was said. */
  url: string
  evidence: MessageKey
}
