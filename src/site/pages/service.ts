import { isSettled } from '../../queries/follow-up-register.ts'
import { type Frame, frame, type Page, type Site } from '../site.ts'
import { type FollowUpView, viewEntry } from './follow-ups.ts'
import { type IncidentRow, viewRow } from './incidents.ts'

/** What `pages/service.hbs` shows: what happened to one service before, and what is still to be done for it. */
export type ServiceView = {
  page: Frame
  name: string
  total: number
  overdue: number
  open: FollowUpView[]
  incidents: IncidentRow[]
}

export function servicePages(site: Site): Page[] {
  const todo = site.register.filter(({ followUp }) => !isSettled(followUp))
  return [...site.services.values()].flatMap(({ name, path, incidents }) => {
    const own = new Set(incidents.map(({ facts }) => facts))
    const open = todo.filter(({ report }) => own.has(report))
    return site.languages.map((lang) => {
      const view: ServiceView = {
        page: frame(site, lang, path, { title: name, section: 'services' }),
        name,
        total: incidents.length,
        overdue: open.filter(({ overdue }) => overdue).length,
        open: open.map((entry) => viewEntry(entry, site, lang, '../')),
        incidents: incidents.map((incident) => viewRow(incident, site, lang, '../')),
      }
      return { path: `${lang}/${path}`, template: 'service', lang, view }
    })
  })
}
