import type { Channel, Skipped } from '../conversation.ts'
import type { ExportFiles, Use } from '../files.ts'
import type { PeopleBook } from '../people.ts'
import type { Pins } from '../pins.ts'
import type { SkipCount } from '../skipped.ts'

/** Raw messages of one file of a channel, or why that file gives none. `where` is the file's path. */
export type Batch = { where: string; messages: unknown[] } | { where: string; why: string }

/** A channel that can be read, file by file: each is dropped before the next is opened. */
export type ReadableChannel = {
  channel: Channel
  /** Nothing gives the channel a name; it goes by its id or its file's name. */
  unnamed?: boolean
  pins: Pins
  /** Number of files, for the progress of reading. */
  parts: number
  read(use: Use): AsyncIterable<Batch>
}

/** What an export holds, without the messages. */
export type Catalogue = {
  /** When it is more exact than the layout's. */
  name?: string
  channels: ReadableChannel[]
  /** Names of all channels that are listed anywhere, by id. */
  names: ReadonlyMap<string, string>
  workspaceUrl?: string
  skipped: readonly Skipped[]
  /** Adds the people that the export lists; a list that cannot be read is counted. */
  addPeople(book: PeopleBook, skipped: SkipCount): Promise<void>
  /** Files of all channels in which one of the ids occurs: somebody else may have been named there. */
  search?(ids: readonly string[]): AsyncIterable<Batch>
}

/** One shape of export. To add one: a file with a `Layout`, and its line in `index.ts`. */
export type Layout = {
  /** As the summary names it: "Slack export", "slackdump archive". */
  name: string
  /** @returns nothing when the files are not of this shape */
  open(files: ExportFiles): Promise<Catalogue | undefined>
}
