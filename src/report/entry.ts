import type { BlockContent, DefinitionContent } from 'mdast'
import type { MessageKey } from './types.ts'

/**
 * A timeline entry on its way into a report: what a chat message said, already redacted, as Markdown nodes. Text is
 * never a Markdown string, so nothing that a person typed can turn into markup.
 */
export type NewEntry = {
  key: MessageKey
  /** Where the time links to: the message's permalink, or `slack://channel?…` when the workspace is unknown. */
  url: string
  /** Microseconds since 1970, as the message's timestamp has them: entries are sorted by it. */
  micros: bigint
  /** Already unambiguous within the conversation; absent for events of the channel itself. */
  author?: string
  body: (BlockContent | DefinitionContent)[]
  replies: NewEntry[]
  /** True when the message is only here because a reply of it was chosen. */
  context?: boolean
}

/** Entries and their replies, each once, an entry before its replies. */
export function* all(entries: readonly NewEntry[]): Generator<NewEntry> {
  for (const entry of entries) {
    yield entry
    yield* all(entry.replies)
  }
}
