import { lstat, mkdir, readdir, readFile, realpath, rename, rmdir, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, parse, resolve, sep } from 'node:path'
import { UserError } from '../lib/user-error.ts'
import { codeOf } from '../report/disk.ts'
import { withLock } from '../report/lock.ts'
import { attachmentBytes } from './attachments.ts'
import type { OutputFile } from './output.ts'

/** Lies in every folder that we made and lists the files in it: what it does not list is not ours to delete. */
const marker = '.incident-site.json'

/**
 * Says no before any work is done: an output folder must be new, empty or made by us, and must not be the
 * repository, a folder above it, or git's own.
 * @param out as the user gave it, relative to `cwd`
 * @param root the repository
 * @returns its absolute path
 * @throws UserError
 */
export async function checkOutput(
  out: string,
  { cwd, root: repository }: { cwd: string; root: string },
): Promise<string> {
  const wanted = resolve(cwd, out)
  const parent = await nearest(dirname(wanted))
  const folder = join(parent, wanted.slice(dirname(wanted).length))
  const root = await realpath(repository)
  if (root === folder || root.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    throw new UserError(`The site cannot be written to ${out}: that folder holds the repository.`, {
      hint: 'Name a folder of its own: `--out site`.',
    })
  }
  if (
    folder
      .slice(parse(folder).root.length)
      .split(sep)
      .some((part) => part.toLowerCase() === '.git')
  ) {
    throw new UserError(`The site cannot be written to ${out}: that folder is git’s own.`, {
      hint: 'Name a folder of its own: `--out site`.',
    })
  }
  const found = await lstat(folder).catch(() => undefined)
  if (found && !found.isDirectory()) {
    throw new UserError(`${out} is not a folder.`, { hint: 'Name a folder of its own: `--out site`.' })
  }
  const foreign = found && (await foreignFile(folder))
  if (foreign) {
    throw new UserError(`${out} holds files that incident did not make, such as ${foreign}.`, {
      hint: 'Name another folder, or move those files away: a build replaces the whole folder.',
    })
  }
  return folder
}

/**
 * Writes the site beside its folder, then puts it in place, so that a reader never sees half of one. A file that we
 * did not make is never deleted, and what a killed run left is put right.
 * @param folder absolute, as `checkOutput` gave it
 * @throws UserError when the disk refuses
 */
export async function writeSite(files: readonly OutputFile[], folder: string, root: string): Promise<void> {
  const beside = (what: string) => join(dirname(folder), `.${basename(folder)}.incident-${what}`)
  const [fresh, old] = [beside('new'), beside('old')]
  try {
    await mkdir(dirname(folder), { recursive: true })
    await withLock(folder, async () => {
      if (!(await exists(folder)) && (await exists(old))) await rename(old, folder)
      for (const left of [fresh, old]) await removeOwn(left)
      await fill(fresh, files, root)
      await checkOutput(folder, { cwd: root, root })
      if (await exists(folder)) await rename(folder, old)
      await rename(fresh, folder)
      await removeOwn(old)
    })
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined || error instanceof UserError) throw error
    throw new UserError(`The site cannot be written to ${folder} (${code}).`, {
      hint: 'Check the disk, the folder and its permissions, and run the command again.',
      cause: error,
    })
  }
}

async function fill(folder: string, files: readonly OutputFile[], root: string): Promise<void> {
  await mkdir(folder)
  const names = files.map(({ path }) => path).sort()
  await writeFile(
    join(folder, marker),
    `${JSON.stringify({ madeBy: 'incident build', files: names }, null, 2)}\n`,
  )
  for (const path of new Set(files.map((file) => dirname(file.path)))) {
    await mkdir(join(folder, path), { recursive: true })
  }
  for (const file of files) {
    const bytes = 'content' in file ? file.content : await attachmentBytes(file.copyOf, root)
    await writeFile(join(folder, file.path), bytes, { flag: 'wx' })
  }
}

/** Deletes a folder's files that its marker lists, the marker, and the folders that are empty then. */
async function removeOwn(folder: string): Promise<void> {
  const own = await listed(folder)
  const { files, folders } = await walk(folder)
  for (const file of files.filter((name) => own.has(name))) await unlink(join(folder, file))
  for (const name of folders.reverse()) await rmdir(join(folder, name)).catch(() => {})
}

async function foreignFile(folder: string): Promise<string | undefined> {
  const own = await listed(folder)
  const { files } = await walk(folder)
  return files.find((file) => !own.has(file))
}

async function listed(folder: string): Promise<Set<string>> {
  try {
    const { files }: { files: unknown } = JSON.parse(await readFile(join(folder, marker), 'utf8'))
    return new Set([marker, ...(Array.isArray(files) ? files.map(String) : [])])
  } catch {
    // Of a run that was killed within its first write.
    return new Set([marker])
  }
}

/** Everything in a folder, links not followed: names below it with `/`, a folder before what it holds. */
async function walk(folder: string): Promise<{ files: string[]; folders: string[] }> {
  const files: string[] = []
  const folders: string[] = []
  const visit = async (name: string) => {
    const entries = await readdir(join(folder, name), { withFileTypes: true }).catch(() => undefined)
    if (!entries) return
    folders.push(name)
    for (const entry of entries) {
      const path = name === '' ? entry.name : `${name}/${entry.name}`
      if (entry.isDirectory()) await visit(path)
      else files.push(path)
    }
  }
  await visit('')
  return { files: files.sort(), folders }
}

/** The true path of the nearest folder that exists, with the rest as it is. */
async function nearest(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch {
    const parent = dirname(folder)
    return parent === folder ? folder : join(await nearest(parent), basename(folder))
  }
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined
}
