import { type LoadOptions, unreadable } from '../report/load.ts'
import { createPool, type Pool } from '../report/pool.ts'
import { findReports, readSource } from '../report/read.ts'
import { pairTwins } from '../report/twins.ts'
import type { Problem, SourceFile } from '../report/types.ts'
import type { SiteDocument } from './incident.ts'

export type DocumentOptions = LoadOptions & {
  /** Takes out of a report's text what may not be shown, before anything else looks at it. */
  mask?(text: string): string
}

/**
 * All reports of files and folders with their text as HTML, sorted by path, translations paired. A text that takes
 * too long has no HTML, but the facts of its frontmatter; what cannot be read has nothing but its problem.
 * @throws UserError when a given path does not exist
 */
export async function loadDocuments(paths: string[], options: DocumentOptions): Promise<SiteDocument[]> {
  const files = await findReports(paths, options)
  const pool = createPool<SiteDocument>('site', options)
  const documents = new Array<SiteDocument>(files.length)
  let next = 0
  let done = 0
  const lane = async () => {
    for (let at = next++; at < files.length; at = next++) {
      documents[at] = await load(files[at] ?? '', pool, options)
      options.onProgress?.(++done, files.length)
    }
  }
  try {
    await Promise.all(Array.from({ length: lanes }, lane))
  } finally {
    await pool.close()
  }
  const paired = pairTwins(documents.map(({ report }) => report))
  return documents.map((document, n) => ({ ...document, report: paired[n] ?? document.report }))
}

/** Reports in flight: enough to keep every thread busy, few enough that their texts weigh nothing. */
const lanes = 64

async function load(path: string, pool: Pool<SiteDocument>, options: DocumentOptions): Promise<SiteDocument> {
  const read = readSource(path, options)
  if (!('source' in read)) return { report: unreadable(path, read.problem, options.config) }
  const source = { path, text: options.mask?.(read.source.text) ?? read.source.text }
  const result = await pool.run(source)
  if (!('problem' in result) && result.body) return result
  const problems = 'problem' in result ? [result.problem] : result.report.problems
  return { report: await factsAlone(source, problems, pool, options) }
}

/** What the frontmatter says, where the text below it cannot be shown. */
async function factsAlone(
  { path, text }: SourceFile,
  problems: Problem[],
  pool: Pool<SiteDocument>,
  { config }: LoadOptions,
): Promise<SiteDocument['report']> {
  const [head] = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?=\r?\n|$)/.exec(text) ?? []
  const known = head === undefined ? undefined : await pool.run({ path, text: head })
  const [problem] = problems
  if (known && !('problem' in known))
    return { ...known.report, problems: [...known.report.problems, ...problems] }
  const span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }
  return unreadable(path, problem ?? { kind: 'limit', message: 'Unreadable report', span }, config)
}
