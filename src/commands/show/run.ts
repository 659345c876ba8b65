import { stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { printJson } from '../../lib/print-json.ts'
import { suggest } from '../../lib/suggest.ts'
import { UserError } from '../../lib/user-error.ts'
import { durations } from '../../queries/durations.ts'
import { redact } from '../../redact/redact.ts'
import type { Config } from '../../report/config.ts'
import { readName } from '../../report/file-name.ts'
import { loadReports } from '../../report/load.ts'
import { findReports } from '../../report/read.ts'
import type { Report } from '../../report/types.ts'
import { cacheFolder } from '../cache-folder.ts'
import { readConfig } from '../config.ts'
import { findRepository } from '../repository.ts'
import type { Terminal } from '../terminal.ts'
import { formatReport } from './format.ts'

export type ShowArgs = { positionals: string[]; json: boolean }

/** Runs `incident show`. @returns 0, also for a report with problems: they are part of what is shown. */
export async function run(
  { positionals: [wanted = ''], json }: ShowArgs,
  terminal: Terminal,
): Promise<number> {
  const root = await findRepository(terminal.cwd)
  const config = await readConfig(terminal.cwd)
  const path = await findOne(wanted, root, config, terminal)
  const read = await loadOne(path, { root, config, cacheDir: await cacheFolder(root, terminal) })
  const report = withoutSecrets(read, config)
  if (json) terminal.out(printJson({ ...report, durations: durations(report) }))
  else
    terminal.out(
      formatReport(report, { colour: terminal.colour.out, columns: terminal.columns, zone: config.timezone }),
    )
  return 0
}

/** Each text on its own, before anything is cut to fit: half a secret is one too. */
function withoutSecrets(report: Report, { redact: { allowRules, allowDigests } }: Config): Report {
  const mask = (_: string, value: unknown) =>
    typeof value === 'string' ? redact(value, { allowRules, allowDigests }).text : value
  return JSON.parse(JSON.stringify(report, mask)) as Report
}

/** The path from the root of the report that a path or an id names. */
async function findOne(wanted: string, root: string, config: Config, { cwd }: Terminal): Promise<string> {
  const direct = resolve(cwd, wanted)
  const found = await stat(direct).catch(() => undefined)
  if (found && !found.isDirectory()) return toPath(root, direct)
  const paths = await findReports(found ? [direct] : [], { cwd: root, config })
  const ids = new Map(
    paths.map((path) => [readName(path, config.languages).id, path]).reverse() as [string, string][],
  )
  const [only] = ids.values()
  if (found && ids.size === 1 && only !== undefined) return only
  const known = found ? undefined : ids.get(wanted)
  if (known !== undefined) return known
  if (found) {
    throw new UserError(`${wanted} is a folder of ${ids.size} reports.`, { hint: 'Name one of them.' })
  }
  const near = suggest(wanted, ids.keys())
  throw new UserError(`There is no report ${wanted}.`, {
    hint: near ? `Did you mean ${near}?` : "Give a report's path, or its id: the file's name without `.md`.",
  })
}

/** Reads the report with its translations or its source: what it lacks may stand there. */
async function loadOne(
  path: string,
  { root, config, cacheDir }: { root: string; config: Config; cacheDir: string },
): Promise<Report> {
  const { id } = readName(path, config.languages)
  const folder = resolve(root, dirname(path))
  const beside = await findReports([folder], { cwd: root, config })
  const twins = beside.filter(
    (other) => dirname(other) === dirname(path) && readName(other, config.languages).id === id,
  )
  const files = [...new Set([path, ...twins])].map((file) => resolve(root, file))
  const reports = await loadReports(files, { cwd: root, config, cacheDir })
  const report = reports.find((one) => one.path === path)
  if (!report) throw new Error(`${path} was not among the reports that were read`)
  return report
}

function toPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}
