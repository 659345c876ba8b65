import type { RedactOptions, Secret } from './find.ts'
import { findSecrets } from './find.ts'
import { mark } from './marks.ts'

export type { RedactOptions, Secret } from './find.ts'
export { findSecrets } from './find.ts'

/** The text without its secrets, and where they stood in the text that was given. */
export type Redacted = { text: string; found: Secret[] }

/**
 * Puts `[redacted: <kind>]` in the place of every secret; the rest of the text stays as it is. Redacting twice
 * changes nothing more. Takes decoded text (entities and links undone, Markdown not yet made); never throws.
 */
export function redact(text: string, options: RedactOptions = {}): Redacted {
  const found = findSecrets(text, options)
  return { text: replaced(text, found), found }
}

/** The text with each of these stretches (sorted, disjoint) replaced by its mark. */
export function replaced(text: string, found: readonly Secret[]): string {
  let out = ''
  let from = 0
  for (const { rule, start, end } of found) {
    out += text.slice(from, start) + mark(rule)
    from = end
  }
  return out + text.slice(from)
}
