import type { Config } from './config.ts'
import { readFileName } from './file-name.ts'
import { createPool, type Pool } from './pool.ts'
import { findReports, readSource } from './read.ts'
import { pairTwins } from './twins.ts'
import type { Problem, Report } from './types.ts'

export type LoadOptions = {
  /** The repository's root. */
  cwd: string
  config: Config
  cacheDir?: string
  onProgress?(done: number, all: number): void
  /** See `PoolOptions`. */
  onKey?(path: string, key: string): void
}

/**
 * All reports of files and folders (the configured folders without any), sorted by path, translations paired. What
 * cannot be read is a report that has nothing but its problem.
 * @throws UserError when a given path does not exist
 */
export async function loadReports(paths: string[], options: LoadOptions): Promise<Report[]> {
  const files = await findReports(paths, options)
  const pool = createPool<Report>('report', options)
  try {
    return pairTwins(await loadAll(files, pool, options))
  } finally {
    await pool.close()
  }
}

async function loadAll(files: string[], pool: Pool<Report>, options: LoadOptions): Promise<Report[]> {
  const reports = new Array<Report>(files.length)
  let next = 0
  let done = 0
  const lane = async () => {
    for (let at = next++; at < files.length; at = next++) {
      reports[at] = await loadOne(files[at] ?? '', pool, options)
      options.onProgress?.(++done, files.length)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return reports
}

/** Reports in flight: enough to keep every thread busy, few enough that their texts weigh nothing. */
const lanes = 64

async function loadOne(path: string, pool: Pool<Report>, { cwd, config }: LoadOptions): Promise<Report> {
  const read = readSource(path, { cwd })
  const result = 'source' in read ? await pool.run(read.source) : read
  return 'problem' in result ? unreadable(path, result.problem, config) : result
}

/** A report of which nothing is known but its name and why. */
export function unreadable(path: string, problem: Problem, config: Config): Report {
  const { id, lang, date } = readFileName(path, config.languages)
  return {
    id,
    path,
    ...(lang ? { lang } : {}),
    ...(date ? { date } : {}),
    moments: {},
    services: [],
    teams: [],
    tags: [],
    authors: [],
    facilitators: [],
    roles: {},
    links: [],
    related: [],
    fields: {},
    sections: [],
    timeline: { entries: [] },
    followUps: [],
    references: [],
    problems: [problem],
  }
}
