import { visibleLine } from '../../lib/visible.ts'
import { type RedactOptions, redact } from '../../redact/redact.ts'

/** A short text of an export on one line, without secrets and of at most 300 characters; remembers its answers. */
export function safeLine(options: RedactOptions): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    // Redacted before it is cut: half a secret looks like none.
    const safe = visibleLine(redact(text.slice(0, longestMessage), options).text).slice(0, longest)
    known.set(text, safe)
    return safe
  }
}

const longest = 300
const longestMessage = 40_000
