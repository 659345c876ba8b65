import { posix } from 'node:path'
import type { Report } from '../report/types.ts'
import type { Body } from './body.ts'
import { pageName } from './page-name.ts'

/** A report that was read for the site; without a body where its text cannot be shown, `report.problems` says why. */
export type SiteDocument = { report: Report; body?: Body }

/** What happened once, told in one or more languages. */
export type Incident = {
  /** The name of its page, without folder and extension: ASCII, unique whatever the case. */
  name: string
  /** The facts: of the report that is no translation. */
  facts: Report
  /** All texts, the source first. */
  documents: SiteDocument[]
}

/** The incidents of all reports, newest first, those without a date last; the order of `documents` does not matter. */
export function toIncidents(documents: readonly SiteDocument[]): Incident[] {
  const sorted = [...documents].sort((a, b) => compare(a.report.path, b.report.path))
  const groups = new Map<string, SiteDocument[]>()
  for (const document of sorted) {
    const { path, id, translation } = document.report
    const key = `${posix.dirname(path)}/${id}`
    const group = groups.get(key)
    // Two reports of one name in one folder that are no pair (`x.md`, `x.qmd`) are two incidents.
    if (!group) groups.set(key, [document])
    else if (translation) group.push(document)
    else if (group.every(({ report }) => report.translation)) group.unshift(document)
    else groups.set(path, [document])
  }
  const taken = new Set<string>()
  const incidents = [...groups.values()].flatMap((group): Incident[] => {
    const [source] = group
    if (!source) return []
    return [
      { name: pageName(source.report.id, source.report.path, taken), facts: source.report, documents: group },
    ]
  })
  return incidents.sort(
    (a, b) => compare(b.facts.date ?? '', a.facts.date ?? '') || compare(a.facts.path, b.facts.path),
  )
}

/** The text for readers of a language: in it, else the source. */
export function documentFor({ documents, facts }: Incident, lang: string): SiteDocument {
  return documents.find(({ report }) => languageOf(report) === lang) ?? documents[0] ?? { report: facts }
}

/** `fr` of `fr-CA`. */
export function languageOf({ lang }: Report): string | undefined {
  return lang?.toLowerCase().split('-')[0]
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
