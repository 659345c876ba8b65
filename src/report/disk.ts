import { randomBytes } from 'node:crypto'
import { open, readdir, readFile, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { kill, pid } from 'node:process'
import { UserError } from '../lib/user-error.ts'

/** A name for a temporary file beside a file: hidden, and telling whose it is. */
function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${pid}-${randomBytes(4).toString('hex')}.incident-tmp`)
}

/** Makes a temporary file beside a file, flushed to the disk; leaves nothing when that fails. */
export async function writeBeside(path: string, content: string | Uint8Array, mode = 0o666): Promise<string> {
  const temporary = temporaryName(path)
  try {
    await writeNew(temporary, content, mode)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
  return temporary
}

/** Makes a file that must not exist, flushed to the disk. */
export async function writeNew(path: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  const file = await open(path, 'wx', mode & 0o777)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Removes the temporary files and locks that killed runs left in a folder, and nothing else. */
export async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const [, writer] = /^\..*\.(\d+)-[0-9a-f]{8}\.incident-tmp$/.exec(name) ?? []
    const owner = name.endsWith('.incident-lock') ? await readFile(path, 'utf8').catch(() => '') : writer
    if (Number(owner) > 0 && !isAlive(Number(owner))) await unlink(path).catch(() => {})
  }
}

/** A rename is safe from power loss once its folder is flushed; Windows cannot and need not. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

/** The system's name of a failure, such as `ENOSPC`; undefined for what is no failure of the system. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^E[A-Z0-9]+$/.test(code) ? code : undefined
}

/** The system's failure in one line, with its code and what to do; anything else as it is. */
export function diskError(path: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code === undefined) return error
  return new UserError(`${path} cannot be written (${code}).`, {
    hint: `${hints[code] ?? 'Check the disk, the folder and its permissions.'} Run the command again, it goes on where it stopped.`,
    cause: error,
  })
}

const hints: Record<string, string> = {
  ENOENT: 'The folder does not exist: make it first.',
  ENOSPC: 'The disk is full: free some space.',
  EDQUOT: 'Your disk quota is used up: free some space.',
  EROFS: 'The file system is read-only.',
}

/** True for a process that runs, also one of another user. */
function isAlive(id: number): boolean {
  try {
    kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
