import { followUpRegister, isSettled } from '../../queries/follow-up-register.ts'
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
  /** Those that occur, most severe first. */
  severities: string[]
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
  severity: SeverityView | undefined
  status: StatusView | undefined
  services: string
  /** How long it took to end the harm, or the nearest that is known. */
  took: DurationView | undefined
  openFollowUps: number
}

export function incidentsPages(site: Site): Page[] {
  const register = followUpRegister(
    site.incidents.map(({ facts }) => facts),
    site.today,
  )
  return site.languages.map((lang) => {
    const path = 'index.html'
    const view: IncidentsView = {
      page: frame(site, lang, path, { section: 'incidents' }),
      total: site.incidents.length,
      openFollowUps: register.filter(({ followUp }) => !isSettled(followUp)).length,
      overdue: register.filter(({ overdue }) => overdue).length,
      severities: site.config.severities.filter((name) =>
        site.incidents.some(({ facts }) => facts.severity === name),
      ),
      years: byYear(site.incidents).map(([year, incidents]) => ({
        year,
        incidents: incidents.map((incident) => viewRow(incident, site, lang)),
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

export function viewRow(incident: Incident, site: Site, lang: string): IncidentRow {
  const { facts } = incident
  const { report } = documentFor(incident, lang)
  const shownLang = languageOf(report)
  const durations = viewDurations(facts)
  return {
    title: report.title ?? facts.id,
    lang: shownLang === lang ? undefined : shownLang,
    url: incidentPath(incident),
    day: facts.date,
    form: 'day',
    severity: viewSeverity(facts, site.config),
    status: viewStatus(facts),
    services: facts.services.join(', '),
    took: ['recover', 'resolve', 'mitigate']
      .map((name) => durations.find(({ key }) => key === `duration.${name}`))
      .find(Boolean),
    openFollowUps: facts.followUps.filter((followUp) => !isSettled(followUp)).length,
  }
}
