import type { Root } from 'mdast'
import type { NewEntry } from '../entry.ts'
import type { Ledger } from '../ledger.ts'
import type { MessageKey, Report } from '../types.ts'
import type { NewFollowUp } from './follow-ups.ts'

/** A report and the tree of its text. */
export type Document = { report: Report; root: Root }

/** A report as it stands, and what a chat says now. */
export type MergeInput = Document & {
  /** The report's whole text. */
  text: string
  ledger: Ledger
  /** Top-level entries with their replies, oldest first. */
  entries: readonly NewEntry[]
  /** What messages ask to be done. */
  followUps?: readonly NewFollowUp[]
  /** IANA name: the clock that times are written in. */
  zone: string
  /** Language of the words that are written around entries. */
  lang: 'en' | 'fr'
  /** Other names that the report may know a channel by, and its id. */
  aliases?: ReadonlyMap<string, string>
  /** True for a message, of a thread when it is a reply, that the export shows to be deleted at its source. */
  isDeleted: (key: MessageKey, thread?: string) => boolean
}
