import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../cli.ts'
import { atEachCall, filesOf, withFault } from './faults.ts'

const report = 'incidents/slow-search.md'
const ledger = 'incidents/slow-search.slack.json'
const command = ['import-slack', 'export', '--into', report]
const text = '---\ntitle: Slow search\n---\n\n## Timeline\n\n- 10:00 by hand\n\n## Follow-ups\n'

function repository(): string {
  const message = (minute: number, words: string) => ({
    ts: `17117000${minute}0.000100`,
    user: 'U1',
    text: words,
  })
  return folder({
    '.git/HEAD': '',
    [report]: text,
    'export/users.json': JSON.stringify([{ id: 'U1', name: 'ana' }]),
    'export/channels.json': JSON.stringify([{ id: 'C01', name: 'incident-slow-search' }]),
    'export/incident-slow-search/2024-03-29.json': JSON.stringify([message(1, 'slow'), message(2, 'better')]),
  })
}

/**
 * Every file's text. Which frontmatter was filled by a run that died before it wrote the ledger is not known again: the
 * values then count as a person's, which loses nothing.
 */
function files(cwd: string): Record<string, string> {
  const found = Object.entries(filesOf(join(cwd, 'incidents')))
  return Object.fromEntries(
    found.map(([name, file]) => [name, file.replace(/,\n {4}"fields": \{[^}]*\}/, '')]),
  )
}

test('killed or out of space at each file-changing call: old or new bytes stay, and the next run heals', {
  timeout: 300_000,
}, async () => {
  const good = repository()
  expect((await withFault(command, good, 'none:0')).code).toBe(0)
  const wanted = files(good)
  const after = wanted['slow-search.md'] ?? ''
  expect(after).not.toBe(text)

  const faults = await atEachCall(
    { torn: 1, ENOSPC: 2 },
    {
      args: command,
      make: repository,
      async check(cwd, run, fault) {
        expect(run.isHit, fault).toBe(true)
        expect([text, after], fault).toContain(readFileSync(join(cwd, report), 'utf8'))
        if (existsSync(join(cwd, ledger)))
          expect(files(cwd)['slow-search.slack.json']).toBe(wanted['slow-search.slack.json'])
        if (run.code !== null && run.code !== 0) {
          expect(run.code).toBe(2)
          expect(run.err).toContain('ENOSPC')
          expect(run.err).not.toContain('This is a bug')
        }
        expect((await withFault(command, cwd, 'none:0')).code, `the run after ${fault}`).toBe(0)
        expect(files(cwd), `after ${fault}`).toEqual(wanted)
      },
    },
  )
  expect(faults).toBeGreaterThan(20)
})

test('many imports at once: none that says it is fine loses an entry', { timeout: 300_000 }, async () => {
  const [cwd, good] = [repository(), repository()]
  const runs = await Promise.all(Array.from({ length: 6 }, () => withFault(command, cwd, 'none:0')))
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0])
  await withFault(command, good, 'none:0')
  expect(files(cwd)).toEqual(files(good))
})
