import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ExportFiles, openExport } from '../../src/slack/files.ts'
import { scratch, writeBytes, writeFolder, writeZip } from './containers.ts'
import { kit } from './kit.ts'

const small = { 'channels.json': [], 'users.json': [], 'general/2024-11-02.json': [] }

async function pathsOf(path: string | string[]): Promise<string[]> {
  const files = await openExport(path, { cwd: '/' })
  await files.close()
  return [...files.paths]
}

async function skippedOf(path: string): Promise<[where: string, why: string][]> {
  const files = await openExport(path, { cwd: '/' })
  await files.close()
  return files.skipped.map(({ where, why }) => [where, why])
}

test('gives the same files from a folder and from a ZIP', async () => {
  const content = kit()
  const [folder, zip, stored] = [writeFolder(content), writeZip(content), writeZip(content, { level: 0 })]
  const read = async (path: string) => {
    const files: ExportFiles = await openExport(path, { cwd: '/' })
    const entries = files.paths.map(async (one) => [one, (await files.read(one, 'keep')).toString()] as const)
    const all = Object.fromEntries(await Promise.all(entries))
    await files.close()
    return all
  }
  const expected = await read(folder)
  expect(Object.keys(expected)).toEqual(Object.keys(content).sort())
  expect(await read(zip)).toEqual(expected)
  expect(await read(stored)).toEqual(expected)
})

test('takes paths from the folder it is run in', async () => {
  const folder = writeFolder(small)
  const files = await openExport('general', { cwd: folder })
  expect(files.name).toBe('general')
  expect(files.paths).toContain('general/2024-11-02.json')
})

test('leaves out what systems put into folders and archives', async () => {
  const junk = { '.DS_Store': 'x', '__MACOSX/._users.json': 'x', 'general/.DS_Store': 'x', 'Thumbs.db': 'x' }
  const wanted = Object.keys(small).sort()
  expect(await pathsOf(writeFolder({ ...small, ...junk }))).toEqual(wanted)
  expect(await pathsOf(writeZip({ ...small, ...junk }))).toEqual(wanted)
})

test('brings names along with a day file, and with the folder of a channel', async () => {
  const folder = writeFolder(kit())
  const day = join(folder, 'general', '2024-11-02.json')
  const lists = ['channels.json', 'dms.json', 'groups.json', 'mpims.json', 'users.json']
  const expected = [...lists, 'general/2024-11-02.json'].sort()
  expect(await pathsOf(day)).toEqual(expected)
  expect(await pathsOf([day])).toEqual(expected)
  expect(await pathsOf(join(folder, 'general'))).toEqual(expected)
})

test('keeps single files of one name apart', async () => {
  const folder = writeFolder({ 'a/page.json': [], 'b/page.json': [] })
  expect(await pathsOf([join(folder, 'a/page.json'), join(folder, 'b/page.json')])).toEqual([
    'b/page.json',
    'page.json',
  ])
})

test('reads nothing outside a folder: links are named and left out', async () => {
  const outside = writeFolder({ 'secret.json': ['outside'], 'general/2024-11-03.json': [] })
  const folder = writeFolder(small)
  symlinkSync(join(outside, 'secret.json'), join(folder, 'general', '2024-11-03.json'))
  symlinkSync(outside, join(folder, 'linked'))
  symlinkSync(folder, join(folder, 'loop'))
  execFileSync('mkfifo', [join(folder, 'general', '2024-11-04.json')])
  expect(await pathsOf(folder)).toEqual(Object.keys(small).sort())
  expect((await skippedOf(folder)).sort()).toEqual([
    ['general/2024-11-03.json', 'is a link'],
    ['general/2024-11-04.json', 'is no plain file'],
    ['linked', 'is a link'],
    ['loop', 'is a link'],
  ])
})

test('does not follow a list beside a day file that is a link', async () => {
  const folder = writeFolder(small)
  const outside = writeBytes('users.json', '["outside"]')
  rmSync(join(folder, 'users.json'))
  symlinkSync(outside, join(folder, 'users.json'))
  expect(await pathsOf(join(folder, 'general'))).not.toContain('users.json')
})

test('does not follow a file that became a link after it was listed', async () => {
  const folder = writeFolder(small)
  const files = await openExport(folder, { cwd: '/' })
  const outside = writeBytes('secret.json', '["outside"]')
  rmSync(join(folder, 'users.json'))
  symlinkSync(outside, join(folder, 'users.json'))
  await expect(files.read('users.json', 'keep')).rejects.toThrow('The file `users.json` cannot be read.')
})

test('reads no more than the limit, and no file of more than an eighth of it', async () => {
  const folder = writeFolder(small)
  truncateSync(join(folder, 'users.json'), 2 ** 33)
  const files = await openExport(folder, { cwd: '/' })
  await expect(files.read('users.json', 'glance')).rejects.toThrow('`users.json` is larger than allowed')
  for (let day = 10; day < 30; day++)
    writeFileSync(join(folder, `general/2024-11-${day}.json`), 'x'.repeat(100))
  const tight = await openExport(folder, { cwd: '/', maxBytes: 1000 })
  const days = tight.paths.filter(
    (path) => path.startsWith('general/2024-11-1') || path.includes('2024-11-2'),
  )
  for (const day of days) await tight.read(day, 'glance')
  const all = async () => {
    for (const day of days) await tight.read(day, 'keep')
  }
  await expect(all()).rejects.toThrow('larger than allowed')
})

test('does not count a file twice', async () => {
  const files = await openExport(writeFolder({ 'users.json': 'x'.repeat(100) }), { cwd: '/', maxBytes: 1000 })
  for (let time = 0; time < 20; time++) await files.read('users.json', 'keep')
})

test.for<[what: string, path: () => string | string[], message: string]>([
  ['nothing there', () => join(scratch(), 'export.zip'), 'expected a file or folder that exists'],
  ['a device', () => '/dev/null', 'expected a plain file or a folder'],
  ['an empty file', () => writeBytes('export.zip', ''), 'export.zip` is empty'],
  ['an empty archive', () => writeZip({}), 'The ZIP is empty'],
  ['a login page', () => writeBytes('export.zip', '\n<!DOCTYPE html><title>Sign in'), 'is a web page'],
  ['another page', () => writeBytes('export.zip', '<html>login</html>'), 'is a web page'],
  ['a database', () => writeBytes('slackdump.sqlite', 'SQLite format 3\0...'), 'is a database of slackdump'],
  [
    'another archive',
    () => writeBytes('export.7z', Buffer.from('7z\xbc\xaf', 'latin1')),
    'is an archive of a kind',
  ],
  ['half a download', () => writeBytes('export.zip', 'PK\x03\x04 and no more'), 'its end is missing'],
  ['a ZIP among files', () => [writeZip(small), writeBytes('a.json', '[]')], 'ZIP among several files'],
  ['a folder among files', () => [writeFolder(small), writeBytes('a.json', '[]')], 'folder among several'],
])('refuses %s', async ([, path, message]) => {
  const error = await openExport(path(), { cwd: '/' }).catch((reason: Error) => reason)
  expect(error).toMatchObject({ name: 'UserError', message: expect.stringContaining(message) })
  expect(error).toMatchObject({ hint: expect.stringMatching(/^[A-Z].*\.$/) })
})

test('closes an archive that it refuses', async () => {
  const zip = writeBytes('export.zip', 'PK\x03\x04 and no more')
  const before = readdirSync('/proc/self/fd').length
  for (let time = 0; time < 20; time++) await openExport(zip, { cwd: '/' }).catch(() => {})
  expect(readdirSync('/proc/self/fd').length).toBeLessThan(before + 5)
})

test('follows a link that was named itself', async () => {
  const link = join(scratch(), 'latest.json')
  symlinkSync(join(writeFolder(small), 'users.json'), link)
  const files = await openExport(link, { cwd: '/' })
  expect((await files.read('latest.json', 'keep')).toString()).toBe('[]')
})
