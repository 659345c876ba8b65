import { link, lstat, readFile, rename, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from '../lib/user-error.ts'
import { codeOf, diskError, sweep, syncFolder, writeBeside, writeNew } from './disk.ts'
import { withLock } from './lock.ts'

/**
 * Makes a new file, whole or not at all: the content is written to a temporary file of the same folder, flushed, and
 * only then linked to its name.
 * @throws UserError when a file of that name exists (it is never replaced) or the disk fails
 */
export async function createFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const temporary = await writeBeside(path, content)
    try {
      await link(temporary, path)
    } catch (error) {
      // Some file systems know no hard links: an exclusive write is the next best thing.
      if (codeOf(error) !== 'EPERM' && codeOf(error) !== 'ENOTSUP') throw error
      await writeNew(path, content)
    } finally {
      await unlink(temporary)
    }
    await finish(path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw diskError(path, error)
    throw new UserError(`${path} exists already.`, { hint: 'Choose another name; nothing was written.' })
  }
}

/**
 * Replaces a file's text in one step, so that a reader, a crash or a full disk sees the old bytes or the new ones.
 * Mode bits stay; links are not written through.
 * @param before what was read: if the file holds something else by now, nothing is written
 * @throws UserError when the file changed, is no plain file or cannot be written
 */
export function replaceReport(path: string, before: string, after: string): Promise<void> {
  return withLock(path, () => replaceLocked(path, before, after))
}

/** `replaceReport` for a caller that holds the file's lock already. */
export async function replaceLocked(path: string, before: string, after: string): Promise<void> {
  const found = await lstat(path)
  if (!found.isFile() || found.nlink > 1) {
    throw new UserError(`${path} is a link, not a plain file.`, { hint: 'Name the file that it points to.' })
  }
  if ((await readFile(path, 'utf8')) !== before) {
    throw new UserError(`${path} was changed by someone else meanwhile.`, {
      hint: 'Nothing was written. Run the command again.',
    })
  }
  await replace(path, after, found.mode)
}

/** Writes a file that belongs to the program alone, replacing what is there in one step. */
export async function writeOwnFile(path: string, text: string): Promise<void> {
  await replace(path, text, 0o644)
}

/** Removes a file that belongs to the program alone. */
export async function removeOwnFile(path: string): Promise<void> {
  await unlink(path)
  await syncFolder(dirname(path))
}

async function replace(path: string, text: string, mode: number): Promise<void> {
  const temporary = await writeBeside(path, text, mode)
  try {
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
  await finish(path)
}

async function finish(path: string): Promise<void> {
  await syncFolder(dirname(path))
  await sweep(dirname(path))
}
