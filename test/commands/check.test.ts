import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
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
const token = ['gh', 'p_', 'wW9x'.repeat(9)].join('')

function repository(files: Record<string, string | Uint8Array>): string {
  const root = folder(files)
  mkdirSync(join(root, '.git'))
  return root
}

test('a report without faults: exit code 0, and how many were checked', () => {
  const root = repository({ 'incidents/2022-01-04-login.md': fine })
  expect(incident(['check'], root)).toEqual({
    code: 0,
    out: '1 report checked: nothing to report.\n',
    err: '',
  })
})

test('warnings and hints are no reason to stop a merge', () => {
  const root = repository({ 'incidents/2022-01-04-login.md': '# Login was down\n\nNo one could log in.\n' })
  const { code, out } = incident(['check'], root)
  expect(out).toContain('warning Missing section `timeline`')
  expect(code).toBe(0)
})

test('a broken frontmatter is a finding with its place, and the other reports are still checked', () => {
  const root = repository({
    'incidents/2022-01-04-login.md': fine,
    'incidents/2022-01-05-broken.md': '---\ntitle: Login: down\n---\n',
    'incidents/2022-01-06-severe.md': fine.replace('sev-2', 'high'),
  })
  const { code, out, err } = incident(['check', '--format', 'json'], root)
  const { checked, findings } = JSON.parse(out)
  expect([code, err, checked]).toEqual([1, '', 3])
  const errors = findings.filter(({ level }: { level: string }) => level === 'error')
  expect(errors).toEqual([
    expect.objectContaining({ path: 'incidents/2022-01-05-broken.md', id: 'frontmatter-readable' }),
    expect.objectContaining({ path: 'incidents/2022-01-06-severe.md', id: 'severity-known' }),
  ])
  expect(errors.map(({ at }: { at: { line: number } }) => at.line)).toEqual([2, 4])
})

test('what cannot be read is a finding, never a pass', () => {
  const root = repository({
    'incidents/2022-01-01-huge.md': 'x'.repeat(256 * 1024 + 1),
    'incidents/2022-01-02-nul.md': 'a\0b',
    'incidents/2022-01-03-latin1.md': Buffer.from('déjà vu', 'latin1'),
    'elsewhere.md': fine,
  })
  symlinkSync('../elsewhere.md', join(root, 'incidents/2022-01-04-link.md'))
  const { code, out } = incident(['check', '--format', 'json'], root)
  const found = JSON.parse(out).findings.map(({ path, id }: Record<string, string>) => [
    path?.slice(21, -3),
    id,
  ])
  expect(code).toBe(1)
  expect(found).toEqual([
    ['huge', 'file-within-limits'],
    ['nul', 'file-readable'],
    ['latin1', 'file-readable'],
    ['link', 'file-readable'],
  ])
})

test('a secret is told by rule and place, and never shown, in any format', () => {
  const root = repository({
    'incidents/2022-01-04-login.md': `${fine}\n## References\n\n\`${token}\` and [it](${token}.md)\n`,
  })
  for (const format of ['text', 'json', 'github']) {
    const { code, out, err } = incident(['check', '--format', format], root)
    expect(code).toBe(1)
    expect(out).toContain('no-secret')
    expect(out + err).not.toContain(token.slice(0, 8))
  }
})

test('links are looked up from the report, images too, and never outside of the repository', () => {
  const links =
    '[a](there.md) [b](gone.md) ![c](img/there.png) ![d](/incidents/img/gone.png) [e](../../../etc/passwd)'
  const root = repository({
    'incidents/2022-01-04-login.md': `${fine}\n## References\n\n${links}\n`,
    'incidents/there.md': fine,
    'incidents/img/there.png': '',
  })
  const { out } = incident(['check', 'incidents/2022-01-04-login.md', '--format', 'json'], root)
  const findings = JSON.parse(out).findings.filter(({ id }: { id: string }) => id === 'link-resolves')
  expect(findings.map(({ message }: { message: string }) => message.split('`')[1])).toEqual([
    'gone.md',
    '/incidents/img/gone.png',
    '../../../etc/passwd',
  ])
})

test('two reports of one id are found though only one is checked', () => {
  const root = repository({
    'incidents/web/2022-01-04-login.md': fine,
    'incidents/api/2022-01-04-login.md': fine,
  })
  const { code, out } = incident(['check', 'incidents/web'], root)
  expect(out).toContain('Unexpected id `2022-01-04-login`')
  expect(code).toBe(1)
})

test("the template's own text counts as none, and the team's template wins", () => {
  const guidance = 'Tell us how the guests noticed.'
  const root = repository({
    'templates/reports/default.en.md.hbs': `# {{text title}}\n\n## Impact\n\n${guidance}\n`,
    'incidents/2022-01-04-login.md': `${fine}\n## Impact\n\n${guidance}\n`,
  })
  expect(incident(['check'], root).out).toContain(
    "error Unexpected text of the template in `Impact`, expected the report's own words (section-filled)",
  )
})

test('paths are those of the folder where it runs, annotations those of the repository', () => {
  const root = repository({ 'docs/incidents/2022-01-04-login.md': fine.replace('sev-2', 'high') })
  const cwd = join(root, 'docs')
  expect(incident(['check', 'incidents'], cwd).out).toMatch(/^incidents\/2022-01-04-login\.md:4:/)
  expect(incident(['check', 'incidents', '--format', 'github'], cwd).out).toMatch(
    /^::error file=docs\/incidents\/2022-01-04-login\.md,line=4,/,
  )
})

test('a file name cannot give a command to a runner or a terminal', () => {
  const root = repository({ 'incidents/\n::error::owned\x1b[31m ##[add-mask]x.md': '# Login\n' })
  for (const format of ['text', 'json', 'github']) {
    const { out } = incident(['check', '--format', format], root)
    expect(out).not.toMatch(/^\s*::(?!(?:warning|notice) file=)|##\[|\x1b/m)
  }
})

test('--max-warnings makes warnings a reason to stop', () => {
  const root = repository({ 'incidents/2022-01-04-login.md': '# Login was down\n' })
  const warnings = incident(['check', '--format', 'json'], root)
  const { counts } = JSON.parse(warnings.out)
  expect(incident(['check', '--max-warnings', String(counts.warning)], root).code).toBe(0)
  const { code, err } = incident(['check', '--max-warnings', String(counts.warning - 1)], root)
  expect([code, err]).toEqual([1, `More warnings than --max-warnings ${counts.warning - 1} allows.\n`])
})

test('a comment in a report silences a finding, and the summary counts it', () => {
  const comment = '<!-- incident-ignore link-resolves: the build makes it -->'
  const root = repository({ 'incidents/2022-01-04-login.md': `${fine}\n${comment}\n[it](it.html)\n` })
  expect(incident(['check'], root).out).toBe('1 report checked: nothing to report; 1 ignored.\n')
})

test('--explain all names every check', () => {
  const { code, out } = incident(['check', '--explain', 'all'], folder())
  expect([code, out.split('\n').length]).toEqual([0, checks.length + 1])
  expect(out).toMatch(/^closed-report-is-done +A closed report/)
})

test('--explain says why, with examples', () => {
  const { code, out } = incident(['check', '--explain', 'severity-known'], folder())
  expect(code).toBe(0)
  expect(out).toMatch(/^## severity-known\n\nThe severity is one of/)
  expect(out).toContain('Unexpected `high`')
})

test.for<[what: string, args: string[], err: RegExp]>([
  ['a path that is not there', ['check', 'incident'], /^There is no incident\.\n.+\n$/],
  ['a folder without reports', ['check', 'empty'], /^There are no reports in empty\.\n.+`incident new`\.\n$/],
  [
    'a number that is none',
    ['check', '--max-warnings', 'few'],
    /^Unexpected `few` for --max-warnings\.\n.+\n$/,
  ],
  ['a value left out', ['check', '--format'], /^Missing a value for --format\.\n.+--help`\.\n$/],
  ['a mistyped format', ['check', '--format', 'sarif'], /^.*sarif.*\n.+\n$/s],
  [
    'a mistyped flag',
    ['check', '--formt', 'json'],
    /^There is no option `--formt`\.\nDid you mean `--format`\?/,
  ],
  [
    'a mistyped check',
    ['check', '--explain', 'severity-know'],
    /^There is no check .*\nDid you mean `severity-known`\?\n$/,
  ],
])('%s: one sentence, one hint, exit code 2', ([, args, err]) => {
  const root = repository({ 'incidents/2022-01-04-login.md': fine, 'empty/image.png': '' })
  const run = incident(args, root)
  expect(run.err).toMatch(err)
  expect([run.code, run.out]).toEqual([2, ''])
})

test.each([
  ['a check', 'checks:\n  "x\\n::error::y": off\n'],
  ['a folder', 'reports: ["x\\n  ::stop-commands::y\\n##[error]z"]\n'],
])('no runner obeys the name of %s in the configuration', (_, text) => {
  const root = repository({ 'incident.config.yaml': text })
  const { code, err } = incident(['check', '--format', 'github'], root)
  expect(code).toBe(2)
  expect(err).toMatch(/^There (?:is no check|are no reports)/)
  expect(err).not.toMatch(/^\s*::|##\[/m)
})

test('nothing in the repository is changed or added', () => {
  const root = repository({ 'incidents/2022-01-04-login.md': fine.replace('sev-2', 'high') })
  const before = tree(root)
  incident(['check'], root)
  expect(tree(root)).toEqual(before)
})

function tree(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names.map((name) => {
      const path = join(root, name)
      return [name, statSync(path).isFile() ? readFileSync(path, 'utf8') : '']
    }),
  )
}
