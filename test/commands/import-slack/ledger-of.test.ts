import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLedger } from '../../../src/commands/import-slack/ledger-of.ts'
import { type Ledger, printLedger } from '../../../src/report/ledger.ts'
import { folder, incident } from '../../cli.ts'

const key = { channel: 'C01', ts: '1711700010.000100' }
const ledger: Ledger = new Map([[key.channel, new Map([[key.ts, '1'.repeat(32)]])]])
const text = printLedger(ledger)

test.each<[what: string, make: (path: string) => void, why: string]>([
  ['cut off', (path) => writeFileSync(path, text.slice(0, 90)), 'is damaged.'],
  ['empty', (path) => writeFileSync(path, ''), 'is damaged.'],
  [
    'of a later version',
    (path) => writeFileSync(path, text.replace('1,', '2,')),
    'was written by a later version of incident.',
  ],
  ['a folder', (path) => mkdirSync(path), 'is no plain file.'],
  ['a link', (path) => symlinkSync('elsewhere', path), 'is no plain file.'],
])('a ledger that is %s is refused: what people removed would come back', async (_, make, why) => {
  const cwd = folder()
  const path = join(cwd, 'slow.slack.json')
  make(path)
  await expect(readLedger(join(cwd, 'slow.md'), [key])).rejects.toThrow(`${path} ${why}`)
})

test('a report that was renamed finds its ledger; what lies beside it and is none does no harm', async () => {
  const cwd = folder({ 'old.slack.json': text, 'broken.slack.json': text.slice(0, 50), 'slow.md': '' })
  mkdirSync(join(cwd, 'folder.slack.json'))
  symlinkSync('nowhere', join(cwd, 'link.slack.json'))
  const found = await readLedger(join(cwd, 'slow.md'), [key])
  expect(found).toEqual({ path: join(cwd, 'old.slack.json'), text: '', ledger })
  writeFileSync(join(cwd, 'old.slack.json'), text.slice(0, -3))
  await expect(readLedger(join(cwd, 'slow.md'), [key])).rejects.toThrow('old.slack.json is damaged.')
})

const report = 'incidents/slow.md'
const command = ['import-slack', 'export', '--into', report, '--select', 'all']

function imported(): string {
  const say = (minute: number, words: string) => ({
    ts: `17117000${minute}0.000100`,
    user: 'U1',
    text: words,
  })
  const cwd = folder({
    '.git/HEAD': '',
    [report]: '---\ntitle: Slow\n---\n\n## Timeline\n',
    'export/users.json': JSON.stringify([{ id: 'U1', name: 'ana' }]),
    'export/channels.json': JSON.stringify([{ id: 'C01', name: 'incident-slow' }]),
    'export/incident-slow/2024-03-29.json': JSON.stringify([
      say(1, 'slow'),
      say(2, 'slower'),
      say(3, 'better'),
    ]),
  })
  expect(incident(command, cwd).code).toBe(0)
  return cwd
}

test('at the command line a damaged ledger is one sentence, one hint, exit code 2, and nothing changes', () => {
  const cwd = imported()
  const mine = readFileSync(join(cwd, report), 'utf8').replace(/.*slower\n/, '')
  writeFileSync(join(cwd, report), mine)
  writeFileSync(join(cwd, 'incidents/slow.slack.json'), text.slice(0, 90))
  expect(incident(command, cwd)).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(
      /^\S+slow\.slack\.json is damaged\.\n.+restore it from git.+Nothing was written\.\n$/,
    ),
  })
  expect(readFileSync(join(cwd, report), 'utf8')).toBe(mine)
})

test('an import into a report whose ledger is gone says what it cannot know', () => {
  const cwd = imported()
  const mine = readFileSync(join(cwd, report), 'utf8')
    .replace(/.*slower\n/, '')
    .replace('better', 'good')
  writeFileSync(join(cwd, report), mine)
  rmSync(join(cwd, 'incidents/slow.slack.json'))
  const { code, err } = incident(command, cwd)
  expect(code).toBe(0)
  expect(err).toMatch(
    /^1 entry differs from Slack and stayed .+\nNo slow\.slack\.json knows the entries that were there: .+ import again\.$/m,
  )
  const after = readFileSync(join(cwd, report), 'utf8')
  expect(
    after
      .split('\n')
      .filter((line) => !line.endsWith('slower'))
      .join('\n'),
  ).toBe(mine)
  expect(incident(command, cwd).err).not.toContain('No slow.slack.json')
})

test('a renamed report whose entries became a table finds its ledger: what was removed stays removed', () => {
  const cwd = imported()
  const lines = readFileSync(join(cwd, report), 'utf8').split('\n')
  const rows = lines
    .filter((line) => /^- .*(?:slow|better)$/.test(line))
    .map((line) => line.slice(2).replace(' **', ' | **'))
  const mine = `---\ntitle: Slow\n---\n\n## Timeline\n\n| Time | What |\n| --- | --- |\n| ${rows.join(' |\n| ')} |\n`
  writeFileSync(join(cwd, 'incidents/search.md'), mine)
  rmSync(join(cwd, report))
  const { code } = incident(
    [...command.slice(0, 3), 'incidents/search.md', ...command.slice(4), '--no-fill'],
    cwd,
  )
  expect(code).toBe(0)
  expect(readFileSync(join(cwd, 'incidents/search.md'), 'utf8')).toBe(mine)
})
