import { isSettled } from '../../queries/follow-up-register.ts'
import { type Frame, frame, type Page, type Site } from '../site.ts'

/** What `pages/services.hbs` shows: all services that reports name. */
export type ServicesView = {
  page: Frame
  services: {
    name: string
    url: string
    incidents: number
    openFollowUps: number
    /** Of the newest incident. */
    lastDay: string | undefined
  }[]
}

export function servicesPages(site: Site): Page[] {
  if (site.services.size === 0) return []
  const services = [...site.services.values()].map(({ name, path, incidents }) => ({
    name,
    url: path,
    incidents: incidents.length,
    openFollowUps: incidents.flatMap(({ facts }) => facts.followUps.filter((one) => !isSettled(one))).length,
    lastDay: incidents[0]?.facts.date,
  }))
  return site.languages.map((lang) => {
    const path = 'services.html'
    const title = site.words(lang).say('services.title')
    const view: ServicesView = { page: frame(site, lang, path, { title, section: 'services' }), services }
    return { path: `${lang}/${path}`, template: 'services', lang, view }
  })
}
