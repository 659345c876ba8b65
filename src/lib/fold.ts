/** A text's words for comparing: no accents, lower case, all that is no letter or digit a single blank. */
export function fold(text: string): string {
  // Most lines are ASCII, and those are folded in a fraction of the time.
  if (/^[ -~]*$/.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  }
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
