import { isUtf8 } from 'node:buffer'
import { closeSync, constants, lstatSync, openSync, readSync } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../lib/user-error.ts'
import { chooseReports } from './choose-reports.ts'
import type { Config } from './config.ts'
import { limits } from './limits.ts'
import type { Problem, SourceFile } from './types.ts'

/**
 * The reports in files and folders, each once, sorted, relative to `cwd` with `/`. A file that is named is a report
 * whatever it is called. Without paths the configured folders are searched; those that do not exist hold none.
 * Links within folders are not followed: a linked report is listed, and reading it says what it is.
 * @throws UserError when a given path does not exist
 */
export async function findReports(
  paths: string[],
  { cwd, config }: { cwd: string; config: Config },
): Promise<string[]> {
  const roots = config.reports.map((folder) => resolve(cwd, folder))
  const found = new Set<string>()
  for (const path of paths.length > 0 ? paths.map((one) => resolve(cwd, one)) : roots) {
    const kind = await kindOf(path)
    if (kind === 'folder') for (const file of await walk(path)) found.add(file)
    else if (kind === 'file') found.add(path)
    else if (paths.length > 0) {
      throw new UserError(`There is no ${relative(cwd, path) || path}.`, {
        hint: 'Give a report, or a folder of reports, that exists.',
      })
    }
  }
  return [...found].map((path) => relative(cwd, path).split(sep).join('/')).sort()

  async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
    try {
      // A configured folder comes from the repository: one that leads out of it is a file that cannot be read.
      if (paths.length === 0 && !isWithin(await realpath(path), await realpath(cwd))) return 'file'
      return (await stat(path)).isDirectory() ? 'folder' : 'file'
    } catch {
      return (await lstat(path).catch(() => undefined)) && 'file'
    }
  }

  async function walk(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true })
    const visible = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    const folders = visible.filter((entry) => entry.isDirectory())
    const files = visible.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
    const own = chooseReports(files, {
      folder: basename(folder),
      extensionless: config.extensionless,
      root: roots.includes(folder),
    })
    const below = await Promise.all(folders.map(({ name }) => walk(join(folder, name))))
    return [...own.map((name) => join(folder, name)), ...below.flat()]
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep)
}

/**
 * Reads a report: a plain file of at most 256 KiB, known before it is opened, in UTF-8 without NUL. Anything else is
 * a problem of kind `file` or `limit`, never an exception.
 * @param path relative to `cwd`, the repository's root
 * @param options.largest bytes, when it is not 256 KiB
 */
export function readSource(
  path: string,
  { cwd, largest = limits.reportBytes }: { cwd: string; largest?: number },
): { source: SourceFile } | { problem: Problem; path: string } {
  try {
    const bytes = readPlain(resolve(cwd, path), largest)
    if (typeof bytes === 'string') return refuse(bytes, 'file')
    if (bytes.length > largest) {
      return refuse(`Unexpected size, expected at most ${largest / 1024} KiB`, 'limit')
    }
    if (bytes.includes(0)) return refuse('Unexpected NUL byte, expected text', 'file')
    if (!isUtf8(bytes)) return refuse('Unexpected bytes, expected text in UTF-8', 'file')
    return { source: { path, text: bytes.toString('utf8') } }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return refuse(`Unreadable file (${code}), expected one that can be opened`, 'file')
  }

  function refuse(message: string, kind: 'file' | 'limit') {
    const span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }
    return { path, problem: { kind, message, span } }
  }
}

/**
 * At most one byte more than a report may have, or what it is instead of a plain file; the bytes are good until the
 * next call. Synchronous: for thousands of small files that takes a fifth of the time that the thread pool needs.
 */
function readPlain(path: string, largest: number): Buffer | string {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return 'Unexpected symbolic link, expected a plain file'
  if (!stat.isFile()) return 'Unexpected folder or device, expected a plain file'
  const size = Math.min(stat.size, largest) + 1
  if (size > scratch.length) scratch = Buffer.allocUnsafeSlow(size)
  const buffer = scratch.subarray(0, size)
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const wanted = Math.min(stat.size, buffer.length)
    let length = 0
    for (let read = -1; read !== 0 && length < wanted; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null)
    }
    return buffer.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

/** Most files are read into the same bytes: they are text before the next one is opened. */
let scratch = Buffer.alloc(0)
