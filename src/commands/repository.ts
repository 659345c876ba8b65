import { lstat, realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../lib/user-error.ts'
import { visibleLine } from '../lib/visible.ts'

/** The folder of the git repository that `cwd` lies in, else `cwd` itself; without links. */
export async function findRepository(cwd: string): Promise<string> {
  const start = await realpath(cwd)
  for (let folder = start; ; folder = dirname(folder)) {
    if (await exists(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return start
  }
}

/**
 * The absolute path of something that may be written: within the repository, outside `.git`, not through a link.
 * @param path relative to `cwd`, or absolute; it need not exist
 * @throws UserError saying which of these it breaks
 */
export async function resolveWithin(root: string, cwd: string, path: string): Promise<string> {
  const within = relative(root, resolve(await realpath(cwd), path))
  const parts = within.split(sep).filter(Boolean)
  const hint = 'Name a plain folder of this repository.'
  if (parts[0] === '..' || resolve(root, within) !== join(root, ...parts)) {
    throw new UserError(`${visibleLine(path)} lies outside of the repository.`, { hint })
  }
  const odd = parts.find((part) => gitFolder.test(part.replace(/\p{Cf}/gu, '')) || reserved.test(part))
  if (odd !== undefined)
    throw new UserError(`${visibleLine(path)} is not a place for files of ours.`, { hint })
  let folder = root
  for (const part of parts) {
    folder = join(folder, part)
    const found = await lstat(folder).catch(() => undefined)
    if (!found) break
    if (found.isSymbolicLink()) throw new UserError(`${visibleLine(path)} leads through a link.`, { hint })
    if (!found.isDirectory()) throw new UserError(`${visibleLine(path)} leads through a file.`, { hint })
  }
  return join(root, ...parts)
}

/** `.git` as the file systems of Windows and macOS see it: any case, trailing dots, the short name, a stream. */
const gitFolder = /^(?:\.git|git~\d+)[. ]*(?::|$)/i
/** Names of devices on Windows, and characters that no name may hold there. */
const reserved =
  /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$|clock\$)(?:\.|$)|[\x00-\x1f\x7f<>:"|?*\\]|[. ]$/i

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined
}
