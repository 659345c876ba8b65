import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folder, incident } from '../cli.ts'

const inject = new URL('inject-fault.mjs', import.meta.url).href
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
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
  const names = readdirSync(join(cwd, 'incidents')).sort()
  const text = (name: string) => readFileSync(join(cwd, 'incidents', name), 'utf8')
  return Object.fromEntries(names.map((name) => [name, text(name).replace(/,\n {4}"fields": \{[^}]*\}/, '')]))
}

function fail(cwd: string, fault: string) {
  const args = ['--import', inject, cli, ...command]
  const done = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, FAULT: fault },
  })
  return { ...done, isHit: done.stderr.includes('fault!') }
}

describe.each(['torn', 'ENOSPC'])('%s at each file-changing call', (mode) => {
  test('leaves old or new bytes, and the next run heals', { timeout: 300_000 }, () => {
    const good = repository()
    expect(incident(command, good).code).toBe(0)
    const wanted = files(good)
    const after = wanted['slow-search.md'] ?? ''
    expect(after).not.toBe(text)

    let hits = 0
    for (let call = 1; ; call++) {
      const cwd = repository()
      const run = fail(cwd, `${mode}:${call}`)
      if (!run.isHit) break
      hits++
      expect([text, after], `call ${call}`).toContain(readFileSync(join(cwd, report), 'utf8'))
      if (existsSync(join(cwd, ledger)))
        expect(files(cwd)['slow-search.slack.json']).toBe(wanted['slow-search.slack.json'])
      if (run.signal === null && run.status !== 0) {
        expect(run.status).toBe(2)
        expect(run.stderr).toContain(mode)
        expect(run.stderr).not.toContain('This is a bug')
      }
      expect(incident(command, cwd).code, `the run after call ${call}`).toBe(0)
      expect(files(cwd), `after call ${call}`).toEqual(wanted)
    }
    expect(hits).toBeGreaterThan(8)
  })
})

test('many imports at once: none that says it is fine loses an entry', { timeout: 300_000 }, async () => {
  const cwd = repository()
  const { spawn } = await import('node:child_process')
  const codes = await Promise.all(
    Array.from({ length: 6 }, () => {
      const child = spawn(process.execPath, [cli, ...command], { cwd, stdio: 'ignore' })
      return new Promise<number | null>((resolve) => child.on('exit', resolve))
    }),
  )
  expect(codes).toEqual([0, 0, 0, 0, 0, 0])
  const good = repository()
  incident(command, good)
  expect(files(cwd)).toEqual(files(good))
})
