import { byPlace, type Finding } from '../lib/finding.ts'
import type { Span } from '../lib/span.ts'
import { visibleLine } from '../lib/visible.ts'
import { findSecrets, redact, type Secret } from '../redact/redact.ts'
import type { Report } from '../report/types.ts'
import type { Check, Context, Shared } from './check.ts'
import { datePresent } from './date-present.ts'
import { fileReadable } from './file-readable.ts'
import { fileWithinLimits } from './file-within-limits.ts'
import { levelOf } from './levels.ts'
import { severityPresent } from './severity-present.ts'
import { titlePresent } from './title-present.ts'

/**
 * What the checks say of these reports, sorted by path and place. Of a report that could not be read, only that is
 * said, and of a frontmatter that could not be read not what it lacks: both are unknown.
 */
export function runChecks(
  checks: readonly Check[],
  reports: readonly Report[],
  shared: Shared,
  memory?: Memory,
): Finding[] {
  const alone = checks.filter(({ beyond }) => !beyond)
  const beyond = checks.filter(({ beyond }) => beyond)
  return reports
    .flatMap((report) => [
      ...remembered(alone, report, shared, memory),
      ...runOnReport(beyond, report, shared),
    ])
    .sort(byPlace)
}

/** What was found in the same report in an earlier run. */
export type Memory = {
  recall(path: string): Finding[] | undefined
  keep(path: string, findings: readonly Finding[]): void
}

function remembered(checks: readonly Check[], report: Report, shared: Shared, memory?: Memory): Finding[] {
  const known = memory?.recall(report.path)
  if (known) return known
  const findings = runOnReport(checks, report, shared)
  memory?.keep(report.path, findings)
  return findings
}

function runOnReport(checks: readonly Check[], report: Report, shared: Shared): Finding[] {
  const { config } = shared
  const context = contextOf(report, shared)
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

/** Text and secrets are looked for when a check asks: most reports have been looked through before. */
function contextOf(report: Report, shared: Shared): Context {
  let text: string | undefined
  let secrets: readonly Secret[] | undefined
  return {
    ...shared,
    report,
    get text() {
      text ??= shared.texts.get(report.path) ?? ''
      return text
    },
    get secrets() {
      secrets ??= findSecrets(this.text, shared.config.redact)
      return secrets
    },
  }
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
