import { chmodSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withLock } from '../../src/report/lock.ts'
import { createFile, replaceReport, writeOwnFile } from '../../src/report/write.ts'
import { folder } from '../cli.ts'

test('a new file is made whole, and nothing else is left in the folder', async () => {
  const cwd = folder()
  await createFile(join(cwd, 'report.md'), 'é\n')
  expect(readdirSync(cwd)).toEqual(['report.md'])
  expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe('é\n')
})

test('a file that exists is never replaced by a new one', async () => {
  const cwd = folder({ 'report.md': 'mine' })
  await expect(createFile(join(cwd, 'report.md'), 'yours')).rejects.toThrow('exists already')
  expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe('mine')
  expect(readdirSync(cwd)).toEqual(['report.md'])
})

test('a missing folder is told in one sentence', async () => {
  const path = join(folder(), 'none', 'report.md')
  await expect(createFile(path, '')).rejects.toMatchObject({
    message: `${path} cannot be written (ENOENT).`,
    hint: expect.stringContaining('The folder does not exist: make it first.'),
  })
})

test('a replaced report keeps its mode bits', async () => {
  const cwd = folder({ 'report.md': 'old' })
  chmodSync(join(cwd, 'report.md'), 0o640)
  await replaceReport(join(cwd, 'report.md'), 'old', 'new')
  expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe('new')
  expect(statSync(join(cwd, 'report.md')).mode & 0o777).toBe(0o640)
  expect(readdirSync(cwd)).toEqual(['report.md'])
})

test('a report that changed since it was read stays', async () => {
  const cwd = folder({ 'report.md': 'changed meanwhile' })
  await expect(replaceReport(join(cwd, 'report.md'), 'old', 'new')).rejects.toThrow('changed by someone else')
  expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe('changed meanwhile')
})

test.each([
  ['symbolic', symlinkSync],
  ['hard', linkSync],
])('a %s link is not written through', async (_, link) => {
  const cwd = folder({ 'real.md': 'old' })
  link(join(cwd, 'real.md'), join(cwd, 'report.md'))
  await expect(replaceReport(join(cwd, 'report.md'), 'old', 'new')).rejects.toThrow('is a link')
  expect(readFileSync(join(cwd, 'real.md'), 'utf8')).toBe('old')
})

test('what killed runs left is swept, what is alive or not ours is not', async () => {
  const dead = ['.ledger.json.999999999-0123abcd.incident-tmp', '.other.md.999999999-0123abcd.incident-tmp']
  const alive = [`.ledger.json.${process.pid}-0123abcd.incident-tmp`, '.other.md.999999999-notes.txt']
  const cwd = folder(Object.fromEntries([...dead, ...alive].map((name) => [name, ''])))
  writeFileSync(join(cwd, '.dead.md.incident-lock'), '999999999')
  await writeOwnFile(join(cwd, 'ledger.json'), '{}')
  expect(readdirSync(cwd).sort()).toEqual([...alive, 'ledger.json'].sort())
})

test('work on one file waits for other work on it; the lock of a dead process is taken over', async () => {
  const cwd = folder({ 'report.md': '' })
  const path = join(cwd, 'report.md')
  writeFileSync(join(cwd, '.report.md.incident-lock'), '999999999')
  const add = (word: string) =>
    withLock(path, async () => {
      const before = readFileSync(path, 'utf8')
      await new Promise((resolve) => setTimeout(resolve, 20))
      writeFileSync(path, `${before}${word} `)
    })
  await withLock(path, async () => writeFileSync(path, 'first '))
  await add('second')
  expect(readFileSync(path, 'utf8')).toBe('first second ')
  expect(readdirSync(cwd)).toEqual(['report.md'])
})
