import { type Frame, frame, type Page, type Site, siteTitle } from '../site.ts'

/** What `pages/start.hbs` shows: the site's first page, which leads to the default language at once. */
export type StartView = { page: Frame; trees: { lang: string; name: string; title: string; url: string }[] }

export function startPages(site: Site): Page[] {
  const [lang = 'en'] = site.languages
  const trees = site.languages.map((tree) => ({
    lang: tree,
    name: site.words(tree).say('language.name'),
    title: siteTitle(site, tree),
    url: `${tree}/index.html`,
  }))
  const page: Frame = {
    ...frame(site, lang, '', { section: 'incidents' }),
    base: '',
    tree: `${lang}/`,
    twins: [],
    refresh: `${lang}/index.html`,
  }
  const view: StartView = { page, trees }
  return [{ path: 'index.html', template: 'start', lang, view }]
}
