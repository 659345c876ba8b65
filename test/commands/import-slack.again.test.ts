import { readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { incident } from '../cli.ts'
import { secrets } from '../fixtures/slack/build.mjs'
import { into, read, report, repository, text } from './incident-repository.ts'

test('R12 the whole way: filled once, the same twice, and no secret anywhere', () => {
  const cwd = repository()
  const first = incident(into, cwd)
  expect(first.code).toBe(0)
  const filled = read(cwd)
  expect(filled).toContain('### 2022-03-29\n\n- [10:02](https://phare-example.slack.com/archives/')
  expect(filled).toContain('severity: sev-2\n')
  expect(filled.match(/\| \[Slack\]\(|\[Slack\]\(https:[^)]*\) \|/g)?.length).toBeGreaterThan(4)

  const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const written = files
    .filter(({ name }) => name !== 'export.zip')
    .map(({ parentPath, name }) => read(parentPath, name))
  for (const secret of secrets()) {
    for (const place of [...written, first.out, first.err])
      expect(place.includes(secret), 'a secret came out').toBe(false)
  }
  expect(written.join('\n')).not.toMatch(/xox[a-z]-|[?&]t=|url_private/)

  const ledger = read(cwd, 'incidents/2022-03-29-keys.slack.json')
  const times = [report, 'incidents/2022-03-29-keys.slack.json'].map(
    (name) => statSync(join(cwd, name)).mtimeMs,
  )
  const second = incident(into, cwd)
  expect(second.err).toContain(`${report} holds all of it already: nothing was changed.\n`)
  expect([read(cwd), read(cwd, 'incidents/2022-03-29-keys.slack.json')]).toEqual([filled, ledger])
  expect(
    [report, 'incidents/2022-03-29-keys.slack.json'].map((name) => statSync(join(cwd, name)).mtimeMs),
  ).toEqual(times)
})

test('R12 importing, editing three entries, deleting one, adding a line, importing again keeps all five', () => {
  const cwd = repository()
  incident(into, cwd)
  const lines = read(cwd).split('\n')
  const entries = lines.flatMap((line, at) => (/^- \[\d\d:\d\d\]/.test(line) ? [at] : []))
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = entries.slice(5)
  for (const at of [one, two, three]) lines[at] = `${lines[at]} (reworded)`
  const gone = lines[four]?.match(/p\d{16}/)?.[0] ?? ''
  lines.splice(five, 0, '- 10:10 Decision: take the pipeline down. (a line by hand)')
  lines.splice(four, 1)
  writeFileSync(join(cwd, report), lines.join('\n'))
  expect(incident(into, cwd).code).toBe(0)
  expect(read(cwd)).toBe(lines.join('\n'))
  expect(read(cwd)).not.toContain(gone)
})

test('a translation is filled with the timeline, not with facts; no bot closes a report', () => {
  const french = 'incidents/2022-03-29-keys.fr.md'
  const cwd = repository({ [french]: text.replace('severity:', 'status:\nseverity:') })
  expect(incident([...into.slice(0, -1), french], cwd).code).toBe(0)
  expect(read(cwd, french).split('---')[1]).toBe(
    text.replace('severity:', 'status:\nseverity:').split('---')[1],
  )
  const own = repository({ [report]: text.replace('severity:', 'status:\nseverity:') })
  incident(into, own)
  expect(read(own)).toContain('\nstatus:\nseverity: sev-2\n')
})

test('a renamed report keeps what its ledger knows: what was removed stays removed', () => {
  const cwd = repository()
  incident(into, cwd)
  const lines = read(cwd).split('\n')
  lines.splice(
    lines.findIndex((line) => /^- \[/.test(line)),
    1,
  )
  writeFileSync(join(cwd, report), lines.join('\n'))
  const renamed = 'incidents/2022-03-29-renamed.md'
  renameSync(join(cwd, report), join(cwd, renamed))
  expect(incident([...into.slice(0, -1), renamed], cwd).code).toBe(0)
  expect(read(cwd, renamed)).toBe(lines.join('\n'))
  expect(readdirSync(join(cwd, 'incidents')).sort()).toEqual([
    '2022-03-29-renamed.md',
    '2022-03-29-renamed.slack.json',
  ])
})
