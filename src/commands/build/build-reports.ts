import { realpath } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { visibleLine } from '../../lib/visible.ts'
import { toLocal } from '../../lib/zoned.ts'
import { redact } from '../../redact/redact.ts'
import { findAttachments, maskCopies } from '../../site/attachments.ts'
import { buildSite } from '../../site/build-site.ts'
import type { SiteDocument } from '../../site/incident.ts'
import { loadDocuments } from '../../site/load.ts'
import { readTemplates } from '../../site/templates.ts'
import { checkOutput, writeSite } from '../../site/write.ts'
import { cacheFolder } from '../cache-folder.ts'
import { readConfig } from '../config.ts'
import { noReports } from '../no-reports.ts'
import { progress } from '../progress.ts'
import { findRepository } from '../repository.ts'
import type { Terminal } from '../terminal.ts'

export type BuildArgs = { positionals: string[]; out: string | undefined; cache: boolean; 'dry-run': boolean }

/** Runs `incident build`. @returns 1 when the text of a report could not be shown or held a secret, else 0. */
export async function buildReports(args: BuildArgs, terminal: Terminal): Promise<number> {
  const root = await findRepository(terminal.cwd)
  const cwd = await realpath(terminal.cwd)
  const config = await readConfig(root)
  const out = args.out ?? 'site'
  const folder = await checkOutput(out, { cwd, root })
  const templates = await readTemplates({ cwd: root })

  const cacheDir = args.cache ? await cacheFolder(root, terminal) : undefined
  const bar = progress(terminal, 'Reading reports:')
  const paths = args.positionals.map((path) => resolve(cwd, path))
  const masked = new Map<string, number>()
  const mask = (text: string) => {
    const { text: clean, found } = redact(text, config.redact)
    for (const { rule } of found) masked.set(rule, (masked.get(rule) ?? 0) + 1)
    return clean
  }
  const options = { cwd: root, config, cacheDir, mask, onProgress: bar.step }
  const documents = await loadDocuments(paths, options).finally(bar.end)

  if (documents.length === 0) throw noReports('build', args.positionals, config)

  const attachments = await findAttachments(documents, { root, folders: config.reports })
  const today = toLocal(terminal.now(), config.timezone).date
  const built = buildSite({ documents, config, templates, attachments, today })
  const files = await maskCopies(built, root, mask)
  if (args['dry-run']) {
    for (const { path } of files) terminal.out(`${visibleLine(join(out, path))}\n`)
    return 0
  }
  await writeSite(files, folder, root)

  const pages = files.filter(({ path }) => path.endsWith('.html')).length
  const here = visibleLine(relative(cwd, folder) || '.')
  terminal.out(`Wrote ${count(pages, 'page')} of ${count(documents.length, 'report')} to ${here}.\n`)
  terminal.out(`Open ${join(here, 'index.html')}\n`)
  return Math.max(tellUnreadable(documents, terminal), tellMasked(masked, terminal))
}

function tellMasked(masked: ReadonlyMap<string, number>, terminal: Terminal): number {
  const total = [...masked.values()].reduce((sum, times) => sum + times, 0)
  if (total === 0) return 0
  const rules = [...masked.keys()].sort().join(', ')
  terminal.err(`${count(total, 'secret')} masked on the pages (${rules}).\n`)
  terminal.err('They stand in the reports: incident check says where. Revoke what is still valid.\n')
  return 1
}

function tellUnreadable(documents: readonly SiteDocument[], terminal: Terminal): number {
  const silent = documents.filter(({ body }) => !body)
  for (const { report } of silent) {
    const reason = report.problems.find(({ kind }) => kind === 'file' || kind === 'limit')?.message
    terminal.err(`${visibleLine(`${report.path}: ${reason ?? 'Unreadable report'}`)}\n`)
  }
  if (silent.length > 0) terminal.err(`The text of ${count(silent.length, 'report')} could not be shown.\n`)
  return silent.length > 0 ? 1 : 0
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}
