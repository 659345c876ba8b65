import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { findImages, imageBytes } from '../../src/site/images.ts'
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
  return [...(await findImages(documents, { root, folders: ['incidents'] })).keys()]
}

test('finds plain images that lie with the reports', async () => {
  expect(await found('incidents/2024/x.md', 'b.JPG', '../a.png', '/incidents/a.png')).toEqual([
    'incidents/2024/b.JPG',
    'incidents/a.png',
  ])
})

test('finds those beside a report that lies elsewhere', async () => {
  await mkdir(join(root, 'docs'))
  await writeFile(join(root, 'docs/e.webp'), 'e')
  expect(await found('docs/x.md', 'e.webp', '../secret.png')).toEqual(['docs/e.webp'])
})

test('leaves out drawings that could run a script, other files, links and what lies elsewhere', async () => {
  const addresses = ['c.svg', 'd.md', 'link.png', 'up/secret.png', '../secret.png', '/secret.png', 'gone.png']
  expect(await found('incidents/x.md', ...addresses)).toEqual([])
})

test('names files in plain ASCII, differently for each path', async () => {
  await writeFile(join(root, 'incidents/é %.png'), 'e')
  await writeFile(join(root, 'incidents/2024/a.png'), 'a')
  const documents = toDocuments([
    { path: 'incidents/x.md', text: '![x](a.png) ![x](2024/a.png) ![x](%C3%A9%20%25.png)' },
  ])
  const names = [...(await findImages(documents, { root, folders: [] })).values()]
  expect(new Set(names).size).toBe(3)
  for (const name of names) expect(name).toMatch(/^images\/[\w-]+-[0-9a-f]{8}\.png$/)
})

test('an image that became a link meanwhile is not copied', async () => {
  await expect(imageBytes('incidents/link.png', root)).rejects.toMatchObject({ code: 'ELOOP' })
  expect(String(await imageBytes('incidents/a.png', root))).toBe('incidents/a.png')
})
