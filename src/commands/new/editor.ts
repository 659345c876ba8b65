import { spawn } from 'node:child_process'
import { UserError } from '../../lib/user-error.ts'

/**
 * The user's editor as git finds it.
 * @throws UserError when none is set
 */
export function findEditor(env: Readonly<Record<string, string | undefined>>): string {
  const editor = env.VISUAL || env.EDITOR
  if (editor) return editor
  throw new UserError('No editor is set.', { hint: 'Set EDITOR, such as EDITOR=nano, or leave out --edit.' })
}

/**
 * Opens files in the editor and waits until it ends. The editor's own words are read by a shell, as git does, so
 * that `code --wait` works; the files are arguments and never part of the shell's text.
 */
export async function openEditor(
  editor: string,
  files: readonly string[],
  { cwd, env }: { cwd: string; env: Readonly<Record<string, string | undefined>> },
): Promise<void> {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'))
  const child = spawn('sh', ['-c', `${editor} "$@"`, editor, ...files], {
    cwd,
    env: Object.fromEntries(own),
    stdio: 'inherit',
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).catch(() => undefined)
  if (code !== 0) {
    throw new UserError(
      `The editor \`${editor}\` ${code === undefined ? 'cannot be run' : `ended with ${code}`}.`,
      {
        hint: `The report was made: open ${files.join(' and ')} yourself.`,
      },
    )
  }
}
