/** What a command may know of the process: everything else is an argument. */
export type Terminal = {
  /** Results. */
  out(text: string): void
  /** Messages, warnings, progress. */
  err(text: string): void
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** The clock, in milliseconds since 1970; `INCIDENT_NOW` (ISO 8601) sets it. */
  now(): number
  /** Columns of the terminal; of a file or a pipe what `COLUMNS` says, else without end. */
  columns: number
  /** True when a person can be asked: both ends are terminals and it is not CI. */
  interactive: boolean
  /** Whether stdout, stderr take colours. */
  colour: { out: boolean; err: boolean }
}
