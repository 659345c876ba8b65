import { fields, isFields, list } from '../fields.ts'
import type { ExportFiles, Use } from '../files.ts'
import { parseJson } from '../json.ts'
import { type Pins, readPins } from '../pins.ts'
import { countSkipped, type SkipCount } from '../skipped.ts'
import type { Batch, Layout, ReadableChannel } from './catalogue.ts'
import { findRoots, type Root } from './export-roots.ts'
import { withReplies } from './replies.ts'
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
    adoptFolders(listed, days)
    const paths = [...days.values()].flat()
    return {
      channels: joinChannels(listed, days).map(({ channel, pins, paths }) => ({
        channel,
        pins,
        parts: paths.size,
        read: (use) => readDays(files, [...paths].sort(), { use }),
      })),
      names: new Map(listed.map(({ channel }) => [channel.id, channel.name])),
      skipped: [...files.skipped, ...skipped.all()],
      async addPeople(book, unread) {
        for (const { folder } of roots) {
          for (const name of ['org_users.json', 'users.json']) {
            const path = folder + name
            if (files.paths.includes(path)) book.addListed(await readRows(files, path, unread))
          }
        }
      },
      search: (ids) => readDays(files, paths, { use: 'glance', ids }),
    }
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
  const parsed = parseJson(await files.read(path, 'keep'))
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
    if (name === undefined || !starts.has(root ?? '') || isCanvas(name)) continue
    const key = folderKey((root ?? '') + name)
    const known = days.get(key)
    if (known) known.push(path)
    else days.set(key, [path])
  }
  return days
}

const dayPath = /^(.*\/)?([^/]+)\/\d{4}-\d{2}-\d{2}\.json$/

/** `FC:F024BE91L:Notes` holds the comments on a canvas. Where a colon cannot be in a name, another sign stands for it. */
function isCanvas(folder: string): boolean {
  return /^FC[^A-Za-z0-9]F[A-Z0-9]{6,}(?:[^A-Za-z0-9]|$)/.test(folder)
}

/** Folders are compared with names as people read them: macOS stores `é` in two parts. */
function folderKey(folder: string): string {
  return folder.normalize('NFC')
}

/** Gives a workspace's channel without a folder of its own the one of its id or name elsewhere, if nobody else's. */
function adoptFolders(listed: Listed[], days: ReadonlyMap<string, string[]>): void {
  const claimed = new Set(listed.map(({ folder }) => folder))
  for (const one of listed) {
    if (days.has(one.folder)) continue
    const sameName = listed.filter(({ channel }) => channel.name === one.channel.name)
    const free = [...days.keys()].filter(
      (key) => !claimed.has(key) && [one.channel.id, folderKey(one.channel.name)].includes(nameOf(key)),
    )
    const [folder] = free
    if (folder !== undefined && free.length === 1 && sameName.length === 1) one.folder = folder
  }
}

type Joined = Pick<ReadableChannel, 'channel' | 'pins'> & { paths: Set<string> }

function joinChannels(listed: readonly Listed[], days: ReadonlyMap<string, string[]>): Joined[] {
  const channels = new Map<string, Joined>()
  const rest = new Map(days)
  for (const { channel, pins, folder } of listed) {
    const known = channels.get(channel.id) ?? { channel, pins, paths: new Set() }
    // The same channel may be listed by several workspaces of a Grid.
    channels.set(channel.id, known)
    for (const path of days.get(folder) ?? []) known.paths.add(path)
    rest.delete(folder)
  }
  // Renamed, deleted or merged in: no list knows the channel, its folder has its name.
  const unlisted = [...rest].map(([folder, paths]) => {
    const name = nameOf(folder)
    return { channel: { id: name, name, private: false }, pins: noPins, paths: new Set(paths) }
  })
  return [...channels.values(), ...unlisted]
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1)
}

/** @param options.ids when given, only files in which one of them occurs are parsed */
async function* readDays(
  files: ExportFiles,
  paths: readonly string[],
  { use, ids }: { use: Use; ids?: readonly string[] },
): AsyncIterable<Batch> {
  for (const path of paths) {
    const bytes = await files.read(path, use)
    if (ids && !ids.some((id) => bytes.includes(id))) continue
    const parsed = parseJson(bytes)
    if ('why' in parsed) yield { where: path, why: parsed.why }
    else if (Array.isArray(parsed.value)) yield { where: path, messages: withReplies(parsed.value) }
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
