import { realpath } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { explain, listChecks } from '../../checks/explain.ts'
import { checks } from '../../checks/index.ts'
import { runChecks } from '../../checks/run.ts'
import type { Finding } from '../../lib/finding.ts'
import { suggest } from '../../lib/suggest.ts'
import { UserError } from '../../lib/user-error.ts'
import { loadReports } from '../../report/load.ts'
import { reporters } from '../../reporters/index.ts'
import { cacheFolder } from '../cache-folder.ts'
import { readConfig } from '../config.ts'
import { noReports } from '../no-reports.ts'
import { progress } from '../progress.ts'
import { findRepository } from '../repository.ts'
import type { Terminal } from '../terminal.ts'
import { chooseReports } from './choose.ts'
import { openMemory } from './memory.ts'
import { surroundings } from './surroundings.ts'

export type CheckArgs = {
  positionals: string[]
  format: keyof typeof reporters | undefined
  cache: boolean
  'max-warnings': string | undefined
  since: string | undefined
  explain: string | undefined
}

/** Runs `incident check`. @returns 1 when there is an error or too many warnings, else 0. */
export async function checkReports(args: CheckArgs, terminal: Terminal): Promise<number> {
  if (args.explain !== undefined) {
    terminal.out(args.explain === 'all' ? listChecks(checks) : explain(findCheck(args.explain)))
    return 0
  }
  const most = readMost(args['max-warnings'])
  const root = await findRepository(terminal.cwd)
  const cwd = await realpath(terminal.cwd)
  const config = await readConfig(root)
  for (const id of Object.keys(config.checks)) findCheck(id)

  const paths = args.positionals.map((path) => resolve(cwd, path))
  const choice = await chooseReports(paths, { root, config, since: args.since })
  if (choice.checked.size === 0 && args.since === undefined)
    throw noReports('check', args.positionals, config)
  const cacheDir = args.cache ? await cacheFolder(root, terminal) : undefined
  const bar = progress(terminal, 'Reading reports:')
  const keys = new Map<string, string>()
  const onKey = (path: string, key: string) => keys.set(path, key)
  const options = { cwd: root, config, cacheDir, onKey, onProgress: bar.step }
  const read = choice.read.length > 0 ? await loadReports(choice.read, options).finally(bar.end) : []
  const reports = read.filter(({ path }) => choice.checked.has(path))

  const known = await surroundings(reports, { root, config, terminal })
  const memory = cacheDir === undefined ? undefined : openMemory(join(cacheDir, 'checks'), read, keys, known)
  const { findings, ignored } = runChecks(checks, reports, known, memory)
  memory?.close()
  const format = args.format ?? 'text'
  const here = new Map<string, string>()
  // People want paths that they can open from where they are, GitHub and scripts those of the repository.
  const shown =
    format === 'text' ? findings.map((finding) => ({ ...finding, path: fromHere(finding) })) : findings
  const look = { colour: terminal.colour.out, columns: terminal.columns }
  terminal.out(reporters[format]({ findings: shown, checked: reports.length, ignored }, look))
  const warnings = findings.filter(({ level }) => level === 'warning').length
  if (most !== undefined && warnings > most) {
    terminal.err(`More warnings than --max-warnings ${most} allows.\n`)
    return 1
  }
  return findings.some(({ level }) => level === 'error') ? 1 : 0

  function fromHere({ path }: Finding): string {
    const known = here.get(path) ?? relative(cwd, join(root, path)).split(sep).join('/')
    here.set(path, known)
    return known
  }
}

function readMost(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  if (/^\d{1,6}$/.test(given)) return Number(given)
  throw new UserError(`Unexpected \`${given}\` for --max-warnings.`, { hint: 'Give a number, such as 0.' })
}

function findCheck(id: string) {
  const check = checks.find((one) => one.id === id)
  if (check) return check
  const near = suggest(
    id,
    checks.map((one) => one.id),
  )
  throw new UserError(`There is no check \`${id}\`.`, {
    hint: near ? `Did you mean \`${near}\`?` : '`incident check --explain all` lists them.',
  })
}
