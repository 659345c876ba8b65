import { link, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pid } from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { UserError } from '../lib/user-error.ts'
import { codeOf, diskError, sweep, writeBeside } from './disk.ts'

/**
 * Runs work while no other run of this program works on the same file. The lock is a file beside it that holds the
 * owner's process id, made in one step by a hard link; the lock of a dead process is taken over.
 * @throws UserError when another run holds it for longer than ten seconds, or when the disk fails
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dirname(path), `.${basename(path)}.incident-lock`)
  try {
    // What a killed run left may be a second name of the very file.
    await sweep(dirname(path))
    await take(lock, path)
    try {
      return await work()
    } finally {
      await unlink(lock)
    }
  } catch (error) {
    throw diskError(path, error)
  }
}

async function take(lock: string, path: string): Promise<void> {
  const own = await writeBeside(lock, String(pid))
  try {
    for (let tries = 0; !(await isLinked(own, lock)); tries++) {
      if (tries === 100) {
        throw new UserError(`Another run of incident is working on ${path}.`, {
          hint: `Wait for it to end; if there is none, delete ${lock}.`,
        })
      }
      await sweep(dirname(lock))
      if (tries > 0) await setTimeout(100)
    }
  } finally {
    await unlink(own)
  }
}

async function isLinked(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}
