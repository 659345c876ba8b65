/** What stands in place of a secret: it names the kind and says nothing of the value. */
export function mark(rule: string): string {
  return `[redacted: ${rule}]`
}

/** A code unit that is no character: text never holds it, and no pattern of the tables matches a secret over it. */
export const hidden = '\uffff'

// Also as Markdown writes it, with its brackets escaped.
const marks = /\\?\[redacted: ([a-z][a-z0-9-]{1,60})\\?\]/g

/**
 * The text with every mark of a known rule blotted out, the same length, so that marks and what stands around
 * them are never taken for a secret again. A mark of no known rule is text like any other.
 */
export function hideMarks(text: string, known: ReadonlyMap<string, unknown>): string {
  const clean = text.includes(hidden) ? text.replaceAll(hidden, '\ufffe') : text
  if (!clean.includes('[redacted: ')) return clean
  return clean.replace(marks, (all, rule: string) => (known.has(rule) ? hidden.repeat(all.length) : all))
}

/** The source of a pattern, so changed that none of its "anything but" classes goes over what was blotted out. */
export function notOverMarks(source: string): string {
  const negated = source.replaceAll('[\\s\\S]', '[^]').replaceAll('\\S', '[^\\s]')
  return negated.replaceAll('[^', `[^${hidden}`)
}

/** The text with these stretches blotted out, the same length. */
export function hideSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  let out = ''
  let from = 0
  for (const { start, end } of spans) {
    out += text.slice(from, start) + hidden.repeat(end - start)
    from = end
  }
  return out + text.slice(from)
}
