/** A line of text for comparing with a template's: blanks of any kind and any length are one. */
export function normalLine(line: string): string {
  return line.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Whether all that a reader sees in a section are its template's own lines. */
export function isOnlyGuidance(lines: readonly string[], guidance: ReadonlySet<string>): boolean {
  return lines.length > 0 && lines.every((line) => guidance.has(normalLine(line)))
}
