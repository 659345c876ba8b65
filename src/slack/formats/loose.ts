import { UserError } from '../../lib/user-error.ts'
import { fields, text } from '../fields.ts'
import type { ExportFiles, Use } from '../files.ts'
import { readPins } from '../pins.ts'
import { quoted } from '../quoted.ts'
import type { Batch, Layout, ReadableChannel } from './catalogue.ts'
import { readChannelRow } from './rows.ts'
import { readShape } from './shapes.ts'
import { channelOfPart, type Survey, survey, unnamed } from './survey.ts'
import { readValues } from './values.ts'

/**
 * Files that each tell by their own shape what they are: pages of Slack's API, dumps and archives of slackdump, files
 * of slack-archive, logs of events, single files of messages. All are looked through once; those of the wanted
 * channel are then read again, so that only its messages are kept.
 */
export const looseLayout: Layout = {
  name: 'JSON files',
  async open(files) {
    const found = await survey(files)
    if (found.paths.size === 0) {
      if (!found.refusal) return undefined
      throw new UserError(`The file ${quoted(found.refusal.path)} ${found.refusal.why}.`, {
        hint: 'Ask Slack again as somebody who is a member of the channel.',
      })
    }
    const meant = channelOfUnnamed(found, files.name)
    const channels = new Map<string, Set<string>>()
    for (const [id, paths] of found.paths) {
      const key = id === unnamed ? meant : id
      channels.set(key, new Set([...(channels.get(key) ?? []), ...paths]))
    }
    return {
      ...(found.made === undefined ? {} : { name: found.made }),
      channels: [...channels].map(([id, paths]) => toChannel(files, found, id, meant, paths)),
      names: new Map([...found.rows].map(([id, row]) => [id, text(fields(row).name) ?? id])),
      ...(found.workspaceUrl === undefined ? {} : { workspaceUrl: found.workspaceUrl }),
      skipped: [...files.skipped, ...found.skipped.all()],
      addPeople: async (book) => book.addListed(found.users),
    }
  },
}

/** Pages of the API do not say of which channel they are; when only one is known, it is that. */
function channelOfUnnamed(found: Survey, exportName: string): string {
  const known = [...found.paths.keys()].filter((id) => id !== unnamed)
  const [one, other] = known.length > 0 ? known : [...found.rows.keys()]
  if (one !== undefined && other === undefined) return one
  const name = exportName.replace(/[\\/]+$/, '').replace(/^.*[\\/]/, '')
  return name.replace(/\.\w+$/, '') || exportName
}

function toChannel(
  files: ExportFiles,
  found: Survey,
  id: string,
  meant: string,
  paths: Set<string>,
): ReadableChannel {
  const row = found.rows.get(id)
  const { messages, files: pinnedFiles } = readPins(fields(row))
  const keys = id === meant ? [id, unnamed] : [id]
  const name = keys.map((key) => found.names.get(key)).find((known) => known !== undefined)
  return {
    unnamed: row === undefined && name === undefined,
    channel: readChannelRow(row ?? { id, name }, { private: false }) ?? { id, name: id, private: false },
    pins: {
      messages: [...messages, ...keys.flatMap((key) => found.pins.get(key) ?? [])],
      files: pinnedFiles,
    },
    parts: paths.size,
    read: (use) => readBatches(files, [...paths].sort(), { use, keys }),
  }
}

async function* readBatches(
  files: ExportFiles,
  paths: readonly string[],
  { use, keys }: { use: Use; keys: readonly string[] },
): AsyncIterable<Batch> {
  for (const path of paths) {
    const messages: unknown[] = []
    // What cannot be read was counted when the files were looked through.
    for await (const value of readValues(files, path, use)) {
      const parts = 'value' in value ? readShape(value.value) : []
      for (const part of parts) {
        if (part.kind === 'messages' && keys.includes(channelOfPart(part, path)))
          messages.push(...part.messages)
      }
    }
    yield { where: path, messages }
  }
}
