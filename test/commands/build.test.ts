import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, incident } from '../cli.ts'
import { repository as fixture } from '../site/fixture-site.ts'

function repository(files: Record<string, string | Uint8Array> = {}): string {
  const root = folder(files)
  mkdirSync(join(root, '.git'))
  return root
}

const login =
  '---\ntitle: Login was down\nseverity: sev-2\nlang: en\n---\n\n## Summary\n\nNobody could log in.\n'

test('writes the site, and says what to open', () => {
  const root = repository({ 'incidents/2022-01-04-login.md': login })
  expect(incident(['build'], root)).toEqual({
    code: 0,
    out: 'Wrote 7 pages of 1 report to site.\nOpen site/index.html\n',
    err: '',
  })
  expect(readFileSync(join(root, 'site/en/incidents/2022-01-04-login.html'), 'utf8')).toContain(
    '<h1 id="title">Login was down</h1>',
  )
})

test('a second run from another folder, from the cache, gives the same bytes', () => {
  const root = repository()
  cpSync(join(fixture, 'incidents'), join(root, 'incidents'), { recursive: true })
  mkdirSync(join(root, 'node_modules'))
  const read = (site: string) =>
    readdirSync(join(root, site), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(root, site, name), 'base64')])
  expect(incident(['build', '--out', 'a'], root)).toMatchObject({ code: 0 })
  expect(incident(['build', '--out', '../b'], join(root, 'incidents'))).toEqual({
    code: 0,
    out: 'Wrote 29 pages of 6 reports to ../b.\nOpen ../b/index.html\n',
    err: '',
  })
  expect(read('b')).toEqual(read('a'))
  expect(read('a').map(([name]) => name)).toContainEqual(
    expect.stringMatching(/^images\/failed-sign-ins-[0-9a-f]{8}\.png$/),
  )
})

test('where there are no reports it says so, and makes no empty site', () => {
  const root = repository({ 'docs/postmortems/2022-01-04-login.md': login })
  const { code, out, err } = incident(['build'], root)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^There are no reports in incidents\.\n.+`incident build docs\/postmortems`.+\n$/)
  expect(existsSync(join(root, 'site'))).toBe(false)
})

test('--dry-run names the files and writes nothing', () => {
  const root = repository({ 'incidents/2022-01-04-login.md': login })
  const { code, out } = incident(['build', '--dry-run', '--out', 'public'], root)
  expect(code).toBe(0)
  expect(out.split('\n')).toContain('public/fr/incidents/2022-01-04-login.html')
  expect(existsSync(join(root, 'public'))).toBe(false)
})

test('what cannot be shown has a page with its facts, is named, and the others are built', () => {
  const root = repository({
    'incidents/2022-01-04-login.md': login,
    'incidents/2022-01-05-nested.md': `---\ntitle: Too deep\nseverity: sev-1\n---\n\n${'- '.repeat(5000)}\n`,
    'incidents/2022-01-06-bytes.md': new Uint8Array([0xff, 0xfe, 0x41]),
    'incidents/2022-01-07-broken.md': '---\ntitle: [\n---\n\n## Summary\n\nStill here.\n',
  })
  const { code, out, err } = incident(['build'], root)
  expect(code).toBe(1)
  expect(out).toContain('of 4 reports to site.')
  expect(err).toMatch(/^incidents\/2022-01-05-nested\.md: Unexpected nesting/m)
  expect(err).toMatch(/^incidents\/2022-01-06-bytes\.md: Unexpected bytes, expected text in UTF-8$/m)
  expect(err).toMatch(/^The text of 2 reports could not be shown\.$/m)
  const page = (name: string) => readFileSync(join(root, `site/en/incidents/${name}.html`), 'utf8')
  expect(page('2022-01-05-nested')).toContain('<h1 id="title">Too deep</h1>')
  expect(page('2022-01-06-bytes')).toContain('The text of this report could not be shown.')
  expect(page('2022-01-07-broken')).toContain('Still here.')
})

test.for<[args: string[], says: string]>([
  [['--out', '.'], 'The site cannot be written to .: that folder holds the repository.\n'],
  [['--out', '..'], 'The site cannot be written to ..: that folder holds the repository.\n'],
  [['--out', '.git/site'], 'The site cannot be written to .git/site: that folder is git’s own.\n'],
  [
    ['--out', 'incidents'],
    'incidents holds files that incident did not make, such as 2022-01-04-login.md.\n',
  ],
  [['nowhere'], 'There is no nowhere.\n'],
])('refuses %s with a sentence and a hint', ([args, says]) => {
  const root = repository({ 'incidents/2022-01-04-login.md': login })
  const { code, out, err } = incident(['build', ...args], root)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.startsWith(says), err).toBe(true)
  expect(err.trimEnd().split('\n')).toHaveLength(2)
  expect(readdirSync(root).sort()).toEqual(['.git', 'incidents'])
})

test('a name that would play with the terminal is shown harmless', () => {
  const root = repository({ 'incidents/\x1b[31m\u202e.md': new Uint8Array([0xff]) })
  const { err, out } = incident(['build'], root)
  expect(err).toContain('\\x1b[31mU+202E')
  expect(err + out).not.toMatch(/[\x1b\u202e]/)
})

test('a secret in a report is masked on every page, and told of without being shown', () => {
  const key = ['AKIA', 'Q3EGZR7T', 'WM5YKXNB'].join('')
  const root = repository({ 'incidents/2022-01-04-login.md': login.replace('Nobody', `${key}: nobody`) })
  const run = incident(['build'], root)
  expect(run.code).toBe(1)
  expect(run.err).toMatch(/^1 secret masked on the pages \(\S+\)\.\n.+\n$/)
  const pages = readdirSync(join(root, 'site'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  for (const page of pages)
    expect(readFileSync(join(root, 'site', page), 'utf8').includes(key), page).toBe(false)
  expect(run.out + run.err).not.toContain(key)
})
