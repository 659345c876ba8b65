import type { Known, Memory } from '../../checks/run.ts'
import { hash } from '../../lib/hash.ts'
import { openCache } from '../../report/cache.ts'
import { fromParts, toParts } from '../../report/parts.ts'
import { familyOf } from '../../report/twins.ts'
import type { Report } from '../../report/types.ts'

/** What is the same for all reports of a run, and findings depend on. */
type Run = { today: string; guidance: ReadonlySet<string> }

/**
 * What was found in reports that have not changed since. A report shares facts with its translations, so what is
 * known of it holds while they are the same, too.
 * @param reports all that were read, translations included
 * @param keys what the cache of reports knows each by
 */
export function openMemory(
  folder: string,
  reports: readonly Report[],
  keys: ReadonlyMap<string, string>,
  { today, guidance }: Run,
): Memory & { close(): void } {
  const cache = openCache(folder)
  const salt = hash([today, ...guidance].join('\0'))
  const families = new Map<string, string[]>()
  for (const report of reports) {
    const family = families.get(familyOf(report)) ?? []
    families.set(familyOf(report), [...family, keys.get(report.path) ?? ''])
  }
  const known = new Map<string, string>()
  for (const report of reports) {
    const key = keys.get(report.path)
    // What took too long today may not do so tomorrow.
    if (key === undefined || report.problems.some(({ kind }) => kind === 'limit')) continue
    known.set(report.path, hash([salt, key, ...(families.get(familyOf(report)) ?? [])].join('\0')))
  }
  return {
    recall(path) {
      const key = known.get(path)
      const line = key && cache.get(key)
      return line ? fromParts<Known>(line) : undefined
    },
    keep(path, found) {
      const key = known.get(path)
      if (key) cache.set(key, toParts(found))
    },
    close: cache.close,
  }
}
