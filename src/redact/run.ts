import type { RedactOptions, Secret } from './find.ts'
import { findSecrets } from './find.ts'
import type { Redacted } from './redact.ts'
import { replaced } from './redact.ts'

/**
 * Redacts consecutive messages of one author together, so that a secret is found that was sent in two pieces
 * ("the password is", then the password; a key block over three messages). Gives one result per text, in order.
 */
export function redactRun(texts: readonly string[], options: RedactOptions = {}): Redacted[] {
  const lines = findSecrets(texts.join('\n'), options)
  let offset = 0
  return texts.map((text) => {
    const from = offset
    offset += text.length + 1
    const found = lines.flatMap((one) => within(one, from, from + text.length))
    return { text: replaced(text, found), found }
  })
}

/** The part of a finding that lies in one text of the run, in that text's own offsets. */
function within(one: Secret, from: number, to: number): Secret[] {
  const start = Math.max(one.start, from)
  const end = Math.min(one.end, to)
  return start < end ? [{ rule: one.rule, start: start - from, end: end - from }] : []
}
