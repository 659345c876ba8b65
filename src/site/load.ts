import { type LoadOptions, loadReports, unreadable } from '../report/load.ts'
import { createPool } from '../report/pool.ts'
import { findReports, readSource } from '../report/read.ts'
import { pairTwins } from '../report/twins.ts'
import type { SiteDocument } from './incident.ts'

/**
 * All reports of files and folders with their text as HTML, sorted by path, translations paired. Where the HTML
 * takes too long the document has what the report alone says; what cannot be read has nothing but its problem.
 * @throws UserError when a given path does not exist
 */
export async function loadDocuments(paths: string[], options: LoadOptions): Promise<SiteDocument[]> {
  const files = await findReports(paths, options)
  const pool = createPool<SiteDocument>('site', options)
  let done = 0
  let documents: SiteDocument[]
  try {
    documents = await Promise.all(
      files.map(async (path) => {
        const document = await load(path)
        options.onProgress?.(++done, files.length)
        return document
      }),
    )
  } finally {
    await pool.close()
  }
  const paired = pairTwins(documents.map(({ report }) => report))
  return documents.map((document, n) => ({ ...document, report: paired[n] ?? document.report }))

  async function load(path: string): Promise<SiteDocument> {
    const read = await readSource(path, options)
    if (!('source' in read)) return { report: unreadable(path, read.problem, options.config) }
    const result = await pool.run(read.source)
    if (!('problem' in result)) return result
    const [report] = await loadReports([path], options)
    if (!report) return { report: unreadable(path, result.problem, options.config) }
    return { report: { ...report, problems: [...report.problems, result.problem] } }
  }
}
