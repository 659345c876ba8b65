/** One kind of secret: a row of the tables in `kinds/`. Rows are data; nothing else knows about a vendor. */
export type Kind = {
  /** Permanent, kebab-case: it stands in reports as `[redacted: <id>]` and in a team's `allowRules`. */
  id: string
  /** What a person would call it. */
  what: string
  /** Where its owner describes the format publicly, or what was observed. */
  source: string
  /** Lower-case ASCII. The pattern is tried only on a text that holds one of them; none: on every text. */
  keywords: readonly string[]
  /** Global, linear on any input. The secret is the group `secret`, or the whole match when there is none. */
  pattern: RegExp
  /** Least Shannon entropy of the secret, in bits per character. */
  entropy?: number
  /** A last look at what the pattern found. */
  accept?: (secret: string) => boolean
  /** Assembled when called, so that no secret-shaped literal stands in this repository. */
  examples: { match: () => string[]; no: () => string[] }
}
