import type { Finding } from '../lib/finding.ts'

/** What a run of the checks gave. */
export type Result = {
  findings: readonly Finding[]
  /** How many files were checked, those without findings included. */
  checked: number
  /** Findings that a comment of their report silences; not among `findings`. */
  ignored?: number
}

/** Where the text is going to be looked at. */
export type Look = {
  colour: boolean
  /** Columns of the terminal; infinite for a file or a pipe, where each finding is one line. */
  columns: number
}

/**
 * Turns findings into text that ends with a line feed. Pure: it prints nothing, and the same result gives the same
 * text. Paths and messages come from reports, so each reporter makes them harmless for its reader.
 */
export type Reporter = (result: Result, look: Look) => string
