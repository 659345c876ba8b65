import { dirname, resolve } from 'node:path'
import type { Config } from '../../report/config.ts'
import { readFileName } from '../../report/file-name.ts'
import { findReports } from '../../report/read.ts'
import { changedSince } from './changed.ts'

/** Which reports are checked, and which are read beside them: the other languages of theirs, which hold their facts. */
export type Choice = { checked: Set<string>; read: string[] }

/**
 * @param paths absolute; none: the configured folders
 * @param options.since a commit or branch: only what changed after the two parted
 */
export async function chooseReports(
  paths: string[],
  { root, config, since }: { root: string; config: Config; since: string | undefined },
): Promise<Choice> {
  const found = await findReports(paths, { cwd: root, config })
  const changed = since === undefined ? undefined : await changedSince(since, root)
  const checked = new Set(found.filter((path) => changed?.has(path) ?? true))
  const folders = new Set([...checked].map((path) => resolve(root, dirname(path))))
  const beside = folders.size > 0 ? await findReports([...folders], { cwd: root, config }) : []
  const keys = new Set([...checked].map(key))
  const read = new Set([...checked, ...beside.filter((path) => keys.has(key(path)))])
  return { checked, read: [...read].map((path) => resolve(root, path)) }

  function key(path: string): string {
    return `${dirname(path)}\0${readFileName(path, config.languages).id}`
  }
}
