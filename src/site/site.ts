import type { RegisterEntry } from '../queries/follow-up-register.ts'
import type { Config } from '../report/config.ts'
import type { Target } from './body/pieces.ts'
import type { Incident, SiteDocument } from './incident.ts'
import type { Service } from './services.ts'
import type { Words } from './strings.ts'

/** What every page is made from. */
export type Site = {
  incidents: readonly Incident[]
  /** Of the report files, by path. */
  documents: ReadonlyMap<string, { incident: Incident; document: SiteDocument }>
  related: ReadonlyMap<Incident, readonly Incident[]>
  /** By their names, in the order of the alphabet. */
  services: ReadonlyMap<string, Service>
  /** The follow-ups of all incidents, what is to be done first. */
  register: readonly RegisterEntry[]
  /** The trees, the default language first. */
  languages: readonly string[]
  config: Config
  /** `YYYY-MM-DD` */
  today: string
  /** The images and files that are copied: repository path → path below the output folder. */
  attachments: ReadonlyMap<string, string>
  words(lang: string): Words
}

/** One HTML file to be: which template makes it, of what. `view` has the frame as `page`. */
export type Page = { path: string; template: string; lang: string; view: object }

/** What the layout needs of every page. */
export type Frame = {
  lang: string
  /** The document's title. */
  title: string
  site: string
  /** From the page to the output folder: `../`. */
  base: string
  /** From the page to its language's folder. */
  tree: string
  section: { incidents: boolean; followUps: boolean; services: boolean }
  /** Whether there is a page of services. */
  hasServices: boolean
  /** The same page in the other languages. */
  twins: { lang: string; name: string; url: string }[]
  /** Where a browser goes at once. */
  refresh: string | undefined
}

/**
 * The frame of a page of a language's tree.
 * @param path below the language's folder: the same in every tree
 */
export function frame(
  site: Site,
  lang: string,
  path: string,
  { title, section }: { title?: string; section: keyof Frame['section'] },
): Frame {
  const depth = path.split('/').length - 1
  const tree = '../'.repeat(depth)
  const name = siteTitle(site, lang)
  return {
    lang,
    title: title ? `${title} – ${name}` : name,
    site: name,
    base: `${tree}../`,
    tree,
    section: {
      incidents: section === 'incidents',
      followUps: section === 'followUps',
      services: section === 'services',
    },
    hasServices: site.services.size > 0,
    twins: site.languages
      .filter((other) => other !== lang)
      .map((other) => ({
        lang: other,
        name: site.words(other).say('language.name'),
        url: `${tree}../${other}/${path}`,
      })),
    refresh: undefined,
  }
}

export function siteTitle({ config, words }: Site, lang: string): string {
  return config.site.title ?? words(lang).say('site.title')
}

/** The path of an incident's page below its language's folder. */
export function incidentPath({ name }: Incident): string {
  return `incidents/${name}.html`
}

/** The report that a target names: the file itself, or the one that stands for a folder. */
export function findDocument({ documents }: Site, { path }: Target) {
  const folder = path.replace(/\/$/, '')
  const names = [folder, ...['index', 'README', 'report'].map((name) => `${folder}/${name}.md`)]
  return names.map((name) => documents.get(name)).find(Boolean)
}
