import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folder, incident } from '../cli.ts'

const inject = new URL('inject-fault.mjs', import.meta.url).href
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const report = 'incidents/slow-search.md'
const command = ['import-slack', 'export', '--into', report, '--embed-images']
const text = '---\ntitle: Slow search\n---\n\n## Timeline\n\n- 10:00 by hand\n'

function repository(): string {
  const file = { id: 'F01SLOW01', name: 'slow.png', mode: 'hosted' }
  const messages = [{ ts: '1711700010.000100', user: 'U1', text: 'slow', files: [file] }]
  return folder({
    '.git/HEAD': '',
    [report]: text,
    'export/users.json': JSON.stringify([{ id: 'U1', name: 'ana' }]),
    'export/channels.json': JSON.stringify([{ id: 'C01', name: 'incident-slow-search' }]),
    'export/incident-slow-search/2024-03-29.json': JSON.stringify(messages),
    'export/__uploads/F01SLOW01/slow.png': Buffer.from('89504e470d0a1a0a', 'hex'),
  })
}

/** Every file below `incidents`, hidden ones too. */
function files(cwd: string): Record<string, string> {
  const found = readdirSync(join(cwd, 'incidents'), { recursive: true, withFileTypes: true })
  const plain = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(
    plain.sort().map((path) => [path.slice(cwd.length), readFileSync(path, 'latin1')]),
  )
}

/** Runs the import from a shell, as a person does; Ctrl-C comes at the n-th call. */
function interrupted(cwd: string, fault: string) {
  const line = `"$0" --import "${inject}" "${cli}" ${command.join(' ')}; exit $?`
  return spawnSync('sh', ['-c', line, process.execPath], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, FAULT: fault },
  })
}

test.each([1, 2, 3])('Ctrl-C while reading, at call %i: nothing changed, exit code 130', (call) => {
  const cwd = repository()
  const before = files(cwd)
  const { status, stdout, stderr } = interrupted(cwd, `interrupt-reading:${call}`)
  expect({ status, stdout, stderr }).toEqual({ status: 130, stdout: '', stderr: 'fault!\n' })
  expect(files(cwd)).toEqual(before)
})

test('Ctrl-C while writing: the report is as it was or as it shall be, and the next run sweeps and ends it', {
  timeout: 300_000,
}, () => {
  const good = repository()
  incident(command, good)
  const wanted = files(good)
  expect(Object.keys(wanted)).toHaveLength(3)
  let hits = 0
  for (let call = 1; ; call += 2) {
    const cwd = repository()
    const { status, stderr } = interrupted(cwd, `interrupt:${call}`)
    if (!stderr.includes('fault!')) break
    hits++
    expect(status, `call ${call}`).toBe(130)
    expect([text, wanted[`/${report}`]], `call ${call}`).toContain(readFileSync(join(cwd, report), 'utf8'))
    expect(incident(command, cwd).code, `the run after call ${call}`).toBe(0)
    const healed = files(cwd)
    // What frontmatter an import filled is not known again when it died before its ledger: it counts as a person's.
    const ledger = Object.keys(wanted).find((name) => name.endsWith('.slack.json')) ?? ''
    for (const all of [healed, wanted])
      all[ledger] = (all[ledger] ?? '').replace(/,\n {4}"fields": \{[^}]*\}/, '')
    expect(healed, `after call ${call}`).toEqual(wanted)
  }
  expect(hits).toBeGreaterThan(8)
})
