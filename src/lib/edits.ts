/** Replaces `[start, end)` of a text; `start === end` inserts. Offsets are UTF-16 units. */
export type Edit = { start: number; end: number; text: string }

/**
 * Makes all edits at once; every character outside their spans stays. Insertions at one place are made in the
 * order given, before a replacement that begins there.
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, order) => ({ ...edit, order, inserts: edit.start === edit.end }))
    .sort((a, b) => a.start - b.start || Number(b.inserts) - Number(a.inserts) || a.order - b.order)
  let result = ''
  let done = 0
  for (const { start, end, text: replacement } of sorted) {
    if (start < done || end < start || end > text.length) {
      throw new RangeError(
        `Unexpected edit of ${start}–${end}, expected one between ${done} and ${text.length}`,
      )
    }
    result += text.slice(done, start) + replacement
    done = end
  }
  return result + text.slice(done)
}
