import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, incident } from '../cli.ts'
import { at, type Json, say } from '../slack/kit/parts.ts'
import { dayFiles, type KitFiles } from '../slack/kit.ts'

const report = 'incidents/oven.md'
const copies = 'incidents/oven.files'
const text = '---\ntitle: Oven\n---\n\n## Timeline\n'
const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
const key = ['AKIA', 'Q3EGRR7WJX2VN5KD'].join('')

function file(id: string, name: string, more: Json = {}): Json {
  return {
    id,
    name,
    mode: 'hosted',
    permalink: `https://acme-test.slack.com/files/U01/${id}/${name}`,
    ...more,
  }
}

/** One message with all the files, which the export holds in slackdump's two layouts. */
function repository(): string {
  const files = [
    file('F01OVEN01', 'Oven 3 (hot).png', { title: 'The oven', url_private: 'https://files.slack.com/x' }),
    file('F01FAKE01', 'fake.png'),
    file('F01LOGS01', 'run.log'),
    file('F01KEYS01', 'keys.txt'),
    file('F01PAGE01', 'page.html'),
    file('F01GONE01', 'elsewhere.png'),
    file('F01NAME01', `${key}.png`),
  ]
  const days: KitFiles = dayFiles('inc-oven', [say(at(1), 'U01', 'look', { files }), say(at(2), 'U01', 'ok')])
  return folder({
    '.git/HEAD': '',
    [report]: text,
    'export/channels.json': JSON.stringify([{ id: 'C01OVEN01', name: 'inc-oven' }]),
    'export/users.json': '[{"id":"U01","name":"nora"}]',
    ...Object.fromEntries(Object.entries(days).map(([path, day]) => [`export/${path}`, JSON.stringify(day)])),
    'export/__uploads/F01OVEN01/oven.png': png,
    'export/__uploads/F01FAKE01/fake.png': '<script>',
    'export/__uploads/F01NAME01/name.png': png,
    'export/inc-oven/attachments/F01LOGS01-run.log': 'too hot\n',
    'export/inc-oven/attachments/F01KEYS01-keys.txt': `key: ${key}\n`,
    'export/inc-oven/attachments/F01PAGE01-page.html': '<b>hot</b>',
  })
}

const run = (cwd: string, ...flags: string[]) =>
  incident(['import-slack', 'export', '--into', report, ...flags], cwd)
const read = (cwd: string, name = report) => readFileSync(join(cwd, name), 'utf8')

test('R49 no image is shown unless asked for, and then only those that the export holds', () => {
  const plain = repository()
  run(plain)
  expect(read(plain)).not.toContain('![')
  expect(existsSync(join(plain, copies))).toBe(false)

  const cwd = repository()
  const { code, err } = run(cwd, '--embed-images')
  expect(code).toBe(0)
  expect(read(cwd).match(/!\[.*/g)).toEqual([
    '![The oven](oven.files/F01OVEN01-oven-3-hot.png)\\',
    expect.stringMatching(/^!\[\[redacted: .+\]\]?\(oven\.files\/F01NAME01-redacted-[a-z-]+\.png\)$/),
  ])
  expect(readFileSync(join(cwd, copies, 'F01OVEN01-oven-3-hot.png'))).toEqual(png)
  expect(err).toContain('Copied beside it: F01OVEN01-oven-3-hot.png, F01NAME01-redacted')
  expect(err).toContain('Not copied: F01FAKE01-fake.png is no image.\n')
  expect(readdirSync(join(cwd, copies))).toHaveLength(2)
  expect(read(cwd) + err + readdirSync(join(cwd, copies)).join()).not.toContain(key)
})

test('R59 files that the export holds are copied and linked when asked for, but none with a secret', () => {
  const cwd = repository()
  const { code, err } = run(cwd, '--copy-files')
  expect(code).toBe(0)
  expect(readdirSync(join(cwd, copies)).sort()).toEqual([
    'F01FAKE01-fake.png',
    'F01LOGS01-run.log',
    expect.stringMatching(/^F01NAME01-redacted-/),
    'F01OVEN01-oven-3-hot.png',
    'F01PAGE01-page.html.txt',
  ])
  expect(read(cwd)).toMatch(
    /\[file: run\.log\]\(https:\S+\)[^\n]*, \[copy\]\(oven\.files\/F01LOGS01-run\.log\)/,
  )
  expect(err).toContain('Not copied: F01KEYS01-keys.txt holds a secret.\n')
  expect(read(cwd)).not.toContain('F01KEYS01-keys.txt)')
})

test('R12 the same files twice change nothing, and what somebody put there stays', () => {
  const cwd = repository()
  run(cwd, '--embed-images', '--copy-files')
  const [once, ledger] = [read(cwd), read(cwd, 'incidents/oven.slack.json')]
  writeFileSync(join(cwd, copies, 'F01LOGS01-run.log'), 'shortened\n')
  unlinkSync(join(cwd, copies, 'F01OVEN01-oven-3-hot.png'))
  const { err } = run(cwd, '--embed-images', '--copy-files')
  expect(err).toContain('nothing was changed')
  expect([read(cwd), read(cwd, 'incidents/oven.slack.json')]).toEqual([once, ledger])
  expect(read(cwd, `${copies}/F01LOGS01-run.log`)).toBe('shortened\n')
  expect(existsSync(join(cwd, copies, 'F01OVEN01-oven-3-hot.png'))).toBe(true)
})

test('an entry that somebody removed brings no files, and a dry run writes none', () => {
  const cwd = repository()
  run(cwd, '--embed-images', '--dry-run')
  expect(existsSync(join(cwd, copies))).toBe(false)
  run(cwd)
  writeFileSync(join(cwd, report), read(cwd).replace(/^- .*?(?=^- )/ms, ''))
  run(cwd, '--embed-images')
  expect(read(cwd)).not.toContain('look')
  expect(existsSync(join(cwd, copies))).toBe(false)
})

test('copies never go through a link', () => {
  const cwd = repository()
  mkdirSync(join(cwd, 'outside'))
  symlinkSync('../outside', join(cwd, copies))
  const { code, err } = run(cwd, '--embed-images')
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^oven\.files is no folder\.\n.+\n$/) })
  expect(readdirSync(join(cwd, 'outside'))).toEqual([])
  expect(read(cwd)).toBe(text)
})
