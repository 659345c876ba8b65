/** The offset right after the last character of the line above the one of `offset`; 0 on the first line. */
export function endOfLineAbove(text: string, offset: number): number {
  const feed = text.lastIndexOf('\n', offset - 1)
  if (offset === 0 || feed === -1) return 0
  return text[feed - 1] === '\r' ? feed - 1 : feed
}

/** The end of the line of `offset` where only blanks stand between; else `offset` itself. */
export function pastBlanks(text: string, offset: number): number {
  let at = offset
  while (text[at] === ' ' || text[at] === '\t') at++
  return at === text.length || text[at] === '\n' || text.startsWith('\r\n', at) ? at : offset
}

/** What a line must begin with to stand below what begins at `offset`: quote marks and tabs as there, else blanks. */
export function continuation(text: string, offset: number): string {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return before.replace(/[^>\t]/g, ' ')
}

/** Lines with this before each that holds something; in a quote the others need its mark. */
export function prefixed(lines: string, by: string): string {
  return lines.replace(/^.*$/gm, (line) => (line.trim() === '' ? by.replace(/[^>]+$/, '') : by) + line)
}

/** New lines with the line endings of the text they go into. */
export function endedLike(text: string, lines: string): string {
  return text.includes('\r\n') ? lines.replace(/\n/g, '\r\n') : lines
}
