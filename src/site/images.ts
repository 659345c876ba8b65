import { constants } from 'node:fs'
import { lstat, open, realpath } from 'node:fs/promises'
import { posix, resolve, sep } from 'node:path'
import { hash } from '../lib/hash.ts'
import { UserError } from '../lib/user-error.ts'
import type { SiteDocument } from './incident.ts'

/** Bytes of one image. */
const most = 10 * 1024 * 1024

/** No SVG: opened by itself it could run a script in the site's name. */
const extensions = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif'])

/**
 * The images that the reports show and the site may copy: plain files of at most 10 MB that lie with the reports,
 * reached through no link.
 * @returns repository path → path below the output folder, sorted
 */
export async function findImages(
  documents: readonly SiteDocument[],
  { root, folders }: { root: string; folders: readonly string[] },
): Promise<Map<string, string>> {
  const homes = [...folders, ...documents.map(({ report }) => posix.dirname(report.path))].map(
    (folder) => `${posix.normalize(folder).replace(/\/$/, '')}/`,
  )
  const wanted = new Set<string>()
  for (const piece of documents.flatMap(({ body }) => body?.pieces ?? [])) {
    if (typeof piece !== 'string' && 'image' in piece) wanted.add(piece.image.path)
  }
  const found = new Map<string, string>()
  const base = await realpath(root)
  for (const path of [...wanted].sort()) {
    const extension = posix.extname(path).toLowerCase()
    const near = homes.some((home) => (home === './' ? !path.startsWith('../') : path.startsWith(home)))
    if (!near || !extensions.has(extension) || !(await isPlain(path, base))) continue
    const name = posix.basename(path, posix.extname(path)).replace(/[^A-Za-z0-9_-]+/g, '-')
    found.set(path, `images/${name}-${hash(path).slice(0, 8)}${extension}`)
  }
  return found
}

async function isPlain(path: string, root: string): Promise<boolean> {
  try {
    const file = resolve(root, path)
    const stat = await lstat(file)
    return (
      stat.isFile() &&
      stat.size <= most &&
      (await realpath(file)) === file &&
      !file.includes(`${sep}.git${sep}`)
    )
  } catch {
    return false
  }
}

/**
 * An image's bytes, if it still is what `findImages` saw.
 * @throws UserError when it is not
 */
export async function imageBytes(path: string, root: string): Promise<Uint8Array> {
  const file = await open(resolve(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const stat = await file.stat()
    if (!stat.isFile() || stat.size > most) {
      throw new UserError(`${path} changed while the site was built.`, { hint: 'Run the command again.' })
    }
    return await file.readFile()
  } finally {
    await file.close()
  }
}
