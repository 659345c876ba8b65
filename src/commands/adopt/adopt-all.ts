import { redact } from '../../redact/redact.ts'
import { adoptionOf } from '../../report/adopt.ts'
import type { Config } from '../../report/config.ts'
import { type Filling, fillFrontmatter } from '../../report/fill.ts'
import { unreadable } from '../../report/load.ts'
import { createPool, type Pool } from '../../report/pool.ts'
import { readSource } from '../../report/read.ts'
import type { Stated } from '../../report/stated.ts'
import type { Report } from '../../report/types.ts'

/** One report, as it was understood before anything was added, and its text with what was. */
export type Adopted = {
  path: string
  report: Report
  before: string
  after: string
  added: (Filling & { from: Stated })[]
  /** What the text says in words that the frontmatter may not have. */
  unread: Stated[]
}

/** Works out the frontmatter of each report. Nothing is written. */
export async function adoptAll(
  files: readonly string[],
  options: {
    root: string
    config: Config
    /** Paths of the reports whose facts another one holds. */
    translations: ReadonlySet<string>
    onProgress(done: number, all: number): void
  },
): Promise<Adopted[]> {
  const { root, config, translations, onProgress } = options
  const pool = createPool<Report>('report', { config })
  let done = 0
  try {
    const all: Adopted[] = []
    for (let at = 0; at < files.length; at += atOnce) {
      const some = files.slice(at, at + atOnce).map(async (path) => {
        const known = translations.has(path) ? { translation: true } : {}
        const adopted = await adoptOne(path, pool, { root, config, known })
        onProgress(++done, files.length)
        return adopted
      })
      all.push(...(await Promise.all(some)))
    }
    return all
  } finally {
    await pool.close()
  }
}

const atOnce = 64

async function adoptOne(
  path: string,
  pool: Pool<Report>,
  { root, config, known }: { root: string; config: Config; known: Pick<Report, 'translation'> },
): Promise<Adopted> {
  const read = readSource(path, { cwd: root })
  const before = 'source' in read ? read.source.text : ''
  const first = 'source' in read ? await pool.run(read.source) : read
  if ('problem' in first) {
    return {
      path,
      report: unreadable(path, first.problem, config),
      before,
      after: before,
      added: [],
      unread: [],
    }
  }
  const adopted: Adopted = {
    path,
    report: { ...first, ...known },
    before,
    after: before,
    added: [],
    unread: adoptionOf({ ...first, ...known }).unread,
  }
  // What was just written may tell the day or the zone of what was not certain before.
  let report = adopted.report
  for (let round = 0; round < rounds; round++) {
    const { fillings, from } = adoptionOf(report)
    const clean = fillings.filter(
      ({ value }) => redact([value].flat().join('\n'), config.redact).found.length === 0,
    )
    const text = fillFrontmatter(adopted.after, clean)
    if (text === adopted.after) break
    adopted.after = text
    adopted.added.push(
      ...clean.flatMap((filling) =>
        from[filling.field] ? [{ ...filling, from: from[filling.field] as Stated }] : [],
      ),
    )
    const again = await pool.run({ path, text })
    if ('problem' in again) break
    report = { ...again, ...known }
  }
  return adopted
}

const rounds = 4
