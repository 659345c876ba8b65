import { type FileHandle, lstat, open, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError } from '../lib/user-error.ts'
import { visibleLine } from '../lib/visible.ts'
import type { Bytes } from './bytes.ts'
import type { Skipped } from './conversation.ts'
import { listFolder, readPlainFile } from './folder.ts'
import { quoted } from './quoted.ts'
import { refuseForeign } from './sniff.ts'
import { openZip } from './zip.ts'

/** An export as files with contents, whatever the container. Nothing is unpacked, nothing is written. */
export type ExportFiles = {
  /** What the user named, safe to print. */
  name: string
  /** Sorted, with `/`; system files such as `.DS_Store` left out. */
  paths: readonly string[]
  /**
   * @param use `keep` counts towards the limit of the export, `glance` is for what is dropped again at once
   * @throws UserError for a file that is damaged, or when a limit is passed
   */
  read(path: string, use: Use): Promise<Buffer>
  /** Links, pipes, names that lead outside. */
  skipped: readonly Skipped[]
  /** How much may be read in all. */
  maxBytes: number
  close(): Promise<void>
}

export type Use = 'keep' | 'glance'

/** What a container gives; the size limit is laid around it. */
export type Content = {
  paths: string[]
  skipped: readonly Skipped[]
  size(path: string): Promise<number | undefined>
  /** @param largest bytes, at most */
  read(path: string, largest: number): Promise<Buffer>
}

/**
 * Opens a folder, a ZIP, or one or more single files of an export.
 * @param maxBytes how much may be read in all, unpacked; one file may take an eighth of it
 * @throws UserError for what is not there, cannot be read, or surely is no export
 */
export async function openExport(
  path: string | readonly string[],
  { cwd, maxBytes = defaultMaxBytes }: { cwd: string; maxBytes?: number },
): Promise<ExportFiles> {
  const given = [path].flat()
  const [first = '.'] = given
  const name = given.length === 1 ? visibleLine(first) : `${given.length} files`
  const kinds = await Promise.all(given.map((one) => kindOf(resolve(cwd, one), one)))
  if (kinds.length === 1 && kinds[0] === 'folder') {
    return limited(name, await openFolder(resolve(cwd, first)), maxBytes)
  }
  if (kinds.includes('folder')) {
    throw new UserError('Unexpected folder among several files.', { hint: 'Give one folder, or only files.' })
  }
  if (kinds.length === 1 && kinds[0] === 'zip') {
    const handle = await open(resolve(cwd, first))
    try {
      return limited(name, await openZip(await bytesOf(handle)), maxBytes, () => handle.close())
    } catch (error) {
      await handle.close()
      throw error
    }
  }
  if (kinds.includes('zip')) {
    throw new UserError('Unexpected ZIP among several files.', { hint: 'Give one ZIP, or only JSON files.' })
  }
  return limited(name, await openLoneFiles(given.map((one) => resolve(cwd, one))), maxBytes)
}

async function kindOf(path: string, given: string): Promise<'folder' | 'zip' | 'file'> {
  const found = await stat(path).catch(() => undefined)
  if (!found) {
    throw new UserError(`Unexpected ${quoted(given)}, expected a file or folder that exists.`, {
      hint: 'Give the ZIP that Slack made, or the folder it was unpacked into.',
    })
  }
  if (found.isDirectory()) return 'folder'
  if (!found.isFile()) {
    throw new UserError(`Unexpected ${quoted(given)}, expected a plain file or a folder.`, {
      hint: 'Give the ZIP that Slack made, or the folder it was unpacked into.',
    })
  }
  const handle = await open(path)
  try {
    const start = Buffer.alloc(Math.min(found.size, 512))
    await handle.read(start, 0, start.length, 0)
    if (found.size === 0) refuseForeign(quoted(given), start)
    if (start.subarray(0, 2).toString('latin1') === 'PK') return 'zip'
    refuseForeign(quoted(given), start)
    return 'file'
  } finally {
    await handle.close()
  }
}

async function bytesOf(handle: FileHandle): Promise<Bytes> {
  const { size } = await handle.stat()
  return {
    size,
    async readAt(position, length) {
      const buffer = Buffer.alloc(length)
      const { bytesRead } = await handle.read(buffer, 0, length, position)
      if (bytesRead < length) {
        throw new UserError('The ZIP cannot be read: it is cut off.', { hint: 'Download the export again.' })
      }
      return buffer
    },
  }
}

/** A folder; one that holds nothing but day files is a channel's, and people's names are looked for beside it. */
async function openFolder(root: string): Promise<Content> {
  const { paths, skipped } = await listFolder(root)
  const isChannel =
    paths.some((path) => dayFile.test(path)) && !paths.some((path) => indexFiles.includes(path))
  if (isChannel) {
    const lone = await openLoneFiles(
      paths.filter((path) => dayFile.test(path)).map((path) => join(root, path)),
    )
    return { ...lone, skipped }
  }
  return fromDisk(new Map(paths.map((path) => [path, join(root, path)])), skipped)
}

/** Single files. A day file brings its channel's name and the export's lists of people and channels with it. */
async function openLoneFiles(given: string[]): Promise<Content> {
  const files = new Map<string, string>()
  for (const file of given) {
    const [base, folder] = [basename(file), basename(dirname(file))]
    const isDay = dayFile.test(base)
    if (isDay) {
      for (const index of indexFiles) {
        const beside = join(dirname(dirname(file)), index)
        const found = files.has(index) ? undefined : await lstat(beside).catch(() => undefined)
        if (found?.isFile()) files.set(index, beside)
      }
    }
    // A link that was named itself is what somebody wants; links that are only found are not followed.
    files.set(isDay || files.has(base) ? `${folder}/${base}` : base, await realpath(file))
  }
  return fromDisk(files, [])
}

function fromDisk(files: Map<string, string>, skipped: readonly Skipped[]): Content {
  const at = (path: string) => files.get(path) ?? path
  return {
    paths: [...files.keys()],
    skipped,
    size: async (path) => (await lstat(at(path)).catch(() => undefined))?.size,
    read: (path, largest) => readPlainFile(at(path), { name: path, largest }),
  }
}

function limited(
  name: string,
  content: Content,
  maxBytes: number,
  close: () => Promise<void> = async () => {},
): ExportFiles {
  const read = new Set<string>()
  const largest = Math.min(maxBytes / 8, largestFile)
  let total = 0
  return {
    name,
    paths: content.paths.filter((path) => !isSystemFile(path)).sort(),
    skipped: content.skipped,
    maxBytes,
    close,
    async read(path, use) {
      const size = (await content.size(path)) ?? 0
      if (size > largest) throw tooLarge(quoted(path), maxBytes)
      if (use === 'keep' && !read.has(path)) {
        read.add(path)
        total += size
      }
      if (total > maxBytes) throw tooLarge('What was asked for', maxBytes)
      return content.read(path, largest)
    },
  }
}

function tooLarge(what: string, maxBytes: number): UserError {
  const megabytes = Math.round(maxBytes / 1024 / 1024)
  return new UserError(`${what} is larger than allowed with a limit of ${megabytes} MB.`, {
    hint: `If the export is your own, raise the limit: --max-size ${megabytes * 4}.`,
  })
}

function isSystemFile(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'Thumbs.db')
}

const defaultMaxBytes = 512 * 1024 * 1024
/** A longer text does not fit into one string. */
const largestFile = 400 * 1024 * 1024
const dayFile = /^\d{4}-\d{2}-\d{2}\.json$/
const indexFiles = ['users.json', 'org_users.json', 'channels.json', 'groups.json', 'dms.json', 'mpims.json']
