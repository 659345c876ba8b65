/** A file open for reading at any place. */
export type Bytes = {
  size: number
  /** Exactly `length` bytes. @throws UserError when the file has fewer. */
  readAt(position: number, length: number): Promise<Buffer>
}
