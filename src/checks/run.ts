import { byPlace, type Finding } from '../lib/finding.ts'
import type { Span } from '../lib/span.ts'
import { visibleLine } from '../lib/visible.ts'
import { findSecrets, redact, type Secret } from '../redact/redact.ts'
import { forget } from '../report/parts.ts'
import type { Report } from '../report/types.ts'
import type { Check, Context, Shared } from './check.ts'
import { datePresent } from './date-present.ts'
import { fileReadable } from './file-readable.ts'
import { fileWithinLimits } from './file-within-limits.ts'
import { findIgnores, type Ignore, silences } from './ignored.ts'
import { levelOf } from './levels.ts'
import { severityPresent } from './severity-present.ts'
import { titlePresent } from './title-present.ts'

/** What there is to say of reports. */
export type Checked = {
  /** Sorted by path and place. */
  findings: Finding[]
  /** How many more there are that a comment of their report silences. */
  ignored: number
}

/**
 * What the checks say of these reports. Of a report that could not be read, only that is said, and of a frontmatter
 * that could not be read not what it lacks: both are unknown.
 */
export function runChecks(
  checks: readonly Check[],
  reports: readonly Report[],
  shared: Shared,
  memory?: Memory,
): Checked {
  const alone = checks.filter(({ beyond }) => !beyond)
  const beyond = checks.filter(({ beyond }) => beyond)
  const findings: Finding[] = []
  let ignored = 0
  for (const report of reports) {
    const known = memory?.recall(report.path) ?? lookAt(report, alone, shared, memory)
    const further = runOnReport(beyond, report, { ...shared, secrets: known.secrets })
    forget(report)
    for (const finding of [...known.findings, ...further]) {
      if (known.ignores.some((ignore) => silences(ignore, finding))) ignored += 1
      else findings.push(finding)
    }
  }
  return { findings: findings.sort(byPlace), ignored }
}

/** All that a report's own text tells: it holds as long as the report and its translations stay the same. */
export type Known = { findings: Finding[]; ignores: Ignore[]; secrets: Secret[] }

/** What was known of reports in an earlier run. */
export type Memory = {
  recall(path: string): Known | undefined
  keep(path: string, known: Known): void
}

function lookAt(report: Report, checks: readonly Check[], shared: Shared, memory?: Memory): Known {
  const text = shared.texts.get(report.path) ?? ''
  const secrets = findSecrets(text, shared.config.redact)
  const findings = runOnReport(checks, report, { ...shared, secrets })
  const known = { findings, ignores: findIgnores(report, text), secrets }
  memory?.keep(report.path, known)
  return known
}

function runOnReport(
  checks: readonly Check[],
  report: Report,
  shared: Shared & Pick<Context, 'secrets'>,
): Finding[] {
  const { config, texts } = shared
  const context: Context = {
    ...shared,
    report,
    get text() {
      return texts.get(report.path) ?? ''
    },
  }
  const isUnread = report.problems.some(({ kind }) => kind === 'file' || kind === 'limit')
  const isTorn = report.problems.some(({ kind }) => kind === 'frontmatter')
  const findings: Finding[] = []
  for (const check of checks) {
    const level = levelOf(check, report.status, config)
    if (level === 'off' || (isUnread && !aboutReading.has(check.id))) continue
    if (isTorn && aboutLacking.has(check.id)) continue
    check.run(context, (at, message) => {
      findings.push({ path: report.path, at, level, id: check.id, message: safe(message, at, context) })
    })
  }
  return findings
}

const aboutReading = new Set([fileReadable.id, fileWithinLimits.id])
const aboutLacking = new Set([datePresent.id, severityPresent.id, titlePresent.id])

/**
 * A message quotes the report: nothing secret and nothing invisible gets into it. Of what stands where a secret is,
 * nothing is quoted at all, as a quotation that was cut short may no longer be recognised.
 */
function safe(message: string, at: Span, { secrets, config }: Context): string {
  const holdsSecret = secrets.some(({ start, end }) => start < at.end && end > at.start)
  const expected = message.lastIndexOf(', expected')
  const said = expected === -1 ? message : message.slice(0, expected)
  const masked = holdsSecret ? said.replace(/`[^`]*`/g, '`[redacted]`') : said
  return visibleLine(redact(masked + message.slice(said.length), config.redact).text)
}
