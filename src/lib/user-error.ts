/**
 * Something the user can put right. The program prints two lines, the sentence and the hint, and exits with 2;
 * every other error is a bug and says so.
 */
export class UserError extends Error {
  /** What to do next, one sentence. */
  readonly hint: string

  constructor(message: string, { hint, cause }: { hint: string; cause?: unknown }) {
    super(message, { cause })
    this.name = 'UserError'
    this.hint = hint
  }
}
