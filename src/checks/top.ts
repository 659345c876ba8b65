import type { Span } from '../lib/span.ts'

/** The place of what is said of a report as a whole. */
export const top: Span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }
