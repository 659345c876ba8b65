import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { loadReports } from '../../src/report/load.ts'
import { parseReport } from '../../src/report/parse.ts'
import { pathological } from './pathological.ts'

const login = '---\ntitle: Login was down\nseverity: sev-2\n---\n\n## Summary\n\nNobody could log in.\n'

function folder(files: Record<string, string | Buffer>): string {
  const root = mkdtempSync(join(tmpdir(), 'incident-load-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

test('reads the configured folder, and a report in a thread is the report', async () => {
  const cwd = folder({ 'incidents/2024-05-02-login-down.md': login, 'notes.md': '# Not one' })
  expect(await loadReports([], { cwd, config: defaults })).toEqual([
    parseReport({ path: 'incidents/2024-05-02-login-down.md', text: login }, defaults),
  ])
})

test('no folder of reports, no reports', async () => {
  expect(await loadReports([], { cwd: folder({}), config: defaults })).toEqual([])
})

test('a path that does not exist is the user’s error', async () => {
  const reports = loadReports(['incidens'], { cwd: folder({ 'incidents/a.md': login }), config: defaults })
  await expect(reports).rejects.toThrow('There is no incidens.')
})

test.each<[string, string | Buffer, string, string]>([
  ['too large', `# ${'x'.repeat(256 * 1024)}`, 'limit', 'Unexpected size, expected at most 256 KiB'],
  ['not UTF-8', Buffer.from([0x23, 0x20, 0xe9, 0x0a]), 'file', 'Unexpected bytes, expected text in UTF-8'],
  [
    'half a character',
    Buffer.from([0x23, 0x20, 0xe2, 0x82]),
    'file',
    'Unexpected bytes, expected text in UTF-8',
  ],
  ['with NUL', '# a\0b', 'file', 'Unexpected NUL byte, expected text'],
])('a file %s is a report with a problem', async (_, text, kind, message) => {
  const cwd = folder({ 'incidents/2024-05-02-bad.md': text, 'incidents/2024-05-03-good.md': login })
  const [bad, good] = await loadReports([], { cwd, config: defaults })
  expect(bad).toMatchObject({ id: '2024-05-02-bad', date: '2024-05-02', problems: [{ kind, message }] })
  expect(good).toMatchObject({ title: 'Login was down', problems: [] })
})

test('absurd reports have a problem each, and the others are read', async () => {
  const kinds = ['list markers', 'quote marks', 'emphasis of both kinds', 'brackets within brackets']
  const absurd = kinds.map((kind, n) => [
    `incidents/2024-05-0${n + 1}-absurd.md`,
    pathological[kind]?.(12_500) ?? '',
  ])
  const cwd = folder({ ...Object.fromEntries(absurd), 'incidents/2024-05-09-login.md': login })
  const reports = await loadReports([], { cwd, config: defaults })
  expect(reports.map(({ id, problems }) => [id, problems.map(({ kind }) => kind)])).toEqual([
    ...kinds.map((_, n) => [`2024-05-0${n + 1}-absurd`, ['limit']]),
    ['2024-05-09-login', []],
  ])
})

test('a link is not followed, whatever it leads to', async () => {
  const cwd = folder({ 'incidents/a.md': login, 'elsewhere/b.md': login })
  symlinkSync(join(cwd, 'elsewhere/b.md'), join(cwd, 'incidents/b.md'))
  symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'incidents/c'))
  symlinkSync('/nowhere', join(cwd, 'incidents/d.md'))
  const reports = await loadReports([], { cwd, config: defaults })
  expect(reports.map(({ path, problems }) => [path, problems[0]?.message])).toEqual([
    ['incidents/a.md', undefined],
    ['incidents/b.md', 'Unexpected symbolic link, expected a plain file'],
    ['incidents/d.md', 'Unexpected symbolic link, expected a plain file'],
  ])
})

test('a second run takes what the first one made, and a damaged cache is no harm', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`incidents/2024-05-${i + 10}-login.md`, `${login}\n${i} à 10 h\n`]),
  )
  const cwd = folder(files)
  const options = { cwd, config: defaults, cacheDir: join(cwd, 'cache') }
  const first = await loadReports([], options)
  expect(await loadReports([], options)).toEqual(first)
  for (let i = 0; i < 64; i++) {
    writeFileSync(
      join(cwd, 'cache/report', i.toString(16).padStart(2, '0')),
      `{"broken\n${'0'.repeat(32)} {"id":\n`,
    )
  }
  expect(await loadReports([], options)).toEqual(first)
  expect(await loadReports([], options)).toEqual(first)
})

test('progress ends with all', async () => {
  const cwd = folder({ 'incidents/a.md': login, 'incidents/b.md': login, 'incidents/c.fr.md': login })
  const steps: [number, number][] = []
  await loadReports([], { cwd, config: defaults, onProgress: (done, all) => steps.push([done, all]) })
  expect(steps).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ])
})
