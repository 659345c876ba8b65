import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, incident } from '../cli.ts'

const fine = `---
title: Login was down
status: reviewed
severity: sev-2
impact_start: 2022-01-04 09:40
timezone: America/Toronto
---

## Summary

Nobody could log in for twenty minutes.

## Timeline

- 09:40 The first login fails.
- 09:52 Jane rolls the deploy back.

## Action items

| Action item | Owner | Due | Status |
| --- | --- | --- | --- |
| Test the deploy of logins | Jane Doe | 2022-02-01 | done 2022-01-20 |
`

test('--since looks only at what this branch changed, files that git does not know yet included', () => {
  const broken = fine.replace('sev-2', 'high')
  const root = folder({
    'incidents/2022-01-04-old.md': broken,
    'incidents/2022-01-05-gone.md': broken,
    'incidents/2022-01-06-changed.md': fine,
    'notes/2022-01-09-else.md': fine,
  })
  git(root, 'init', '-q', '-b', 'main')
  git(root, 'add', '.')
  git(root, 'commit', '-qm', 'reports')
  git(root, 'checkout', '-qb', 'topic')
  rmSync(join(root, 'incidents/2022-01-05-gone.md'))
  writeFileSync(join(root, 'incidents/2022-01-06-changed.md'), broken)
  writeFileSync(join(root, 'notes/2022-01-09-else.md'), broken)
  git(root, 'commit', '-qam', 'change')
  writeFileSync(join(root, 'incidents/2022-01-07-new é.md'), broken)
  const { out } = incident(['check', '--since', 'main', '--format', 'json'], root)
  const { checked, findings } = JSON.parse(out)
  expect([checked, findings.map(({ path }: { path: string }) => path)]).toEqual([
    2,
    ['incidents/2022-01-06-changed.md', 'incidents/2022-01-07-new é.md'],
  ])
  git(root, 'add', '.')
  git(root, 'commit', '-qm', 'more')
  expect(incident(['check', '--since', 'HEAD'], root)).toEqual({
    code: 0,
    out: '0 reports checked: nothing to report.\n',
    err: '',
  })
  for (const ref of ['nowhere', '--output=x']) {
    const { code, err } = incident(['check', `--since=${ref}`], root)
    expect([code, err]).toEqual([2, expect.stringMatching(/^git cannot tell what changed since .+\n.+\n$/)])
  }
})

function git(cwd: string, ...args: string[]): void {
  const names = ['-c', 'user.name=Jane Doe', '-c', 'user.email=jane@example.org']
  execFileSync('git', [...names, ...args], {
    cwd,
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null' },
  })
}

test('a translation that is checked alone has the facts of its source', () => {
  const root = folder({
    'incidents/2022-01-04-login.md': fine.replace('reviewed', 'in-progress'),
    'incidents/2022-01-04-login.fr.md':
      '---\ntitle: Connexion en panne\nlang: fr\n---\n\n## Sommaire\n\n## Chronologie\n\n- 09:40 Panne\n\n## Suivi\n\nRien.\n',
  })
  mkdirSync(join(root, '.git'))
  const { out } = incident(['check', 'incidents/2022-01-04-login.fr.md'], root)
  expect(out.split('\n').slice(0, -2)).toEqual([
    'incidents/2022-01-04-login.fr.md:6:1 hint Missing text in `Sommaire`, expected a sentence (section-filled)',
    '1 report checked: 1 hint.',
  ])
})
