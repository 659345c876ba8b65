import type { Finding } from '../lib/finding.ts'
import { type Lines, lines, type Span } from '../lib/span.ts'
import type { Report } from '../report/types.ts'

/** `<!-- incident-ignore link-resolves: the page is made by the build -->` */
export type Ignore = {
  /** The checks that it names. */
  ids: string[]
  /** Why; without it nothing is ignored. */
  reason: string
  span: Span
  /** The lines that it holds for; absent when it holds for the whole report. */
  lines?: { first: number; last: number }
}

/** What no comment of a report may silence: a pull request brings both. `redact.allowDigests` is the team's word. */
export const neverIgnored: ReadonlySet<string> = new Set([
  'no-secret',
  'file-readable',
  'file-within-limits',
  'frontmatter-readable',
  'ignore-has-reason',
])

/**
 * The comments that ask to leave something out: above the first section or in the frontmatter for the whole report,
 * elsewhere for their own line and the next one that has text.
 */
export function findIgnores(report: Report, text: string): Ignore[] {
  if (!text.includes('incident-ignore')) return []
  const all = lines(text)
  const body = report.frontmatter?.end ?? 0
  const head = report.sections[0]?.span.start ?? text.length
  const inYaml = [...text.slice(0, body).matchAll(yamlComment)]
  const inText = [...text.matchAll(comment)].filter(({ index }) => index >= body)
  return [...inYaml, ...inText].map((match) => {
    const [whole, ids = '', reason = ''] = match
    const span = all.span(match.index, match.index + whole.length)
    const holds = match.index < head ? {} : { lines: { first: span.line, last: nextLine(text, span, all) } }
    return { ids: ids.split(',').map((id) => id.trim()), reason: reason.trim(), span, ...holds }
  })
}

const comment = /<!-- {0,9}incident-ignore {1,9}([a-z, -]{1,200}?)(?::([^\n]{0,500}?))?-->/g
const yamlComment = /# {0,9}incident-ignore {1,9}([a-z, -]{1,200}?)(?::([^\n]{0,500}))?$/gm

function nextLine(text: string, { end }: Span, all: Lines): number {
  const rest = /\S/.exec(text.slice(end))
  return rest ? all.span(end + rest.index, end + rest.index).line : all.span(end, end).line
}

/** True where the comment says why a finding is none. */
export function silences({ ids, reason, lines: held }: Ignore, { id, at }: Finding): boolean {
  if (reason === '' || !ids.includes(id) || neverIgnored.has(id)) return false
  return held === undefined || (at.line >= held.first && at.line <= held.last)
}
