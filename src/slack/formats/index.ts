import { collect } from '../collect.ts'
import type { ChannelSummary, Conversation } from '../conversation.ts'
import type { ExportFiles } from '../files.ts'
import { findChannel } from '../find-channel.ts'
import { findLocalFiles } from '../local-files.ts'
import { summarize } from '../summarize.ts'
import type { Catalogue, Layout } from './catalogue.ts'
import { exportLayout } from './export.ts'
import { looseLayout } from './loose.ts'
import { unknownFormat } from './unknown.ts'

/** Called after each file of the channel. */
export type Progress = (done: number, total: number) => void

/** An export whose shape is known. */
export type Format = {
  /** "Slack export", "slackdump archive": for messages. */
  name: string
  /** The channel that is the only one with files: nothing of the export need be read to choose it. */
  onlyChannel(): string | undefined
  /** Channels with messages, by name, counted and dated: reads all of the export. */
  listChannels(files: ExportFiles, options?: { onProgress?: Progress }): Promise<ChannelSummary[]>
  /**
   * Reads one channel and nothing of the others.
   * @param channel id, name or #name; in a Grid export also workspace/name
   * @throws UserError when there is no such channel, or several
   */
  readChannel(files: ExportFiles, channel: string, options?: { onProgress?: Progress }): Promise<Conversation>
}

const layouts: readonly Layout[] = [exportLayout, looseLayout]

/**
 * Finds out what an export is.
 * @throws UserError when it is nothing that is known
 */
export async function detectFormat(files: ExportFiles): Promise<Format> {
  for (const layout of layouts) {
    const catalogue = await layout.open(files)
    if (catalogue) return formatOf(catalogue.name ?? layout.name, catalogue, files)
  }
  throw unknownFormat(files)
}

function formatOf(name: string, catalogue: Catalogue, files: ExportFiles): Format {
  return {
    name,
    onlyChannel() {
      const [only, ...others] = catalogue.channels.filter(({ parts }) => parts > 0)
      return others.length === 0 ? only?.channel.id : undefined
    },
    listChannels: (_, options = {}) => summarize(catalogue.channels, options.onProgress),
    async readChannel(_, wanted, { onProgress } = {}) {
      const channel = findChannel(catalogue.channels, wanted, files.name)
      const parts = watched(channel.read('keep'), channel.parts, onProgress)
      const conversation = await collect(channel, parts, catalogue)
      const localFiles = findLocalFiles(files.paths)
      return { ...conversation, ...(localFiles === undefined ? {} : { localFiles }) }
    },
  }
}

async function* watched<T>(
  parts: AsyncIterable<T>,
  total: number,
  onProgress: Progress = () => {},
): AsyncIterable<T> {
  let done = 0
  onProgress(done, total)
  for await (const part of parts) {
    yield part
    onProgress(++done, total)
  }
}
