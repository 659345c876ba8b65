/**
 * A value for the report's frontmatter that the channel gives, and the message that says so. Never written over
 * what a person wrote.
 */
export type Proposal = {
  /** A key of the frontmatter; a dot leads into a map: `roles.commander`. */
  field: string
  value: string | string[]
  /** The message; without a timestamp it is the channel's own name, topic or purpose. */
  evidence: { channel: string; ts?: string }
}
