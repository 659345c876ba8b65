import { isSettled } from '../../queries/follow-up-register.ts'
import { statuses } from '../../report/types.ts'
import { type DurationView, viewDurations } from '../durations.ts'
import { type SeverityView, type StatusView, viewSeverity, viewStatus } from '../facts.ts'
import { documentFor, type Incident, languageOf } from '../incident.ts'
import { type Frame, frame, incidentPath, type Page, type Site } from '../site.ts'

/** What `pages/incidents.hbs` shows: all incidents, newest first. */
export type IncidentsView = {
  page: Frame
  total: number
  openFollowUps: number
  overdue: number
  /** Those that occur: severities most severe first, statuses in the order of a report's life. */
  severities: string[]
  services: string[]
  statuses: StatusView[]
  years: { year: string | undefined; incidents: IncidentRow[] }[]
}

export type IncidentRow = {
  title: string
  /** Of the title, where it is not in the page's language. */
  lang: string | undefined
  url: string
  day: string | undefined
  /** How the day is said: without its year below a heading that says it. */
  form: 'day' | 'short'
  year: string | undefined
  severity: SeverityView | undefined
  status: StatusView | undefined
  services: string[]
  /** How long it took to end the harm, or the nearest that is known. */
  took: DurationView | undefined
  openFollowUps: number
}

export function incidentsPages(site: Site): Page[] {
  const { incidents, register, config } = site
  return site.languages.map((lang) => {
    const path = 'index.html'
    const view: IncidentsView = {
      page: frame(site, lang, path, { section: 'incidents' }),
      total: incidents.length,
      openFollowUps: register.filter(({ followUp }) => !isSettled(followUp)).length,
      overdue: register.filter(({ overdue }) => overdue).length,
      severities: config.severities.filter((name) => incidents.some(({ facts }) => facts.severity === name)),
      services: [...site.services.keys()],
      statuses: statuses
        .filter((status) => incidents.some(({ facts }) => facts.status === status))
        .flatMap((status) => viewStatus({ status }) ?? []),
      years: byYear(incidents).map(([year, ofYear]) => ({
        year,
        incidents: ofYear.map((incident) => viewRow(incident, site, lang, '')),
      })),
    }
    return { path: `${lang}/${path}`, template: 'incidents', lang, view }
  })
}

function byYear(incidents: readonly Incident[]): [year: string | undefined, Incident[]][] {
  const years = new Map<string | undefined, Incident[]>()
  for (const incident of incidents) {
    const year = incident.facts.date?.slice(0, 4)
    const others = years.get(year)
    if (others) others.push(incident)
    else years.set(year, [incident])
  }
  return [...years]
}

/** @param tree from the page to its language's folder */
export function viewRow(incident: Incident, site: Site, lang: string, tree: string): IncidentRow {
  const { facts } = incident
  const { report } = documentFor(incident, lang)
  const shownLang = languageOf(report)
  const durations = viewDurations(facts)
  return {
    title: report.title ?? facts.id,
    lang: shownLang === lang ? undefined : shownLang,
    url: tree + incidentPath(incident),
    day: facts.date,
    form: tree === '' ? 'day' : 'short',
    year: facts.date?.slice(0, 4),
    severity: viewSeverity(facts, site.config),
    status: viewStatus(facts),
    services: facts.services,
    took: ['recover', 'resolve', 'mitigate']
      .map((name) => durations.find(({ key }) => key === `duration.${name}`))
      .find(Boolean),
    openFollowUps: facts.followUps.filter((followUp) => !isSettled(followUp)).length,
  }
}
