import { dirname, resolve } from 'node:path'
import type { Config } from '../report/config.ts'
import { findReports } from '../report/read.ts'
import { twinKey } from '../report/twins.ts'

/**
 * The reports and the other languages of theirs, which lie beside them: one of these holds the facts.
 * @param paths relative to the root
 */
export async function withOtherLanguages(
  paths: Iterable<string>,
  { root, config }: { root: string; config: Config },
): Promise<string[]> {
  const wanted = [...paths]
  const folders = new Set(wanted.map((path) => resolve(root, dirname(path))))
  const beside = folders.size > 0 ? await findReports([...folders], { cwd: root, config }) : []
  const keys = new Set(wanted.map((path) => twinKey(path, config.languages)))
  return [...new Set([...wanted, ...beside.filter((path) => keys.has(twinKey(path, config.languages)))])]
}
