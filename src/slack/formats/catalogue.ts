import type { Channel, Skipped } from '../conversation.ts'
import type { ExportFiles } from '../files.ts'
import type { PeopleBook } from '../people.ts'
import type { Pins } from '../pins.ts'

/** Raw messages of one file of a channel, or why that file gives none. `where` is the file's path. */
export type Batch = { where: string; messages: unknown[] } | { where: string; why: string }

/** A channel that can be read, file by file: each is dropped before the next is opened. */
export type ReadableChannel = {
  channel: Channel
  pins: Pins
  /** Number of files, for the progress of reading. */
  parts: number
  read(): AsyncIterable<Batch>
}

/** What an export holds, without the messages. */
export type Catalogue = {
  channels: ReadableChannel[]
  /** Names of all channels that are listed anywhere, by id. */
  names: ReadonlyMap<string, string>
  workspaceUrl?: string
  skipped: readonly Skipped[]
  /** Adds the people that the export lists. */
  addPeople(book: PeopleBook): Promise<void>
}

/** One shape of export. To add one: a file with a `Layout`, and its line in `index.ts`. */
export type Layout = {
  /** As the summary names it: "Slack export", "slackdump archive". */
  name: string
  /** @returns nothing when the files are not of this shape */
  open(files: ExportFiles): Promise<Catalogue | undefined>
}
