/** A file of the site, with `/`, relative to the output folder. */
export type OutputFile = { path: string } & (
  | { content: string | Uint8Array }
  /** A file of the repository, copied as it is: its path as `findAttachments` gave it. */
  | { copyOf: string }
)
