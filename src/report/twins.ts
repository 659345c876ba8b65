import { readName } from './file-name.ts'
import type { Report } from './types.ts'

/**
 * Pairs the reports of one incident in two languages: the same folder and id. The source is the one whose file name
 * has no language, else the first by path; each of the others is a translation and takes from the source the facts
 * that it lacks: moments, severity, status, services and the like, but nothing that is text of its own. The order of
 * the reports is kept and does not matter.
 */
export function pairTwins(reports: readonly Report[]): Report[] {
  const sources = sourcesOf(reports)
  return reports.map((report) => {
    const source = sources.get(familyOf(report))
    return source && source !== report ? translate(report, source) : report
  })
}

/** `familyOf` for a report that is not read. */
export function twinKey(path: string, languages: readonly string[]): string {
  return familyOf({ path, id: readName(path, languages).id })
}

/** Which of these reports are translations of another one among them. */
export function translationsAmong(paths: readonly string[], languages: readonly string[]): Set<string> {
  const named = paths.map((path) => ({ path, id: readName(path, languages).id }))
  const sources = sourcesOf(named)
  return new Set(named.flatMap((one) => (sources.get(familyOf(one)) === one ? [] : [one.path])))
}

/** What names a report: all that is needed to pair it, so that it need not be read. */
type Named = Pick<Report, 'path' | 'id'>

/** What a report and its translations have in common. */
export function familyOf({ path, id }: Named): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return `${folder}\0${id}`
}

/** By family, the one that holds its facts. */
function sourcesOf<N extends Named>(reports: readonly N[]): Map<string, N> {
  const sources = new Map<string, N>()
  for (const report of reports) {
    const family = familyOf(report)
    const known = sources.get(family)
    if (!known || isBefore(report, known)) sources.set(family, report)
  }
  return sources
}

function isBefore(a: Named, b: Named): boolean {
  const [withA, withB] = [a, b].map(({ path }) => /\.[a-z]{2}(?:-[a-z]{2})?\.[^/]+$/i.test(path))
  return withA === withB ? a.path < b.path : withB === true
}

function translate(report: Report, source: Report): Report {
  const shared = {
    status: report.status ?? source.status,
    severity: report.severity ?? source.severity,
    timezone: report.timezone ?? source.timezone,
    date: source.date ?? report.date,
    security: report.security ?? source.security,
    privacy: report.privacy ?? source.privacy,
    slack: report.slack ?? source.slack,
    case_number: report.case_number ?? source.case_number,
    audience: report.audience ?? source.audience,
  }
  return {
    ...report,
    ...Object.fromEntries(Object.entries(shared).filter(([, value]) => value !== undefined)),
    moments: { ...source.moments, ...report.moments },
    services: either(report.services, source.services),
    teams: either(report.teams, source.teams),
    tags: either(report.tags, source.tags),
    authors: either(report.authors, source.authors),
    facilitators: either(report.facilitators, source.facilitators),
    roles: { ...source.roles, ...report.roles },
    links: either(report.links, source.links),
    related: either(report.related, source.related),
    translation: true,
  }
}

function either(own: string[], shared: string[]): string[] {
  return own.length > 0 ? own : shared
}
