import { realpath } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { explain } from '../../checks/explain.ts'
import { checks } from '../../checks/index.ts'
import { runChecks } from '../../checks/run.ts'
import { oneOf } from '../../lib/quote.ts'
import { suggest } from '../../lib/suggest.ts'
import { UserError } from '../../lib/user-error.ts'
import type { Config } from '../../report/config.ts'
import { loadReports } from '../../report/load.ts'
import { reporters } from '../../reporters/index.ts'
import { cacheFolder } from '../cache-folder.ts'
import { readConfig } from '../config.ts'
import { progress } from '../progress.ts'
import { findRepository } from '../repository.ts'
import type { Terminal } from '../terminal.ts'
import { surroundings } from './surroundings.ts'

export type CheckArgs = {
  positionals: string[]
  format: keyof typeof reporters | undefined
  cache: boolean
  explain: string | undefined
}

/** Runs `incident check`. @returns 1 when there is an error, 0 when there are warnings and hints at most. */
export async function checkReports(args: CheckArgs, terminal: Terminal): Promise<number> {
  if (args.explain !== undefined) {
    terminal.out(explain(findCheck(args.explain)))
    return 0
  }
  const root = await findRepository(terminal.cwd)
  const cwd = await realpath(terminal.cwd)
  const config = await readConfig(root)
  for (const id of Object.keys(config.checks)) findCheck(id)

  const cacheDir = args.cache ? await cacheFolder(root, terminal) : undefined
  const bar = progress(terminal, 'Reading reports:')
  const paths = args.positionals.map((path) => resolve(cwd, path))
  const reports = await loadReports(paths, { cwd: root, config, cacheDir, onProgress: bar.step }).finally(
    bar.end,
  )
  if (reports.length === 0) refuseNothing(args.positionals, config)

  const findings = runChecks(checks, reports, await surroundings(reports, { root, config, terminal }))
  const format = args.format ?? 'text'
  // People want paths that they can open from where they are, GitHub and scripts those of the repository.
  const shown =
    format === 'text' ? findings.map((finding) => ({ ...finding, path: fromHere(finding.path) })) : findings
  const look = { colour: terminal.colour.out, columns: terminal.columns }
  terminal.out(reporters[format]({ findings: shown, checked: reports.length }, look))
  return findings.some(({ level }) => level === 'error') ? 1 : 0

  function fromHere(path: string): string {
    return relative(cwd, join(root, path)).split(sep).join('/')
  }
}

function findCheck(id: string) {
  const check = checks.find((one) => one.id === id)
  if (check) return check
  const near = suggest(
    id,
    checks.map((one) => one.id),
  )
  throw new UserError(`There is no check \`${id}\`.`, {
    hint: near
      ? `Did you mean \`${near}\`?`
      : `There are ${oneOf(checks.map((one) => one.id)).replace(' or ', ' and ')}.`,
  })
}

function refuseNothing(paths: readonly string[], config: Config): never {
  const where = (paths.length > 0 ? paths : config.reports).join(', ')
  throw new UserError(`There are no reports in ${where}.`, {
    hint: 'Give the folder that holds them (`incident check docs/postmortems`), or start one with `incident new`.',
  })
}
