import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Shared, Texts } from '../../checks/check.ts'
import type { Config } from '../../report/config.ts'
import { readName } from '../../report/file-name.ts'
import { findReports, readSource } from '../../report/read.ts'
import type { Report } from '../../report/types.ts'
import type { Terminal } from '../terminal.ts'
import { readGuidance } from './guidance.ts'

/** What the checks have to know beside the reports: texts, templates, what is linked to and not there, the day. */
export async function surroundings(
  reports: readonly Report[],
  { root, config, terminal }: { root: string; config: Config; terminal: Terminal },
): Promise<Shared> {
  const [guidance, ids] = await Promise.all([readGuidance(root), findIds(reports, root, config)])
  const missing = findMissing(reports, root)
  const today = new Date(terminal.now()).toISOString().slice(0, 10)
  return { reports, texts: textsOf(reports, root), config, today, guidance, missing, ids }
}

function textsOf(reports: readonly Report[], root: string): Texts {
  const paths = new Set(reports.map(({ path }) => path))
  const known = new Map<string, string | undefined>()
  return {
    get(path) {
      if (!paths.has(path)) return undefined
      if (!known.has(path)) {
        const read = readSource(path, { cwd: root })
        known.set(path, 'source' in read ? read.source.text : undefined)
      }
      return known.get(path)
    },
  }
}

/** Links that lead out of the repository lead nowhere, for a report that lies in it. */
function findMissing(reports: readonly Report[], root: string): Set<string> {
  const missing = new Set<string>()
  const known = new Map<string, boolean>()
  for (const { path: from, references } of reports) {
    for (const { path } of references) {
      if (path === '' || missing.has(path)) continue
      const leadsOut = path.startsWith('../') && !from.startsWith('../')
      const there = known.get(path) ?? (!leadsOut && exists(join(root, path)))
      known.set(path, there)
      if (!there) missing.add(path)
    }
  }
  return missing
}

/**
 * Site generators leave out the extension of a page, or write the one that it will have. Synchronous: for thousands
 * of links that takes a third of the time that the thread pool needs.
 */
function exists(path: string): boolean {
  const page = path.replace(/\.html$/, '')
  return [path, `${page}.md`, join(page, 'index.md')].some((name) => isThere(name))
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** Of the whole repository, even when only one report is checked. */
async function findIds(
  reports: readonly Report[],
  root: string,
  config: Config,
): Promise<Map<string, string[]>> {
  const all = new Set([...(await findReports([], { cwd: root, config })), ...reports.map(({ path }) => path)])
  const ids = new Map<string, string[]>()
  for (const path of [...all].sort()) {
    const { id } = readName(path, config.languages)
    ids.set(id, [...(ids.get(id) ?? []), path])
  }
  return ids
}
