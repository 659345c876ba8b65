import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { attachmentBytes, findAttachments, maskCopies } from '../../src/site/attachments.ts'
import { toDocuments } from './fixture-site.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'incident-images-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const path of [
    'incidents/a.png',
    'incidents/2024/b.JPG',
    'incidents/c.svg',
    'secret.png',
    'incidents/d.md',
  ]) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), path)
  }
  await symlink('../secret.png', join(root, 'incidents/link.png'))
  await symlink('..', join(root, 'incidents/up'))
})

async function found(path: string, ...addresses: string[]): Promise<string[]> {
  const documents = toDocuments([{ path, text: addresses.map((address) => `![x](${address})`).join('\n') }])
  return [...(await findAttachments(documents, { root, folders: ['incidents'] })).keys()]
}

test('finds plain images that lie with the reports', async () => {
  expect(await found('incidents/2024/x.md', 'b.JPG', '../a.png', '/incidents/a.png')).toEqual([
    'incidents/2024/b.JPG',
    'incidents/a.png',
  ])
})

test('finds images anywhere below the repository', async () => {
  await mkdir(join(root, 'docs'))
  await writeFile(join(root, 'docs/e.webp'), 'e')
  expect(await found('docs/x.md', 'e.webp', '../secret.png')).toEqual(['docs/e.webp', 'secret.png'])
})

test('finds files of safe kinds that a report links to, where they lie with reports', async () => {
  const names = ['a.log', 'b.csv', 'c.pdf', 'd.html', 'e.js', 'f.xml', 'g.json', 'h.svg']
  await mkdir(join(root, 'incidents/x.files'))
  for (const name of names) await writeFile(join(root, 'incidents/x.files', name), name)
  await writeFile(join(root, 'notes.txt'), 'x')
  const text = [...names.map((name) => `x.files/${name}`), '../notes.txt'].map((path) => `[x](${path})`)
  const documents = toDocuments([{ path: 'incidents/x.md', text: text.join(' ') }])
  const files = await findAttachments(documents, { root, folders: ['incidents'] })
  expect([...files.keys()]).toEqual(['a.log', 'b.csv', 'c.pdf'].map((name) => `incidents/x.files/${name}`))
  for (const path of files.values()) expect(path).toMatch(/^files\/[a-c]-[0-9a-f]{8}\.(?:log|csv|pdf)$/)
})

test('texts are copied as far as they may be shown', async () => {
  await writeFile(join(root, 'incidents/a.log'), 'key: hidden')
  const files = await maskCopies(
    [
      { path: 'files/a.log', copyOf: 'incidents/a.log' },
      { path: 'images/a.png', copyOf: 'incidents/a.png' },
    ],
    root,
    (text) => text.replace('hidden', '[redacted]'),
  )
  expect(files).toEqual([
    { path: 'files/a.log', content: 'key: [redacted]' },
    { path: 'images/a.png', copyOf: 'incidents/a.png' },
  ])
})

test('leaves out drawings that could run a script, other files, links, and what is hidden or lies elsewhere', async () => {
  for (const folder of ['.git', '.config', 'node_modules/a']) {
    await mkdir(join(root, folder), { recursive: true })
    await writeFile(join(root, folder, 'x.png'), 'x')
  }
  const hidden = [
    '../.git/x.png',
    '../.config/x.png',
    '../node_modules/a/x.png',
    `../../${basename(root)}/secret.png`,
  ]
  const addresses = ['c.svg', 'd.md', 'link.png', 'up/secret.png', 'gone.png', ...hidden]
  expect(await found('incidents/x.md', ...addresses)).toEqual([])
})

test('names files in plain ASCII, differently for each path', async () => {
  await writeFile(join(root, 'incidents/é %.png'), 'e')
  await writeFile(join(root, 'incidents/2024/a.png'), 'a')
  const documents = toDocuments([
    { path: 'incidents/x.md', text: '![x](a.png) ![x](2024/a.png) ![x](%C3%A9%20%25.png)' },
  ])
  const names = [...(await findAttachments(documents, { root, folders: [] })).values()]
  expect(new Set(names).size).toBe(3)
  for (const name of names) expect(name).toMatch(/^images\/[\w-]+-[0-9a-f]{8}\.png$/)
})

test('an image that became a link meanwhile is not copied', async () => {
  await expect(attachmentBytes('incidents/link.png', root)).rejects.toMatchObject({ code: 'ELOOP' })
  expect(String(await attachmentBytes('incidents/a.png', root))).toBe('incidents/a.png')
})
