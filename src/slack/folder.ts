import type { Dirent } from 'node:fs'
import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../lib/user-error.ts'
import type { Skipped } from './conversation.ts'
import { quoted } from './quoted.ts'
import { countSkipped } from './skipped.ts'

/**
 * Paths of the plain files below a folder, with `/`. Links, pipes and devices are left out and named, so that nothing
 * outside the folder is ever read.
 */
export async function listFolder(root: string): Promise<{ paths: string[]; skipped: Skipped[] }> {
  const paths: string[] = []
  const skipped = countSkipped()

  async function walk(folder: string, depth: number): Promise<void> {
    for (const entry of await entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isFile()) paths.push(path)
      else if (!entry.isDirectory())
        skipped.add(path, entry.isSymbolicLink() ? 'is a link' : 'is no plain file')
      else if (depth < deepest) await walk(path, depth + 1)
      if (paths.length > most) {
        throw new UserError(`Unexpected folder with over ${most} files, expected a Slack export.`, {
          hint: 'Give the folder that holds channels.json and users.json.',
        })
      }
    }
  }

  await walk('', 1)
  return { paths, skipped: skipped.all() }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    throw new UserError(`The folder ${quoted(folder)} cannot be read.`, {
      hint: 'Check that you may read it.',
      cause,
    })
  }
}

/**
 * A plain file's bytes. The size is taken from the open file, and no more than that is read.
 * @param options.name as the export knows it, for messages
 * @param options.largest bytes, at most
 */
export async function readPlainFile(
  path: string,
  { name, largest }: { name: string; largest: number },
): Promise<Buffer> {
  // Not on Windows: the flags are missing there and count as none.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  try {
    const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      const found = await handle.stat()
      if (!found.isFile() || found.size > largest) throw new TypeError('not the file that was listed')
      const bytes = Buffer.alloc(found.size)
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
      return bytes.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (cause) {
    throw new UserError(`The file ${quoted(name)} cannot be read.`, {
      hint: 'Check that you may read it.',
      cause,
    })
  }
}

/** A re-packed Grid export: folder, `teams`, workspace, channel, day. */
const deepest = 6
const most = 1_000_000
