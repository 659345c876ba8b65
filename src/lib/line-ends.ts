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

/** The blanks between the start of the line and `offset`; empty when something else stands there. */
export function indentation(text: string, offset: number): string {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^[ \t]*$/.test(before) ? before : ''
}

/** New lines with the line endings of the text they go into. */
export function endedLike(text: string, lines: string): string {
  return text.includes('\r\n') ? lines.replace(/\n/g, '\r\n') : lines
}
