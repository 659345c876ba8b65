import { realpath } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { printJson } from '../../lib/print-json.ts'
import { findReports } from '../../report/read.ts'
import { translationsAmong } from '../../report/twins.ts'
import { gatherUnknown } from '../../report/unknown-sections.ts'
import { replaceReport } from '../../report/write.ts'
import { readConfig } from '../config.ts'
import { unifiedDiff } from '../diff.ts'
import { withOtherLanguages } from '../languages-beside.ts'
import { noReports } from '../no-reports.ts'
import { progress } from '../progress.ts'
import { findRepository } from '../repository.ts'
import type { Terminal } from '../terminal.ts'
import { type Adopted, adoptAll } from './adopt-all.ts'
import { formatAdopted, formatUnknown, toJson } from './format.ts'

export type AdoptArgs = { positionals: string[]; 'dry-run': boolean; json: boolean }

/** Runs `incident adopt`. @returns 1 when a report could not be read or its frontmatter is broken, else 0. */
export async function run(args: AdoptArgs, terminal: Terminal): Promise<number> {
  const root = await findRepository(terminal.cwd)
  const config = await readConfig(terminal.cwd)
  const cwd = await realpath(terminal.cwd)
  const paths = args.positionals.map((path) => resolve(cwd, path))
  const files = await findReports(paths, { cwd: root, config })
  if (files.length === 0) throw noReports('adopt', args.positionals, config)
  const together = await withOtherLanguages(files, { root, config })
  const translations = translationsAmong(together, config.languages)
  const bar = progress(terminal, 'Reading reports:')
  const all = await adoptAll(files, { root, config, translations, onProgress: bar.step }).finally(bar.end)
  if (!args['dry-run']) {
    for (const { path, before, after } of all) {
      if (before !== after) await replaceReport(join(root, path), before, after)
    }
  }
  const unknown = gatherUnknown(all.map(({ report }) => report))
  if (args.json) terminal.out(printJson(toJson(all, unknown)))
  else if (args['dry-run']) {
    terminal.out(
      all.map(({ path, before, after }) => unifiedDiff(path, before, after, terminal.colour.out)).join(''),
    )
    terminal.err(formatAdopted(all, { dry: true, fromHere }))
  } else terminal.out(formatAdopted(all, { dry: false, fromHere }))
  if (!args.json) terminal.err(formatUnknown(unknown))
  if (!args.json && !args['dry-run'] && all.some(({ before, after }) => before !== after)) {
    terminal.err('\nNext: look at git diff, then incident check\n')
  }
  return all.some(isBroken) ? 1 : 0

  function fromHere(path: string): string {
    return relative(cwd, join(root, path)).split(sep).join('/')
  }
}

function isBroken({ report }: Adopted): boolean {
  return report.problems.some(({ kind }) => kind === 'file' || kind === 'limit' || kind === 'frontmatter')
}
