import { fold } from '../lib/fold.ts'

/** A line for comparing with a template's: its letters and digits, whatever the markup. */
export function normalLine(line: string): string {
  return fold(line)
}

/**
 * What a reader sees of a report template, line by line: in a report it is text that nobody has replaced yet. Values
 * differ from report to report and comments are not seen, so lines with them are left out.
 */
export function guidanceOf(template: string): string[] {
  const body = template.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<!--(?:[\s\S]*?-->|[\s\S]*$)/g, '')
  return body
    .split('\n')
    .filter((line) => !/^\s*#|\{\{/.test(line))
    .flatMap((line) => line.replace(/\]\([^()]{0,200}\)/g, ']').split('|'))
    .map(normalLine)
    .filter(Boolean)
}

/** Whether all that a reader sees in a section are its template's own lines. */
export function isOnlyGuidance(lines: readonly string[], guidance: ReadonlySet<string>): boolean {
  return lines.length > 0 && lines.every((line) => guidance.has(normalLine(line)))
}
