import type { Check, Example } from '../../src/checks/check.ts'
import { normalLine } from '../../src/checks/guidance.ts'
import { type Checked, runChecks } from '../../src/checks/run.ts'
import type { Finding } from '../../src/lib/finding.ts'
import { type Config, defaults } from '../../src/report/config.ts'
import { readFileName } from '../../src/report/file-name.ts'
import { parseReport } from '../../src/report/parse.ts'
import { pairTwins } from '../../src/report/twins.ts'

const usual = 'incidents/2022-03-29-keys-in-deploy-log.md'

/** What these checks say of the first report of an example. */
export function runExample(...given: Parameters<typeof checkExample>): Finding[] {
  return checkExample(...given).findings
}

export function checkExample(
  checks: readonly Check[],
  example: Omit<Example, 'says'>,
  today = '2022-04-30',
): Checked {
  const config: Config = { ...defaults, ...example.config }
  const path = example.path ?? usual
  const texts = new Map([[path, example.report], ...Object.entries(example.others ?? {})])
  const reports = pairTwins([...texts].map(([path, text]) => parseReport({ path, text }, config)))
  const ids = new Map<string, string[]>()
  for (const path of [...texts.keys()].sort()) {
    const { id } = readFileName(path, config.languages)
    ids.set(id, [...(ids.get(id) ?? []), path])
  }
  return runChecks(
    checks,
    reports.filter((report) => report.path === path),
    {
      reports,
      texts,
      config,
      today,
      guidance: new Set((example.guidance ?? []).map(normalLine)),
      missing: new Set(example.missing),
      ids,
    },
  )
}

/** `3:11-3:15: Unexpected …`, as examples have it. */
export function saying({ at, message }: Finding): string {
  return `${at.line}:${at.column}-${at.endLine}:${at.endColumn}: ${message}`
}
