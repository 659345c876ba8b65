import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { readTemplates } from '../../src/site/templates.ts'
import { pagesOf, today } from './fixture-site.ts'

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'incident-templates-'))
  onTestFinished(() => rm(cwd, { recursive: true }))
})

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true })
  await writeFile(join(cwd, path), text)
}

async function build(languages = ['en']): Promise<Map<string, string>> {
  const templates = await readTemplates({ cwd })
  const config = { ...defaults, languages }
  return pagesOf(buildSite({ documents: [], config, templates, attachments: new Map(), today }))
}

test('a team’s own files win, one by one', async () => {
  await put(
    'templates/site/pages/follow-ups.hbs',
    '{{#> layout}}<h1>{{t "follow-ups.title"}}!</h1>{{/layout}}',
  )
  await put('templates/strings/en.json', '{ "follow-ups.title": "Promises" }')
  await put('templates/site/assets/logo.png', 'logo')
  const templates = await readTemplates({ cwd })
  expect(String(templates.assets.get('logo.png'))).toBe('logo')
  expect(templates.assets.has('site.css')).toBe(true)
  const pages = await build()
  expect(pages.get('en/follow-ups.html')).toContain('<h1>Promises!</h1>')
  expect(pages.get('en/index.html')).toContain('<h1 id="title">Incident reports</h1>')
})

test('a team may add a language', async () => {
  const english = (await readTemplates({ cwd })).strings.get('en')
  await put('templates/strings/de.json', JSON.stringify({ ...english, 'site.title': 'Vorfälle' }))
  expect((await build(['de'])).get('de/index.html')).toContain('<html lang="de">')
})

test.for<[what: string, path: string, text: string, message: RegExp]>([
  [
    'that does not compile',
    'site/pages/start.hbs',
    '{{#if x}}',
    /templates\/site\/pages\/start\.hbs .*Parse error/s,
  ],
  ['of a part', 'site/partials/row.hbs', '{{/x}}', /templates\/site\/partials\/row\.hbs .*Parse error/s],
  [
    'that names what there is not',
    'site/pages/start.hbs',
    '{{nothing}}',
    /pages\/start\.hbs .*"nothing" not defined/,
  ],
  ['that says an unknown word', 'site/pages/start.hbs', '{{t "x"}}', /pages\/start\.hbs .*Missing `x`/],
  ['that asks for the log', 'site/pages/start.hbs', '{{log "x"}}', /pages\/start\.hbs/],
  ['that walks to a prototype', 'site/pages/start.hbs', '{{constructor.name}}', /pages\/start\.hbs/],
  ['that is too long', 'site/pages/start.hbs', 'x'.repeat(65 * 1024), /no plain file of at most 64 KiB/],
  ['whose words are no JSON', 'strings/en.json', '{', /strings\/en\.json cannot be read/],
  ['whose words are numbers', 'strings/en.json', '{"a":1}', /Unexpected value of `a`/],
])('a template %s is named', async ([, path, text, message]) => {
  await put(`templates/${path}`, text)
  await expect(build()).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(message) })
})

test('a template that is a link is refused', async () => {
  await put('secret', 'x')
  await mkdir(join(cwd, 'templates/site/assets'), { recursive: true })
  await symlink('../../../secret', join(cwd, 'templates/site/assets/site.css'))
  await expect(build()).rejects.toThrow(/no plain file/)
})
