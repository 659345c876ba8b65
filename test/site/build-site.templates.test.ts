import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { planPages, planSite } from '../../src/site/build-site.ts'
import { createRenderer } from '../../src/site/render.ts'
import { readTemplates } from '../../src/site/templates.ts'
import { readRepository, repository, toDocuments, today } from './fixture-site.ts'

describe('templates', () => {
  const read = (path: string) => readFileSync(new URL(`../../templates/${path}`, import.meta.url), 'utf8')
  const names = [
    'layout.hbs',
    ...['incident', 'incidents', 'follow-ups', 'service', 'services', 'start'].map(
      (name) => `pages/${name}.hbs`,
    ),
    ...['facts', 'timing', 'register', 'row', 'severity'].map((name) => `partials/${name}.hbs`),
  ]

  test('write raw HTML for the report’s body only, quote every attribute, and have one <html>', () => {
    for (const name of names) {
      const text = read(`site/${name}`)
      expect(text.match(/\{\{\{.*?\}\}\}|\{\{&.*?\}\}/g) ?? [], name).toEqual(
        name === 'pages/incident.hbs' ? ['{{{body}}}'] : [],
      )
      expect(text, name).not.toMatch(/\s[a-z-]+=\{\{/)
      expect(text.includes('<html'), name).toBe(name === 'layout.hbs')
    }
  })

  test('use every word there is, and no other, in both languages', () => {
    const en: Record<string, unknown> = JSON.parse(read('strings/en.json'))
    const fr: Record<string, unknown> = JSON.parse(read('strings/fr.json'))
    expect(Object.keys(fr)).toEqual(Object.keys(en))
    const values = (text: unknown) => [...new Set(JSON.stringify(text).match(/\{[a-z]+\}/g))].sort()
    for (const [key, text] of Object.entries(en)) expect(values(fr[key]), key).toEqual(values(text))

    const all = names.map((name) => read(`site/${name}`)).join('\n')
    const used = new Set([...all.matchAll(/\{\{(?:t|plural) "([^"]+)"/g)].map(([, key = '']) => key))
    // Chosen by what a report says; and said by pages rather than templates.
    const families = /^(?:status|moment|duration|fact|role|state)\./
    const inCode = ['language.name', 'site.title', 'unit.days', 'unit.hours', 'unit.minutes']
    expect(Object.keys(en).filter((key) => !used.has(key) && !families.test(key))).toEqual(inCode)
    expect([...used].filter((key) => !(key in en))).toEqual([])
  })

  test('are described with all their data', async () => {
    const guide = read('site/README.md')
    const documents = toDocuments(readRepository())
    const templates = await readTemplates({ cwd: repository })
    const seen = new Set<string>()
    const note = (value: unknown) => {
      if (Array.isArray(value)) value.forEach(note)
      else if (typeof value === 'object' && value !== null) {
        for (const [key, part] of Object.entries(value)) {
          seen.add(key)
          note(part)
        }
      }
    }
    const input = { documents, config: defaults, templates, attachments: new Map(), today }
    for (const { view } of planPages(planSite(input, createRenderer(templates).words))) note(view)
    const inner = ['at', 'instant', 'newDay', 'time', 'elapsed', 'dots', 'pieces', 'followUps']
    expect([...seen].filter((key) => !guide.includes(`\`${key}\``) && !inner.includes(key))).toEqual([])
  })

  test('French has its spaces and quotes', () => {
    for (const [key, text] of Object.entries(JSON.parse(read('strings/fr.json')))) {
      expect(JSON.stringify(text).slice(1, -1), key).not.toMatch(/[^\u00a0{"]:(?!")|'|« (?!\u00a0)| »/)
    }
  })
})
