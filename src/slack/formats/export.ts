import { fields, isFields, list } from '../fields.ts'
import type { ExportFiles } from '../files.ts'
import { parseJson } from '../json.ts'
import { type Pins, readPins } from '../pins.ts'
import { countSkipped, type SkipCount } from '../skipped.ts'
import type { Batch, Catalogue, Layout, ReadableChannel } from './catalogue.ts'
import { findRoots, type Root } from './export-roots.ts'
import { readChannelRow } from './rows.ts'

/**
 * Slack's own export, and what others write in its layout (slackdump's export, older exporters): lists of channels
 * and users, a folder for each channel, in it a file for each day. Day files are cut at midnight in Los Angeles, so a
 * date is never taken from a file's name. Other files in a channel's folder, such as
 * `canvas_in_the_conversation.json`, are no messages.
 */
export const exportLayout: Layout = {
  name: 'Slack export',
  async open(files) {
    const roots = findRoots(files.paths)
    const days = groupDays(files.paths, roots)
    if (days.size === 0) return undefined
    const skipped = countSkipped()
    const listed: Listed[] = []
    for (const root of roots) listed.push(...(await readLists(files, root, skipped)))
    return {
      channels: joinChannels(files, listed, days),
      names: new Map(listed.map(({ channel }) => [channel.id, channel.name])),
      skipped: [...files.skipped, ...skipped.all()],
      async addPeople(book) {
        for (const { folder } of roots) {
          for (const name of ['org_users.json', 'users.json']) {
            const path = folder + name
            if (files.paths.includes(path)) book.addListed(await readRows(files, path, countSkipped()))
          }
        }
      },
    } satisfies Catalogue
  },
}

type Listed = Pick<ReadableChannel, 'channel' | 'pins'> & { folder: string }

async function readLists(files: ExportFiles, root: Root, skipped: SkipCount): Promise<Listed[]> {
  const listed: Listed[] = []
  for (const [name, isPrivate] of lists) {
    const path = root.folder + name
    if (!files.paths.includes(path)) continue
    for (const row of await readRows(files, path, skipped)) {
      const channel = readChannelRow(row, { private: isPrivate, workspace: root.workspace })
      // Folders of direct messages are named by id.
      if (channel)
        listed.push({ channel, pins: readPins(fields(row)), folder: folderKey(root.folder + channel.name) })
    }
  }
  return listed
}

/** Rows of a list; a list that is broken or missing costs names, not messages. */
async function readRows(files: ExportFiles, path: string, skipped: SkipCount): Promise<unknown[]> {
  const parsed = parseJson(await files.read(path))
  if ('why' in parsed) {
    skipped.add(path, parsed.why)
    return []
  }
  if (!Array.isArray(parsed.value)) skipped.add(path, 'holds no list')
  return list(parsed.value).filter(isFields)
}

/** Day files by the folder they lie in, which must lie right in a root. */
function groupDays(paths: readonly string[], roots: readonly Root[]): Map<string, string[]> {
  const days = new Map<string, string[]>()
  const starts = new Set(roots.map(({ folder }) => folder))
  for (const path of paths) {
    const [, root, name] = dayPath.exec(path) ?? []
    if (name === undefined || !starts.has(root ?? '') || name.startsWith('FC:')) continue
    const key = folderKey((root ?? '') + name)
    const known = days.get(key)
    if (known) known.push(path)
    else days.set(key, [path])
  }
  return days
}

const dayPath = /^(.*\/)?([^/]+)\/\d{4}-\d{2}-\d{2}\.json$/

/** Folders are compared with names as people read them: macOS stores `é` in two parts. */
function folderKey(folder: string): string {
  return folder.normalize('NFC')
}

function joinChannels(
  files: ExportFiles,
  listed: readonly Listed[],
  days: ReadonlyMap<string, string[]>,
): ReadableChannel[] {
  const channels = new Map<string, Listed & { paths: Set<string> }>()
  const taken = new Set<string>()
  for (const one of listed) {
    const paths = [one.folder, folderKey(one.folder)].flatMap((folder) => days.get(folder) ?? [])
    for (const path of paths) taken.add(path)
    const known = channels.get(one.channel.id)
    // The same channel may be listed by several workspaces of a Grid.
    if (known) for (const path of paths) known.paths.add(path)
    else channels.set(one.channel.id, { ...one, paths: new Set(paths) })
  }
  for (const [folder, paths] of days) {
    if (paths.some((path) => taken.has(path))) continue
    // Renamed, deleted or merged in: no list knows it, its folder has its name.
    const name = folder.slice(folder.lastIndexOf('/') + 1)
    const channel = { id: name, name, private: false }
    channels.set(folder, { channel, pins: noPins, folder, paths: new Set(paths) })
  }
  return [...channels.values()].map(({ channel, pins, paths }) => ({
    channel,
    pins,
    parts: paths.size,
    read: () => readDays(files, [...paths].sort()),
  }))
}

async function* readDays(files: ExportFiles, paths: readonly string[]): AsyncIterable<Batch> {
  for (const path of paths) {
    const parsed = parseJson(await files.read(path))
    if ('why' in parsed) yield { where: path, why: parsed.why }
    else if (Array.isArray(parsed.value)) yield { where: path, messages: parsed.value }
    else yield { where: path, why: 'holds no list of messages' }
  }
}

const noPins: Pins = { messages: [], files: [] }
const lists = [
  ['channels.json', false],
  ['groups.json', true],
  ['mpims.json', true],
  ['dms.json', true],
] as const
