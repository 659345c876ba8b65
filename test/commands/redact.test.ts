import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, incident } from '../cli.ts'

/** Put together here, so that no text that looks like a key stands in the repository. */
const key = ['AKIA', 'Q3EGZR7T', 'WM5YKXNB'].join('')
const text = `# Keys\r\n\r\nThe log shows ${key}, twice: ${key}.\r\nNothing else.`

test('a secret is masked where it stands, every other byte stays', () => {
  const cwd = folder({ 'report.md': text })
  const run = incident(['redact', 'report.md'], cwd)
  const rule = /^report\.md:3:15 {2}(\S+)\n/.exec(run.out)?.[1]
  expect(run.code).toBe(0)
  expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe(text.replaceAll(key, `[redacted: ${rule}]`))
  expect(run.out + run.err).not.toContain(key)
  expect(run.err).toContain("git's history")
  expect(incident(['redact', 'report.md'], cwd).err).toBe('No secret in 1 file.\n')
})

test('--check only tells', () => {
  const cwd = folder({ 'report.md': text, 'fine.md': 'Fine.' })
  const run = incident(['redact', '--check', '--json', 'report.md', 'fine.md'], cwd)
  expect(run.code).toBe(1)
  expect(JSON.parse(run.out).found).toMatchObject([
    { path: 'report.md', line: 3, column: 15 },
    { column: 44 },
  ])
  expect(run.out).not.toContain(key)
  expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe(text)
  expect(incident(['redact', '--check', 'fine.md'], cwd)).toMatchObject({ code: 0, out: '' })
})

test('--digests gives what allows a harmless text, and nothing of the text', () => {
  const escaped = `${['gh', 'p_'].join('')}${key.slice(4).repeat(3)}`
  const cwd = folder({
    'report.md': `It is ${escaped.replace('_', '\\_')}.`,
    'chat.md': `It was ${escaped}!`,
  })
  const run = incident(['redact', '--check', '--digests', 'report.md'], cwd)
  const digest = /^report\.md:1:7 {2}github-token {2}([0-9a-f]{16}:[0-9a-f]{64})\n$/.exec(run.out)?.[1] ?? ''
  expect(digest).not.toBe('')
  writeFileSync(join(cwd, 'incident.config.yaml'), `redact:\n  allowDigests: ["${digest}"]\n`)
  expect(incident(['redact', '--check', 'report.md', 'chat.md'], cwd)).toMatchObject({ code: 0, out: '' })
  expect(incident(['redact', '--digests', 'report.md'], cwd).code).toBe(2)
})

test('a file that cannot be read leaves the others as they were', () => {
  const cwd = folder({ 'report.md': text })
  expect(incident(['redact', 'report.md', 'none.md'], cwd).code).toBe(2)
  expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe(text)
})

test('a file that is not there is told in one sentence', () => {
  expect(incident(['redact', 'none.md'], folder())).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^.+\n.+\n$/),
  })
})
