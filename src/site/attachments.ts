import { constants } from 'node:fs'
import { lstat, open, realpath } from 'node:fs/promises'
import { posix, resolve } from 'node:path'
import { hash } from '../lib/hash.ts'
import { UserError } from '../lib/user-error.ts'
import type { SiteDocument } from './incident.ts'
import type { OutputFile } from './output.ts'

/** Bytes of one file. */
const most = 10 * 1024 * 1024

/** No SVG and nothing else that could run a script in the site's name when it is opened by itself. */
const images = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif'])
const texts = new Set(['.txt', '.log', '.csv'])
const others = new Set(['.pdf'])

/**
 * The files that the reports show or link to and the site may copy: plain files of at most 10 MB below the
 * repository, reached through no link and no hidden folder; other files than images only where they lie with the
 * reports.
 * @returns repository path → path below the output folder, sorted
 */
export async function findAttachments(
  documents: readonly SiteDocument[],
  { root, folders }: { root: string; folders: readonly string[] },
): Promise<Map<string, string>> {
  const homes = [...folders, ...documents.map(({ report }) => posix.dirname(report.path))].map(
    (folder) => `${posix.normalize(folder).replace(/\/$/, '')}/`,
  )
  const wanted = new Set<string>()
  for (const piece of documents.flatMap(({ body }) => body?.pieces ?? [])) {
    if (typeof piece === 'string' || 'end' in piece) continue
    wanted.add('image' in piece ? piece.image.path : piece.link.path)
  }
  const found = new Map<string, string>()
  const base = await realpath(root)
  for (const path of [...wanted].sort()) {
    const extension = posix.extname(path).toLowerCase()
    const isImage = images.has(extension)
    if (!isImage && !texts.has(extension) && !others.has(extension)) continue
    const isNear = homes.some((home) => home === './' || path.startsWith(home))
    if ((!isImage && !isNear) || isElsewhere(path) || !(await isPlain(path, base))) continue
    const name = posix.basename(path, posix.extname(path)).replace(/[^A-Za-z0-9_-]+/g, '-')
    found.set(path, `${isImage ? 'images' : 'files'}/${name}-${hash(path).slice(0, 8)}${extension}`)
  }
  return found
}

/** Above the repository, hidden, or of others. */
function isElsewhere(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules')
}

async function isPlain(path: string, root: string): Promise<boolean> {
  try {
    const file = resolve(root, path)
    const stat = await lstat(file)
    return stat.isFile() && stat.size <= most && (await realpath(file)) === file
  } catch {
    return false
  }
}

/**
 * A file's bytes, if it still is what `findAttachments` saw.
 * @throws UserError when it is not
 */
export async function attachmentBytes(path: string, root: string): Promise<Buffer> {
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

/** Copies of texts become what may be shown of them; other copies stay as they are. */
export async function maskCopies(
  files: readonly OutputFile[],
  root: string,
  mask: (text: string) => string,
): Promise<OutputFile[]> {
  const masked: OutputFile[] = []
  for (const file of files) {
    if ('copyOf' in file && texts.has(posix.extname(file.path))) {
      const text = (await attachmentBytes(file.copyOf, root)).toString('utf8')
      masked.push({ path: file.path, content: mask(text) })
    } else {
      masked.push(file)
    }
  }
  return masked
}
