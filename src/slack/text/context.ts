import type { Attach } from '../attached.ts'
import type { Names } from './names.ts'
import type { Words } from './words.ts'

/** What rendering a message needs to know beside the message. */
export type Context = {
  words: Words
  /** IANA zone of every time that is shown. */
  zone: string
  names: Names
  /** Channel names by id. */
  channels: ReadonlyMap<string, string>
  /** Emoji that the export explains, by short name. */
  emoji: ReadonlyMap<string, string>
  /** Show link previews in full. */
  unfurls: boolean
  /** Files of the export that are copied beside the report; none when absent. */
  attach?: Attach
  /** Told of every subtype, block or element that is not known, by its name. */
  unknown: (kind: string) => void
}
