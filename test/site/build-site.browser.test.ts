import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OutputFile } from '../../src/site/output.ts'
import { chromiumPath, launch, withSite } from './browser.ts'
import { buildDocuments, readRepository, toDocuments } from './fixture-site.ts'

/** Every template, every part of a report, and a report in another language than its page. */
const shown = [
  'en/index.html',
  'fr/follow-ups.html',
  'en/incidents/2024-05-14-login-page-down.html',
  'en/incidents/2024-06-03-recherche-lente.html',
  'fr/services.html',
  'en/services/login.html',
]

describe.runIf(chromiumPath)('in a browser, opened from a folder', () => {
  let browser: Browser
  let files: OutputFile[]

  beforeAll(async () => {
    browser = await launch()
    files = await buildDocuments(toDocuments(readRepository()))
  }, 60_000)
  afterAll(() => browser.close())

  test.for([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 320 },
  ] as const)(
    'meets WCAG 2.2 AA in $colorScheme at $width pixels',
    { timeout: 120_000 },
    async ({ colorScheme, width }) => {
      await withSite(files, async (folder) => {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
        const outside: string[] = []
        page.on('request', (request) => {
          if (!request.url().startsWith(`file://${folder}/`)) outside.push(request.url())
        })
        for (const path of shown) {
          await page.goto(`file://${folder}/${path}`)
          expect(await violations(page), path).toEqual([])
          const tooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
          expect(tooWide, `${path} scrolls sideways`).toBe(false)
        }
        expect(outside).toEqual([])
        await page.close()
      })
    },
  )

  test('the first page leads to the default language', async () => {
    await withSite(files, async (folder) => {
      const page = await browser.newPage({ javaScriptEnabled: false })
      await page.goto(`file://${folder}/index.html`)
      await page.waitForURL(`file://${folder}/en/index.html`)
      await page.close()
    })
  })

  test('without scripts every incident is there and no control that does nothing', async () => {
    await withSite(files, async (folder) => {
      const page = await browser.newPage({ javaScriptEnabled: false })
      await page.goto(`file://${folder}/en/index.html`)
      expect(await page.locator('.incident:visible').count()).toBe(5)
      expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0)
      await page.close()
    })
  })

  test('filters the index, also after coming back, and remembers the theme', async () => {
    await withSite(files, async (folder) => {
      const page = await browser.newPage({ colorScheme: 'light' })
      await page.goto(`file://${folder}/fr/index.html`)
      await page.getByLabel('Rechercher').fill('RECHERCHE lente')
      expect(await page.locator('.incident:visible').count()).toBe(1)
      expect(await page.locator('output').textContent()).toBe('1 sur 5')
      await page.locator('.incident:visible a').click()
      await page.goBack()
      await expect.poll(() => page.locator('.incident:visible').count()).toBe(1)
      await page.getByLabel('Gravité').selectOption('sev-1')
      expect(await page.getByText('Aucun incident ne correspond.').isVisible()).toBe(true)

      await page.getByLabel('Passer du clair au sombre').click()
      const theme = () => page.evaluate('getComputedStyle(document.documentElement).colorScheme')
      expect(await theme()).toBe('dark')
      await page.goto(`file://${folder}/en/follow-ups.html`)
      expect(await theme()).toBe('dark')
      await page.close()
    })
  })

  test('searches the whole text of reports, filters by what they say, and sorts', async () => {
    await withSite(files, async (folder) => {
      const page = await browser.newPage()
      await page.goto(`file://${folder}/en/index.html`)
      const titles = () => page.locator('.incident:visible .name').allTextContents()
      const all = await titles()
      // Said in no row of the list, only within the reports, one of them in French.
      await page.getByLabel('Search').fill('PREMIÈRE plainte')
      await expect.poll(titles).toEqual(['La recherche était lente : plus de 20 s par page'])
      await page.getByText('Show all').click()
      expect(await titles()).toEqual(all)

      await page.getByLabel('Service').selectOption('mail')
      expect(await titles()).toEqual(['Mail was stuck in the queue over a weekend'])
      await page.getByLabel('Service').selectOption('')
      await page.getByLabel('Sort by').selectOption('-severity')
      expect((await titles())[0]).toBe('The login page answered with an error for an hour')
      expect(await page.locator('h2:visible').count()).toBe(0)
      await page.reload()
      expect((await titles())[0]).toBe('The login page answered with an error for an hour')
      await page.getByLabel('Sort by').selectOption('')
      expect(await titles()).toEqual(all)
      await page.close()
    })
  })

  test('filters the follow-ups, also by address, and keeps the filter for the other language', async () => {
    await withSite(files, async (folder) => {
      const page = await browser.newPage()
      await page.goto(`file://${folder}/en/follow-ups.html#state=overdue`)
      const rows = page.locator('tbody tr:visible')
      const overdue = await rows.count()
      expect(overdue).toBeGreaterThan(0)
      expect(await rows.locator('.state-overdue').count()).toBe(overdue)
      await page.locator('a.twin').click()
      await page.waitForURL(`file://${folder}/fr/follow-ups.html#state=overdue`)
      expect(await rows.count()).toBe(overdue)
      await page.getByLabel('État').selectOption('done')
      expect(await page.getByRole('heading', { name: 'À faire' }).isVisible()).toBe(false)
      await page.close()
    })
  })

  test('each heading and each entry of the timeline has a link to itself', async () => {
    await withSite(files, async (folder) => {
      const page = await browser.newPage()
      await page.goto(`file://${folder}/en/incidents/2024-05-14-login-page-down.html`)
      const links = page.getByLabel('Link to this place')
      const events = page.locator('.event')
      expect(await events.count()).toBeGreaterThan(3)
      expect(await page.locator('.event > .anchor').count()).toBe(await events.count())
      await links.nth(3).focus()
      await page.keyboard.press('Enter')
      expect(await page.locator(':target').count()).toBe(1)
      await page.close()
    })
  })
})

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const result = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as axe.AxeResults
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
