import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, incident } from '../cli.ts'

const token = ['gh', 'p_', 'wW9x'.repeat(9)].join('')
const report = (severity: string, more = '') => `---
title: Login was down
severity: ${severity}
impact_start: 2022-01-04T09:40Z
---

## Timeline

- 09:40 The first login fails, see [the runbook](../runbook.txt).
${more}`

function repository(files: Record<string, string>): string {
  const root = folder(files)
  mkdirSync(join(root, '.git'))
  // A cache of the repository's own.
  mkdirSync(join(root, 'node_modules'))
  return root
}

const check = (root: string, env = {}) => incident(['check', '--format', 'json'], root, env)

test('a second run says the same, without looking at reports again', () => {
  const root = repository({
    'incidents/2022-01-04-login.md': report('high', `- 09:50 The token is ${token}\n`),
    'incidents/2022-01-05-mail.md': report('sev-2'),
  })
  const first = check(root)
  expect(first.out).toContain('Unexpected secret')
  expect(check(root)).toEqual(first)
  expect(incident(['check', '--format', 'json', '--no-cache'], root)).toEqual(first)
})

test('comments are remembered, and no remembered message quotes a secret', () => {
  const more = `\n## Impact\n\n<!-- incident-ignore link-resolves: made later -->\n[a](a.html)\n\n[b](${token}.html)\n`
  const root = repository({ 'incidents/2022-01-04-login.md': report('sev-2', more) })
  const first = check(root)
  expect(JSON.parse(first.out).ignored).toBe(1)
  expect(first.out).toContain('Unexpected link to `[redacted]`')
  expect(check(root)).toEqual(first)
})

test('what changes is looked at again: the report, its translation, a linked file, the templates, the day', () => {
  const root = repository({
    'incidents/2022-01-04-login.md': report('sev-2'),
    'incidents/2022-01-04-login.fr.md':
      '---\ntitle: Connexion en panne\n---\n\n## Incidence\n\nPersonne ne pouvait entrer.\n',
  })
  const said = () => check(root).out
  expect(said()).toContain('link-resolves')
  writeFileSync(join(root, 'runbook.txt'), 'Logins')
  expect(said()).not.toContain('link-resolves')
  rmSync(join(root, 'runbook.txt'))
  expect(said()).toContain('link-resolves')

  writeFileSync(join(root, 'incidents/2022-01-04-login.md'), report('high'))
  expect(said()).toContain('severity-known')

  mkdirSync(join(root, 'templates/reports'), { recursive: true })
  const line = 'Nobody could get in, so say who could not.'
  writeFileSync(join(root, 'incidents/2022-01-04-login.md'), report('sev-2', `\n## Impact\n\n${line}\n`))
  expect(said()).not.toContain('text of the template')
  writeFileSync(
    join(root, 'templates/reports/default.en.md.hbs'),
    `---\ntitle: x\n---\n\n## Impact\n\n${line}\n`,
  )
  expect(said()).toContain('text of the template')

  const early = check(root, { INCIDENT_NOW: '2022-01-01T09:00:00Z' }).out
  expect(early).toContain('time-not-ahead')
  expect(said()).not.toContain('time-not-ahead')
})

test('a report whose bytes are the same is the same, whenever it was written', () => {
  const root = repository({ 'incidents/2022-01-04-login.md': report('high') })
  const first = check(root)
  utimesSync(join(root, 'incidents/2022-01-04-login.md'), 1, 1)
  expect(check(root)).toEqual(first)
})
