import { posix } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import type { OutputFile } from '../../src/site/output.ts'
import { buildDocuments, pagesOf, readRepository, toDocuments } from './fixture-site.ts'

let files: OutputFile[]
let pages: Map<string, string>

beforeAll(async () => {
  files = await buildDocuments(toDocuments(readRepository()))
  pages = pagesOf(files)
}, 60_000)

test('writes each page as it stands in the expected site', async () => {
  expect(files.map(({ path }) => path)).toMatchInlineSnapshot(`
    [
      "assets/icon.svg",
      "assets/site.css",
      "assets/site.js",
      "en/follow-ups.html",
      "en/incidents/2023-11-20-mail-stuck-in-queue.html",
      "en/incidents/2024-05-14-login-page-down.html",
      "en/incidents/2024-06-03-recherche-lente.html",
      "en/incidents/2024-06-20-coffee-orders-lost.html",
      "en/incidents/broken-frontmatter.html",
      "en/index.html",
      "en/services.html",
      "en/services/account.html",
      "en/services/login.html",
      "en/services/mail.html",
      "en/services/orders.html",
      "en/services/recherche.html",
      "en/services/till.html",
      "fr/follow-ups.html",
      "fr/incidents/2023-11-20-mail-stuck-in-queue.html",
      "fr/incidents/2024-05-14-login-page-down.html",
      "fr/incidents/2024-06-03-recherche-lente.html",
      "fr/incidents/2024-06-20-coffee-orders-lost.html",
      "fr/incidents/broken-frontmatter.html",
      "fr/index.html",
      "fr/services.html",
      "fr/services/account.html",
      "fr/services/login.html",
      "fr/services/mail.html",
      "fr/services/orders.html",
      "fr/services/recherche.html",
      "fr/services/till.html",
      "images/failed-sign-ins-5f52e590.png",
      "index.html",
      "search.js",
    ]
  `)
  for (const [path, text] of pages) await expect(text).toMatchFileSnapshot(`expected/${path}`)
})

test('gives the same bytes whatever the order of the reports', async () => {
  const again = await buildDocuments(toDocuments(readRepository().reverse()))
  expect(again).toEqual(files)
})

test('gives the same bytes for lines that end in CRLF', async () => {
  const windows = readRepository().map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }))
  expect(pagesOf(await buildDocuments(toDocuments(windows)))).toEqual(pages)
})

test('shows what nobody would see', async () => {
  const text = '---\ntitle: "safe \\u202Eevil"\n---\n\n`a\u202eb`\u200b \x1b[31m \u{e0041} 👩‍🚒\n'
  const built = pagesOf(await buildDocuments(toDocuments([{ path: 'incidents/2024-01-01-x.md', text }])))
  for (const [path, html] of built) {
    expect(html, path).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202e\u{e0041}]/u)
  }
  const page = built.get('en/incidents/2024-01-01-x.html')
  expect(page).toContain('safe U+202Eevil</h1>')
  expect(page).toContain('<code>aU+202Eb</code>U+200B \\x1b[31m U+E0041 👩‍🚒')
})

/** Not a place but a filter to set: `#state=overdue`. */
const isFilter = (fragment: string) => /^[a-z]+=/.test(fragment)

test('every address on every page leads to a file of the site, and to an id of it', () => {
  const there = new Set(files.map(({ path }) => path))
  const dead: string[] = []
  for (const [path, text] of pages) {
    for (const [, address = ''] of text.matchAll(/(?:href|src|url)="?=?([^">]*)"/g)) {
      if (/^(?:https?:|mailto:)/.test(address)) continue
      const [file = '', fragment] = address.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), file)
      const ids = pages.get(target) ?? ''
      if (file.startsWith('/') || !there.has(target)) dead.push(`${path}: ${address}`)
      else if (fragment && !isFilter(fragment) && !ids.includes(` id="${fragment}"`))
        dead.push(`${path}: ${address}`)
    }
  }
  expect(dead).toEqual([])
})

test('every page is strict, says its language and names its twin', () => {
  for (const [path, text] of pages) {
    const [, lang] = /^(en|fr)\//.exec(path) ?? []
    expect(text, path).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">`,
    )
    expect(text.match(/<h1/g), path).toHaveLength(1)
    expect(text, path).not.toMatch(/ style=|<style| on[a-z]+=|<script>/)
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size, path).toBe(ids.length)
    if (!lang) continue
    const other = lang === 'en' ? 'fr' : 'en'
    const twin = posix.relative(posix.dirname(path), path.replace(lang, other))
    expect(text, path).toContain(`<html lang="${lang}">`)
    expect(text, path).toContain(`<a class="twin" href="${twin}" lang="${other}" hreflang="${other}">`)
  }
})

describe('a report in one language', () => {
  test('is shown in the other tree in its own, and says so', () => {
    const page = pages.get('en/incidents/2024-06-03-recherche-lente.html')
    expect(page).toContain('This report is written in French. There is no translation yet.')
    expect(page).toContain('<h1 id="title" lang="fr">La recherche était lente')
    expect(page).toContain('<div class="text" lang="fr" ')
    const own = pages.get('fr/incidents/2024-06-03-recherche-lente.html')
    expect(own).not.toContain('lang="fr">La recherche')
    expect(own).not.toContain('class="notice"')
  })

  test('without a known language is shown as it is', async () => {
    const source = { path: 'incidents/2024-01-01-x.md', text: '---\ntitle: X\n---\n\n42\n' }
    const [one] = toDocuments([source])
    const built = pagesOf(await buildDocuments(one ? [one] : []))
    expect(built.get('fr/incidents/2024-01-01-x.html')).not.toContain('class="notice"')
  })
})

test('links between twins lead to the tree of the other language', () => {
  expect(pages.get('fr/incidents/2024-05-14-login-page-down.html')).toContain(
    '(<a href="../../en/incidents/2024-05-14-login-page-down.html">English</a>)',
  )
})

test('a text that cannot be shown still has a page, with what is known of it', async () => {
  const [document] = toDocuments([
    { path: 'incidents/2024-02-02-long.md', text: '---\ntitle: Too long\nseverity: sev-1\n---\n' },
  ])
  const span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }
  const problems = [{ kind: 'limit' as const, message: 'Unexpected size <&>', span }]
  const built = pagesOf(await buildDocuments(document ? [{ report: { ...document.report, problems } }] : []))
  const page = built.get('en/incidents/2024-02-02-long.html')
  expect(page).toContain('Too long</h1>')
  expect(page).toContain('sev-1</span>')
  expect(page).toContain('The text of this report could not be shown.')
  expect(page).toContain('Unexpected size &lt;&amp;&gt;')
})

test('without reports there is a site that says so', async () => {
  const built = pagesOf(await buildDocuments([]))
  expect([...built.keys()]).toEqual([
    'en/follow-ups.html',
    'en/index.html',
    'fr/follow-ups.html',
    'fr/index.html',
    'index.html',
  ])
  expect(built.get('en/index.html')).toContain('There are no incidents yet.')
})

test('one language gives one tree and no switch', async () => {
  const config = { ...defaults, languages: ['fr'], site: { title: 'Nos incidents' } }
  const built = pagesOf(await buildDocuments(toDocuments(readRepository(), config), config))
  expect([...built.keys()].filter((path) => !path.startsWith('fr/'))).toEqual(['index.html'])
  expect(built.get('fr/index.html')).not.toContain('class="twin"')
  expect(built.get('fr/index.html')).toContain('<title>Nos incidents</title>')
})

test('a language without words is named, with what to do', async () => {
  const config = { ...defaults, languages: ['en', 'de'] }
  await expect(buildDocuments([], config)).rejects.toMatchObject({
    message: 'There are no words for the language `de`.',
    hint: expect.stringContaining('templates/strings/de.json'),
  })
})

test('reports of the same name in two folders, or in two cases, have pages of their own', async () => {
  const sources = ['a/x.md', 'b/x.md', 'b/X.md', 'c/é %20.md', 'c/日本.md'].map((path) => ({
    path,
    text: '# X',
  }))
  const names = [...pagesOf(await buildDocuments(toDocuments(sources))).keys()]
  const incidents = names.filter((name) => name.startsWith('en/incidents/'))
  expect(new Set(incidents.map((name) => name.toLowerCase())).size).toBe(5)
  for (const name of incidents) expect(name).toMatch(/^en\/incidents\/[a-z0-9-]+\.html$/)
})
