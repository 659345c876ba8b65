import { isSettled } from '../../queries/follow-up-register.ts'
import { anchor } from '../body/anchors.ts'
import type { Target } from '../body/pieces.ts'
import type { Body, TocEntry } from '../body.ts'
import { type DurationView, viewDurations } from '../durations.ts'
import {
  type FactView,
  type SeverityView,
  type StatusView,
  viewFacts,
  viewSeverity,
  viewStatus,
} from '../facts.ts'
import { documentFor, type Incident, languageOf } from '../incident.ts'
import { joinPieces } from '../join.ts'
import { type MomentsView, viewMoments } from '../moments.ts'
import { type Frame, findDocument, frame, incidentPath, type Page, type Site } from '../site.ts'
import { type IncidentRow, viewRow } from './incidents.ts'

/** What `pages/incident.hbs` shows: one incident. */
export type IncidentView = {
  page: Frame
  title: string
  /** Of the title and the text, where they are not in the page's language. */
  lang: string | undefined
  /** The name, in the page's language, of the language that the text is in, where it is another. */
  onlyIn: string | undefined
  day: string | undefined
  severity: SeverityView | undefined
  status: StatusView | undefined
  security: boolean
  privacy: boolean
  moments: MomentsView
  durations: DurationView[]
  facts: FactView[]
  hasFacts: boolean
  /** Whether any of moments, durations and facts is known. */
  hasCard: boolean
  followUps: { total: number; open: number; url: string | undefined }
  related: IncidentRow[]
  toc: TocEntry[]
  /** Sanitized HTML; absent where the text could not be shown, `problem` says why. */
  body: string | undefined
  problem: string | undefined
  /** The report's path in the repository. */
  source: string
}

export function incidentPages(site: Site): Page[] {
  return site.incidents.flatMap((incident) =>
    site.languages.map((lang) => ({
      path: `${lang}/${incidentPath(incident)}`,
      template: 'incident',
      lang,
      view: viewIncident(incident, site, lang),
    })),
  )
}

function viewIncident(incident: Incident, site: Site, lang: string): IncidentView {
  const { facts } = incident
  const { report, body } = documentFor(incident, lang)
  const title = report.title ?? facts.id
  const textLang = languageOf(report)
  const foreign = textLang !== undefined && textLang !== lang
  const moments = viewMoments(facts, site.config.timezone)
  const list = viewFacts(facts)
  const hasFacts = list.length > 0 || facts.followUps.length > 0
  const section = body?.toc.find((entry) => entry.section === 'follow-ups')
  return {
    page: frame(site, lang, incidentPath(incident), { title, section: 'incidents' }),
    title,
    lang: foreign ? textLang : undefined,
    onlyIn: foreign ? languageName(textLang, lang) : undefined,
    day: facts.date,
    severity: viewSeverity(facts, site.config),
    status: viewStatus(facts),
    security: facts.security === 'yes',
    privacy: facts.privacy === 'yes',
    moments,
    durations: viewDurations(facts),
    facts: list,
    hasFacts,
    hasCard: hasFacts || moments.moments.length > 0,
    followUps: {
      total: facts.followUps.length,
      open: facts.followUps.filter((followUp) => !isSettled(followUp)).length,
      url: section && `#${section.id}`,
    },
    related: (site.related.get(incident) ?? []).map((other) => {
      const row = viewRow(other, site, lang)
      return { ...row, url: row.url.replace(/^incidents\//, ''), form: 'short' as const }
    }),
    toc: body?.toc ?? [],
    body: body && fill(body, incident, site, lang),
    problem: body
      ? undefined
      : report.problems.find(({ kind }) => kind === 'limit' || kind === 'file')?.message,
    source: report.path,
  }
}

function fill(body: Body, incident: Incident, site: Site, lang: string): string {
  return joinPieces(body.pieces, {
    page: (target) => pageOf(target, incident, site, lang),
    image: ({ path }) => {
      const image = site.images.get(path)
      return image && `../../${image}`
    },
  })
}

/** In the same tree; the other text of the same incident is in the tree of its language. */
function pageOf(target: Target, incident: Incident, site: Site, lang: string): string | undefined {
  const found = findDocument(site, target)
  if (!found) return undefined
  const wanted = languageOf(found.document.report)
  const other = found.incident === incident && wanted && wanted !== lang && site.languages.includes(wanted)
  const page = other ? `../../${wanted}/${incidentPath(incident)}` : `${found.incident.name}.html`
  return target.fragment ? `${page}#${anchor(target.fragment)}` : page
}

/** `anglais` of `en` in French; the code itself where there is no name. */
function languageName(lang: string, inLang: string): string {
  try {
    return new Intl.DisplayNames(inLang, { type: 'language' }).of(lang) ?? lang
  } catch {
    return lang
  }
}
