import { visible } from '../lib/visible.ts'
import type { Config } from '../report/config.ts'
import { compare, type SiteDocument, toIncidents } from './incident.ts'
import type { OutputFile } from './output.ts'
import { followUpsPages } from './pages/follow-ups.ts'
import { incidentPages } from './pages/incident.ts'
import { incidentsPages } from './pages/incidents.ts'
import { startPages } from './pages/start.ts'
import { relate } from './related.ts'
import { createRenderer, type Templates } from './render.ts'
import type { Page, Site } from './site.ts'

export type SiteInput = {
  documents: readonly SiteDocument[]
  config: Config
  templates: Templates
  /** The images of the repository that may be shown, as `findImages` found them: path → path below the output. */
  images: ReadonlyMap<string, string>
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
  return [
    ...planPages(input, words).map(({ path, template, lang, view }) => ({
      path,
      content: visible(render(template, lang, view).replace(/\r\n?/g, '\n')),
    })),
    ...[...input.templates.assets].map(([name, content]) => ({ path: `assets/${name}`, content })),
    ...[...input.images].map(([copyOf, path]) => ({ path, copyOf })),
  ].sort((a, b) => compare(a.path, b.path))
}

/** Every page with the data that its template gets. */
export function planPages({ documents, config, images, today }: SiteInput, words: Site['words']): Page[] {
  const incidents = toIncidents(documents)
  const site: Site = {
    incidents,
    documents: new Map(
      incidents.flatMap((incident) =>
        incident.documents.map((document) => [document.report.path, { incident, document }] as const),
      ),
    ),
    related: relate(incidents),
    languages: config.languages,
    config,
    today,
    images,
    words,
  }
  return [startPages, incidentsPages, followUpsPages, incidentPages].flatMap((make) => make(site))
}
