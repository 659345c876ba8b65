import { isSettled } from '../../queries/follow-up-register.ts'
import type { Report } from '../../report/types.ts'
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
  /** `rtl` for a text in a script that runs from right to left. */
  dir: string | undefined
  day: string | undefined
  severity: SeverityView | undefined
  status: StatusView | undefined
  security: boolean
  privacy: boolean
  moments: MomentsView
  durations: DurationView[]
  facts: FactView[]
  hasChips: boolean
  /** Whether the title needs smaller letters. */
  isLong: boolean
  hasFacts: boolean
  /** Whether anything stands beside the text. */
  hasSide: boolean
  followUps: { total: number; open: number; url: string | undefined }
  related: IncidentRow[]
  toc: TocEntry[]
  /** Sanitized HTML; absent where the text could not be shown, `problem` says why. */
  body: string | undefined
  problem: string | undefined
  /** Why the report's fields are not known, and where that is in the file. */
  unread: { message: string; line: number } | undefined
  /** The report's path in the repository. */
  source: string
}

export function incidentPages(site: Site): Page[] {
  return site.incidents.flatMap((incident) => {
    const told = viewTold(incident, site)
    return site.languages.map((lang) => ({
      path: `${lang}/${incidentPath(incident)}`,
      template: 'incident',
      lang,
      view: viewIncident(incident, told, site, lang),
    }))
  })
}

/** What is the same in every language. */
function viewTold({ facts }: Incident, site: Site) {
  return {
    day: facts.date,
    severity: viewSeverity(facts, site.config),
    status: viewStatus(facts),
    security: facts.security === 'yes',
    privacy: facts.privacy === 'yes',
    moments: viewMoments(facts, site.config.timezone),
    durations: viewDurations(facts),
  }
}

function viewIncident(
  incident: Incident,
  told: ReturnType<typeof viewTold>,
  site: Site,
  lang: string,
): IncidentView {
  const { facts } = incident
  const { report, body } = documentFor(incident, lang)
  const title = report.title ?? facts.id
  const textLang = languageOf(report)
  const foreign = textLang !== undefined && textLang !== lang
  const serviceUrl = (service: string) => {
    const page = site.services.get(service)?.path
    return page && `../${page}`
  }
  // Teams and tags may have names of their own in a translation; services are known by those of the source.
  const list = viewFacts({ ...report, services: facts.services }, serviceUrl)
  const hasFacts = list.length > 0 || facts.followUps.length > 0
  const section = body?.toc.find((entry) => entry.section === 'follow-ups')
  return {
    page: frame(site, lang, incidentPath(incident), { title, section: 'incidents' }),
    title,
    lang: foreign ? textLang : undefined,
    onlyIn: foreign ? languageName(textLang, lang) : undefined,
    dir: textLang && rightToLeft.has(textLang) ? 'rtl' : undefined,
    ...told,
    facts: list,
    hasChips: Boolean(told.severity || told.status || told.security || told.privacy),
    isLong: title.length > 90,
    hasFacts,
    hasSide: hasFacts || (body?.toc.length ?? 0) > 0,
    followUps: {
      total: facts.followUps.length,
      open: facts.followUps.filter((followUp) => !isSettled(followUp)).length,
      url: section && `#${section.id}`,
    },
    related: (site.related.get(incident) ?? []).map((other) => viewRow(other, site, lang, '../')),
    toc: body?.toc ?? [],
    body: body && fill(body, incident, site, lang),
    problem: body
      ? undefined
      : report.problems.find(({ kind }) => kind === 'limit' || kind === 'file')?.message,
    unread: unreadFields(report),
    source: report.path,
  }
}

function unreadFields({ problems }: Report): IncidentView['unread'] {
  const problem = problems.find(({ kind }) => kind === 'frontmatter')
  return problem && { message: problem.message, line: problem.span.line }
}

function fill(body: Body, incident: Incident, site: Site, lang: string): string {
  return joinPieces(body.pieces, {
    page: (target) => pageOf(target, incident, site, lang),
    image: ({ path }) => {
      const image = site.attachments.get(path)
      return image && `../../${image}`
    },
  })
}

/** In the same tree, or a file that is copied; the other text of the same incident is in the tree of its language. */
function pageOf(target: Target, incident: Incident, site: Site, lang: string): string | undefined {
  const found = findDocument(site, target)
  if (!found) {
    const file = site.attachments.get(target.path)
    return file && `../../${file}`
  }
  const wanted = languageOf(found.document.report)
  const other = found.incident === incident && wanted && wanted !== lang && site.languages.includes(wanted)
  const page = other ? `../../${wanted}/${incidentPath(incident)}` : `${found.incident.name}.html`
  return target.fragment ? `${page}#${anchor(target.fragment)}` : page
}

/** Languages written from right to left. */
const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])

const languageNames = new Map<string, Intl.DisplayNames>()

/** `anglais` of `en` in French; the code itself where there is no name. */
function languageName(lang: string, inLang: string): string {
  const names = languageNames.get(inLang) ?? new Intl.DisplayNames(inLang, { type: 'language' })
  languageNames.set(inLang, names)
  try {
    return names.of(lang) ?? lang
  } catch {
    return lang
  }
}
