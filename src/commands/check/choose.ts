import { resolve } from 'node:path'
import type { Config } from '../../report/config.ts'
import { findReports } from '../../report/read.ts'
import { withOtherLanguages } from '../languages-beside.ts'
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
  const areAll = paths.length === 0 && since === undefined
  const read = areAll ? found : await withOtherLanguages(checked, { root, config })
  return { checked, read: read.map((path) => resolve(root, path)) }
}
