import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { OutputFile } from '../../src/site/output.ts'
import { checkOutput, writeSite } from '../../src/site/write.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'incident-write-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await put({ '.git/HEAD': 'x', 'incidents/a.md': '# A', 'incidents/a.png': 'image' })
})

async function put(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

/** Every file below the root but git's and the reports, the marker by its name only. */
async function tree(): Promise<Record<string, string>> {
  const names = await readdir(root, { recursive: true, withFileTypes: true })
  const found: Record<string, string> = {}
  for (const entry of names.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(root.length + 1)
    if (/^(?:\.git|incidents)\//.test(name)) continue
    found[name] = name.endsWith('.incident-site.json') ? 'marker' : await readFile(path, 'utf8')
  }
  return found
}

async function build(out: string, ...files: OutputFile[]): Promise<void> {
  await writeSite(files, await checkOutput(out, { cwd: root, root }), root)
}

const page = (text: string): OutputFile => ({ path: 'en/index.html', content: text })

test('writes texts, bytes and copies, and says what is its own', async () => {
  await build(
    'site',
    page('one'),
    { path: 'assets/a.css', content: new TextEncoder().encode('a {}') },
    { path: 'images/a.png', copyOf: 'incidents/a.png' },
  )
  expect(await tree()).toEqual({
    'site/.incident-site.json': 'marker',
    'site/assets/a.css': 'a {}',
    'site/en/index.html': 'one',
    'site/images/a.png': 'image',
  })
  expect(JSON.parse(await readFile(join(root, 'site/.incident-site.json'), 'utf8'))).toEqual({
    madeBy: 'incident build',
    files: ['assets/a.css', 'en/index.html', 'images/a.png'],
  })
})

test('a second build replaces the first, and what is gone is gone', async () => {
  await build('a/b/site', page('one'), { path: 'fr/old/x.html', content: 'x' })
  await build('a/b/site', page('two'))
  expect(await tree()).toEqual({ 'a/b/site/.incident-site.json': 'marker', 'a/b/site/en/index.html': 'two' })
  expect(await readdir(join(root, 'a/b/site'))).toEqual(['.incident-site.json', 'en'])
})

test.for<[out: string, message: RegExp]>([
  ['.', /holds the repository/],
  ['..', /holds the repository/],
  ['/', /holds the repository/],
  ['incidents/..', /holds the repository/],
  ['.git', /git’s own/],
  ['.GIT/site', /git’s own/],
  ['sub/.git/hooks', /git’s own/],
  ['incidents', /holds files that incident did not make, such as a\.md/],
  ['incidents/a.md', /is not a folder/],
  ['link', /is not a folder/],
  ['up/', /is not a folder/],
  ['up/x/..', /is not a folder/],
])('refuses %s', async ([out, message]) => {
  await symlink('incidents', join(root, 'link'))
  await symlink('..', join(root, 'up'))
  const before = await tree()
  await expect(checkOutput(out, { cwd: root, root })).rejects.toThrow(message)
  expect(await tree()).toEqual(before)
})

test('sees through links on the way to the folder', async () => {
  await symlink('..', join(root, 'incidents/up'))
  await expect(checkOutput('incidents/up/.git/x', { cwd: root, root })).rejects.toThrow(/git’s own/)
  await expect(checkOutput('incidents/up/site', { cwd: root, root })).resolves.toBe(join(root, 'site'))
})

test('refuses a site to which somebody added a file, and keeps that', async () => {
  await build('site', page('one'))
  await put({ 'site/en/CNAME': 'mine' })
  const before = await tree()
  await expect(build('site', page('two'))).rejects.toThrow(/such as en\/CNAME/)
  expect(await tree()).toEqual(before)
})

test('a marker that claims what lies elsewhere deletes nothing there', async () => {
  await put({
    'site/.incident-site.json': '{"files":["../incidents/a.md","a.html"]}',
    'site/a.html': 'old',
  })
  await build('site', page('one'))
  expect(await readFile(join(root, 'incidents/a.md'), 'utf8')).toBe('# A')
  expect(Object.keys(await tree())).toEqual(['site/.incident-site.json', 'site/en/index.html'])
})

test.for<[what: string, left: Record<string, string>]>([
  [
    'while it wrote',
    {
      '.site.incident-new/.incident-site.json': '{"files":["en/index.html","fr/index.html"]}',
      '.site.incident-new/en/index.html': 'half',
    },
  ],
  ['within its first write', { '.site.incident-new/.incident-site.json': '{"fil' }],
  ['before its first page', { '.site.incident-new/.incident-site.json': '{"files":[]}' }],
  [
    'between taking the old site away and putting the new one in place',
    {
      '.site.incident-old/.incident-site.json': '{"files":["en/index.html"]}',
      '.site.incident-old/en/index.html': 'old',
      '.site.incident-new/.incident-site.json': '{"files":["en/index.html"]}',
      '.site.incident-new/en/index.html': 'new',
    },
  ],
  [
    'while it removed the old site',
    {
      'site/.incident-site.json': '{"files":["en/index.html"]}',
      'site/en/index.html': 'new',
      '.site.incident-old/.incident-site.json': '{"files":["en/index.html","x.html"]}',
      '.site.incident-old/x.html': 'old',
    },
  ],
])('puts right what a run left that was killed %s', async ([, left]) => {
  await put(left)
  await build('site', page('next'))
  expect(await tree()).toEqual({ 'site/.incident-site.json': 'marker', 'site/en/index.html': 'next' })
  expect((await readdir(root)).sort()).toEqual(['.git', 'incidents', 'site'])
})

test('a failure leaves the site as it was', async () => {
  await build('site', page('one'))
  const broken: OutputFile = { path: 'images/gone.png', copyOf: 'incidents/gone.png' }
  await expect(build('site', page('two'), broken)).rejects.toThrow(/cannot be written .*\(ENOENT\)/)
  expect((await tree())['site/en/index.html']).toBe('one')
  await build('site', page('three'))
  expect(Object.keys(await tree())).toEqual(['site/.incident-site.json', 'site/en/index.html'])
})
