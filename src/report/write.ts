import { randomBytes } from 'node:crypto'
import { link, lstat, open, readdir, readFile, rename, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pid } from 'node:process'
import { UserError } from '../lib/user-error.ts'
import { codeOf, isAlive, withLock } from './lock.ts'

/**
 * Makes a new file, whole or not at all: the text is written to a temporary file of the same folder, flushed, and
 * only then linked to its name.
 * @throws UserError when a file of that name exists; it is never replaced.
 */
export async function createFile(path: string, text: string): Promise<void> {
  const temporary = await writeBeside(path, text, 0o666)
  try {
    await link(temporary, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      throw new UserError(`${path} exists already.`, { hint: 'Choose another name; nothing was written.' })
    }
    // Some file systems know no hard links: an exclusive copy is the next best thing.
    if (codeOf(error) !== 'EPERM' && codeOf(error) !== 'ENOTSUP') throw unwritable(path, error)
    await writeExclusively(path, text)
  } finally {
    await unlink(temporary)
  }
  await syncFolder(dirname(path))
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

async function replace(path: string, text: string, mode: number): Promise<void> {
  await sweep(path)
  const temporary = await writeBeside(path, text, mode)
  try {
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary)
    throw unwritable(path, error)
  }
  await syncFolder(dirname(path))
}

async function writeBeside(path: string, text: string, mode: number): Promise<string> {
  const name = `.${basename(path)}.${pid}-${randomBytes(4).toString('hex')}.incident-tmp`
  const temporary = join(dirname(path), name)
  try {
    const file = await open(temporary, 'wx', mode & 0o777)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw unwritable(path, error)
  }
  return temporary
}

async function writeExclusively(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Removes what a killed run left behind for this file. */
async function sweep(path: string): Promise<void> {
  const folder = dirname(path)
  const prefix = `.${basename(path)}.`
  for (const name of await readdir(folder)) {
    const owner = /^(\d+)-[0-9a-f]{8}\.incident-tmp$/.exec(name.slice(prefix.length))?.[1]
    if (name.startsWith(prefix) && owner && !isAlive(Number(owner)))
      await unlink(join(folder, name)).catch(() => {})
  }
}

function unwritable(path: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code === undefined) return error
  return new UserError(`${path} cannot be written (${code}).`, {
    hint: hints[code] ?? 'Check the folder and its permissions. Nothing was changed.',
    cause: error,
  })
}

const hints: Record<string, string> = {
  ENOENT: 'The folder does not exist: make it first. Nothing was changed.',
  ENOSPC: 'The disk is full: free some space. Nothing was changed.',
  EDQUOT: 'Your disk quota is used up: free some space. Nothing was changed.',
  EROFS: 'The file system is read-only. Nothing was changed.',
}

/** A rename is safe from power loss once its folder is flushed; Windows cannot and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
