/** What stands about a find: the text from the start of the match up to it, and up to 40 characters after it. */
export type Around = { before: string; after: string }

/** One kind of secret: a row of the tables in `kinds/`. Rows are data; nothing else knows about a vendor. */
export type Kind = {
  /** Permanent, kebab-case: it stands in reports as `[redacted: <id>]` and in a team's `allowRules`. */
  id: string
  /** What a person would call it. */
  what: string
  /** Where its owner describes the format publicly, or what was observed. */
  source: string
  /**
   * Lower case; case does not count. The pattern is tried only where one of them starts in the text, so that
   * a text without any costs nothing; with neither keywords nor `run` it is searched for everywhere.
   */
  keywords: readonly string[]
  /** Also try the pattern where 20 or more letters, figures, `_` and `-` stand in a row, a figure among them. */
  run?: true
  /** How many characters before the keyword or the run a match may start. 0 when not given. */
  reach?: number
  /** Only where no letter or figure stands before the keyword. */
  edge?: true
  /**
   * Where the secret may stand after the start of the keyword, at most, and how long it is, without blanks, at least:
   * the pattern is not even tried (nor compiled) where no such word stands. For kinds without `run` and `reach`.
   */
  near?: { within: number; least: number }
  /** What the text must hold somewhere: a quick look that spares the pattern. */
  needs?: RegExp
  /** Linear on any input. The secret is the group `secret`, or the whole match when there is none. */
  pattern: RegExp
  /** Least Shannon entropy of the secret, in bits per character. */
  entropy?: number
  /** A last look at what the pattern found. */
  accept?: (secret: string, around: Around) => boolean
  /** Assembled when called, so that no secret-shaped literal stands in this repository. */
  examples: { match: () => string[]; no: () => string[] }
}
