import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Config, defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import { parseSyntax } from '../../src/report/syntax.ts'
import { pairTwins } from '../../src/report/twins.ts'
import type { SourceFile } from '../../src/report/types.ts'
import { findAttachments } from '../../src/site/attachments.ts'
import { renderBody } from '../../src/site/body.ts'
import { buildSite } from '../../src/site/build-site.ts'
import type { SiteDocument } from '../../src/site/incident.ts'
import type { OutputFile } from '../../src/site/output.ts'
import { readTemplates } from '../../src/site/templates.ts'

/** A small repository: a pair of twins, a report in French only, one that is running, one with broken frontmatter. */
export const repository = fileURLToPath(new URL('../fixtures/site', import.meta.url))

export const today = '2024-06-24'

export function readRepository(): SourceFile[] {
  return readdirSync(join(repository, 'incidents'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({
      path: `incidents/${name}`,
      text: readFileSync(join(repository, 'incidents', name), 'utf8'),
    }))
}

/** What `loadDocuments` gives, made in this thread. */
export function toDocuments(sources: readonly SourceFile[], config: Config = defaults): SiteDocument[] {
  const documents = sources.map((source) => {
    const syntax = parseSyntax(source.text)
    const report = parseReport(source, config, syntax)
    return { report, body: renderBody(syntax.root, report) }
  })
  const reports = pairTwins(documents.map(({ report }) => report))
  return documents.map((document, n) => ({ ...document, report: reports[n] ?? document.report }))
}

export async function buildDocuments(
  documents: readonly SiteDocument[],
  config: Config = defaults,
): Promise<OutputFile[]> {
  const templates = await readTemplates({ cwd: repository })
  const attachments = await findAttachments(documents, { root: repository, folders: config.reports })
  return buildSite({ documents, config, templates, attachments, today })
}

/** Path → text, of the pages alone. */
export function pagesOf(files: readonly OutputFile[]): Map<string, string> {
  return new Map(
    files.flatMap((file) =>
      file.path.endsWith('.html') && 'content' in file ? [[file.path, String(file.content)] as const] : [],
    ),
  )
}
