import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { UserError } from '../../lib/user-error.ts'

/**
 * Files that differ from where this branch left another one, and files that git does not know yet; relative to the
 * root. Those that are gone are left out.
 * @param ref a commit or branch, such as `origin/main`
 * @throws UserError when git cannot tell
 */
export async function changedSince(ref: string, root: string): Promise<Set<string>> {
  const base = (await git(['merge-base', '--end-of-options', ref, 'HEAD'], root, ref)).trim()
  const differ = await git(['diff', '--name-only', '--no-ext-diff', '--diff-filter=d', '-z', base], root, ref)
  const fresh = await git(['ls-files', '--others', '--exclude-standard', '-z'], root, ref)
  return new Set(`${differ}${fresh}`.split('\0').filter(Boolean))
}

async function git(args: string[], cwd: string, ref: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd, maxBuffer: 64 * 1024 * 1024 })
    return stdout
  } catch (cause) {
    throw new UserError(`git cannot tell what changed since \`${ref}\`.`, {
      hint: 'Give a branch or commit that is there; a shallow clone lacks most: fetch it with its history.',
      cause,
    })
  }
}
