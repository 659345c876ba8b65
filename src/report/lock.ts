import { link, readFile, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { kill, pid } from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { UserError } from '../lib/user-error.ts'

/**
 * Runs work while no other run of this program works on the same file. The lock is a file beside it that holds the
 * owner's process id, made in one step by a hard link; the lock of a dead process is taken over.
 * @throws UserError when another run holds it for longer than ten seconds
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dirname(path), `.${basename(path)}.incident-lock`)
  const own = `${lock}.${pid}`
  await writeFile(own, String(pid))
  try {
    for (let tries = 0; !(await take(own, lock)); tries++) {
      if (tries === 100) {
        throw new UserError(`Another run of incident is working on ${path}.`, {
          hint: `Wait for it to end; if there is none, delete ${lock}.`,
        })
      }
      await setTimeout(100)
    }
  } finally {
    await unlink(own)
  }
  try {
    return await work()
  } finally {
    await unlink(lock)
  }
}

/** True for a process that runs, also one of another user. */
export function isAlive(id: number): boolean {
  try {
    kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** The system's name of a failure, such as `ENOSPC`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}

async function take(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock)
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''))
  // A lock that vanished or is being written is looked at again; only a dead owner's lock is removed.
  if (owner > 0 && owner !== pid && !isAlive(owner)) await unlink(lock).catch(() => {})
  return false
}
