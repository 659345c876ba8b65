import { visible } from '../lib/visible.ts'
import { followUpRegister } from '../queries/follow-up-register.ts'
import type { Config } from '../report/config.ts'
import { compare, type SiteDocument, toIncidents } from './incident.ts'
import type { OutputFile } from './output.ts'
import { followUpsPages } from './pages/follow-ups.ts'
import { incidentPages } from './pages/incident.ts'
import { incidentsPages } from './pages/incidents.ts'
import { servicePages } from './pages/service.ts'
import { servicesPages } from './pages/services.ts'
import { startPages } from './pages/start.ts'
import { relate } from './related.ts'
import { createRenderer, type Templates } from './render.ts'
import { searchFile } from './search.ts'
import { toServices } from './services.ts'
import type { Page, Site } from './site.ts'

export type SiteInput = {
  documents: readonly SiteDocument[]
  config: Config
  templates: Templates
  /** The files of the repository that are copied, as `findAttachments` found them: path → path below the output. */
  attachments: ReadonlyMap<string, string>
  /** The day of the build, `YYYY-MM-DD`: what is due before it is overdue. */
  today: string
}

/**
 * The whole site. The same input gives the same bytes, in whatever order the documents come and however their lines
 * end. No page holds a control character or another that nobody sees: they are shown by name.
 * @throws UserError for a template that fails and for a language without strings
 */
export function buildSite(input: SiteInput): OutputFile[] {
  const { render, words } = createRenderer(input.templates)
  const site = planSite(input, words)
  return [
    ...planPages(site).map(({ path, template, lang, view }) => ({
      path,
      content: visible(render(template, lang, view).replace(/\r\n?/g, '\n')),
    })),
    searchFile(site.incidents),
    ...[...input.templates.assets].map(([name, content]) => ({ path: `assets/${name}`, content })),
    ...[...input.attachments].map(([copyOf, path]) => ({ path, copyOf })),
  ].sort((a, b) => compare(a.path, b.path))
}

/** All that pages are made from. */
export function planSite({ documents, config, attachments, today }: SiteInput, words: Site['words']): Site {
  const incidents = toIncidents(documents)
  return {
    incidents,
    documents: new Map(
      incidents.flatMap((incident) =>
        incident.documents.map((document) => [document.report.path, { incident, document }] as const),
      ),
    ),
    related: relate(incidents),
    services: toServices(incidents),
    register: followUpRegister(
      incidents.map(({ facts }) => facts),
      today,
    ),
    languages: config.languages,
    config,
    today,
    attachments,
    words,
  }
}

/** Every page with the data that its template gets. */
export function planPages(site: Site): Page[] {
  const makers = [startPages, incidentsPages, followUpsPages, servicesPages, servicePages, incidentPages]
  return makers.flatMap((make) => make(site))
}
