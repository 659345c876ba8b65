import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArgs } from '../../src/commands/command.ts'
import { newCommand } from '../../src/commands/new.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { UserError } from '../../src/lib/user-error.ts'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import { folder, incident } from '../cli.ts'

/** A repository with nothing in it but what is given. */
function repository(files: Record<string, string> = {}): string {
  return folder({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Nobody sits at it, and it says nothing. */
function quiet(cwd: string): Terminal {
  const colour = { out: false, err: false }
  const [out, err, now] = [() => {}, () => {}, () => Date.parse('2022-04-12T09:00:00Z')]
  return { out, err, cwd, env: {}, now, columns: 80, interactive: false, colour }
}

describe('incident new', () => {
  test('makes a report that says what it was told, and names the next command', () => {
    const root = repository()
    const run = incident(
      [
        'new',
        'Lanterns: "all" of #them — 100 % dark 🏮',
        ...['--severity', 'SEV2', '--service', 'lamps,oil', '--team', 'keepers', '--commander', "Jo O'Neil"],
        ...['--date', '2022-03-29T10:02', '--tz', 'America/Toronto', '--channel', '#incident-lanterns'],
      ],
      root,
    )
    const path = 'incidents/2022-03-29-lanterns-all-of-them-100-dark.md'
    expect(run).toEqual({
      code: 0,
      out: `Made ${path}\nNext: incident import-slack <export> --into ${path}\n`,
      err: '',
    })
    const report = parseReport({ path, text: read(root, path) }, defaults)
    expect(report).toMatchObject({
      id: '2022-03-29-lanterns-all-of-them-100-dark',
      title: 'Lanterns: "all" of #them — 100 % dark 🏮',
      status: 'in-progress',
      severity: 'sev-2',
      date: '2022-03-29',
      moments: { detected: { at: '2022-03-29T14:02:00Z' } },
      timezone: 'America/Toronto',
      services: ['lamps', 'oil'],
      teams: ['keepers'],
      roles: { commander: "Jo O'Neil" },
      slack: { channel: 'incident-lanterns' },
      lang: 'en',
      problems: [],
    })
  })

  test('makes a twin that leaves the facts to the first', () => {
    const root = repository()
    const run = incident(
      ['new', 'Lanternes éteintes', '--lang', 'fr,en', '--date', '2022-03-29', '--json'],
      root,
    )
    expect(JSON.parse(run.out)).toEqual({
      id: '2022-03-29-lanternes-eteintes',
      paths: ['incidents/2022-03-29-lanternes-eteintes.md', 'incidents/2022-03-29-lanternes-eteintes.en.md'],
      next: 'incident import-slack <export> --into incidents/2022-03-29-lanternes-eteintes.md',
    })
    expect(read(root, 'incidents/2022-03-29-lanternes-eteintes.md')).toMatch(/^lang: fr$/m)
    const twin = read(root, 'incidents/2022-03-29-lanternes-eteintes.en.md')
    expect(twin).toMatch(/^lang: en$/m)
    expect(twin).toContain('## Detailed Timeline')
    expect(twin).not.toMatch(/^status:/m)
  })

  test('takes today in the zone of the report', () => {
    const env = { INCIDENT_NOW: '2022-04-12T02:30:00Z' }
    expect(incident(['new', 'x', '--json'], repository(), env).out).toContain('"2022-04-12-x"')
    expect(incident(['new', 'x', '--json', '--tz', 'America/Toronto'], repository(), env).out).toContain(
      '"2022-04-11-x"',
    )
  })

  test('works from a folder of the repository, and without a repository', () => {
    const root = repository({ 'deep/er/file': '' })
    const paths = (at: string) => JSON.parse(incident(['new', 'x', '--json'], at).out).paths
    expect(paths(join(root, 'deep/er'))).toEqual(['../../incidents/2022-04-12-x.md'])
    expect(paths(folder())).toEqual(['incidents/2022-04-12-x.md'])
  })

  test('prints and writes nothing with --dry-run', () => {
    const root = repository()
    const run = incident(['new', 'x', '--dry-run', '--lang', 'en,fr'], root)
    expect(run.code).toBe(0)
    expect(run.out.match(/^---$/gm)).toHaveLength(4)
    expect(run.err).toBe('Would make incidents/2022-04-12-x.md:\nWould make incidents/2022-04-12-x.fr.md:\n')
    expect(readdirSync(root)).toEqual(['.git'])
    expect(JSON.parse(incident(['new', 'x', '--dry-run', '--json'], root).out).texts[0]).toContain('title: x')
  })

  test('never replaces a file, nor makes half of a pair', () => {
    const root = repository({ 'incidents/2022-04-12-X.fr.md': 'mine\n' })
    const run = incident(['new', 'x', '--lang', 'en,fr'], root)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('incidents/2022-04-12-X.fr.md exists already.')
    expect(readdirSync(join(root, 'incidents'))).toEqual(['2022-04-12-X.fr.md'])
    expect(read(root, 'incidents/2022-04-12-X.fr.md')).toBe('mine\n')
  })

  test("prefers the repository's own templates, file by file", () => {
    const root = repository({
      'templates/reports/default.en.md.hbs': '---\r\ntitle: {{yaml title}}\r\n---\r\nOurs.\r\n',
      'templates/reports/drill.en.md.hbs': 'A drill on {{text date}}.\n',
      'templates/reports/broken.en.md.hbs': 'One\n{{> two}}\n',
    })
    const text = (...args: string[]) => incident(['new', 'x', '--dry-run', ...args], root)
    expect(text().out).toBe('---\ntitle: x\n---\nOurs.\n')
    expect(text('--lang', 'fr').out).toContain('## Sommaire')
    expect(text('--kind', 'drill').out).toBe('A drill on 2022-04-12.\n')
    expect(text('--kind', 'broken')).toMatchObject({ code: 2, out: '' })
    expect(text('--kind', 'broken').err).toMatch(/^templates\/reports\/broken\.en\.md\.hbs:2: Unexpected/)
    expect(text('--kind', 'nothing-like-it').err).toContain('There are broken, default, drill, lightweight.')
    expect(text('--kind', 'drill', '--lang', 'fr').err).toContain('There is en.')
  })

  test('reads no template through a link', () => {
    const root = repository({ 'elsewhere.md': 'private', 'templates/reports/.keep': '' })
    symlinkSync('../../elsewhere.md', join(root, 'templates/reports/drill.en.md.hbs'))
    expect(incident(['new', 'x', '--kind', 'drill'], root)).toEqual({
      code: 2,
      out: '',
      err: 'The template templates/reports/drill.en.md.hbs is no plain file.\nPut a copy in the place of a link.\n',
    })
  })

  test('shows nothing invisible of a path', () => {
    const { out } = incident(['new', 'x', '--dir', 'a\u202eb'], repository())
    expect(out).toContain('Made aU+202Eb/2022-04-12-x.md')
    const { out: json } = incident(['new', 'x', '--dir', 'a\u202eb', '--json'], repository())
    expect(json).not.toContain('\u202e')
    expect(JSON.parse(json).paths).toEqual(['a\u202eb/2022-04-12-x.md'])
  })

  test('knows what the team configured', () => {
    const root = repository({
      'incident.config.yaml': [
        'reports: [postmortems]',
        'timezone: America/St_Johns',
        'severities: [high, low]',
        'services: [lamps, oil]',
        'languages: [fr, en]',
        'slack: { workspace: "https://lantern.example.org" }',
      ].join('\n'),
    })
    const args = ['new', 'x', '--severity', 'LOW', '--service', 'oil', '--date', '2022-03-29T10:02']
    expect(incident(args, root).code).toBe(0)
    const path = 'postmortems/2022-03-29-x.md'
    expect(
      parseReport({ path, text: read(root, path) }, { ...defaults, severities: ['high', 'low'] }),
    ).toMatchObject({
      severity: 'low',
      services: ['oil'],
      moments: { detected: { text: '2022-03-29T10:02-02:30' } },
      slack: { workspace: 'https://lantern.example.org' },
      lang: 'fr',
    })
    expect(incident(['new', 'y', '--service', 'lamp'], root).err).toContain('Did you mean `lamps`?')
  })

  test('opens the editor with the file as an argument', () => {
    const root = repository()
    const env = { EDITOR: 'printf "%s\\n" edited >>', GIT_DIR: '/nowhere' }
    expect(incident(['new', 'x $(touch pwned)', '--edit'], root, env).code).toBe(0)
    expect(read(root, 'incidents/2022-04-12-x-touch-pwned.md')).toMatch(/edited\n$/)
    expect(existsSync(join(root, 'pwned'))).toBe(false)
    const failed = incident(['new', 'y', '--edit'], root, { VISUAL: 'exit 3;', EDITOR: 'true' })
    expect(failed.code).toBe(2)
    expect(failed.err).toContain('ended with 3')
    expect(incident(['new', 'z', '--edit'], root).err).toContain('No editor is set.')
    expect(existsSync(join(root, 'incidents/2022-04-12-z.md'))).toBe(false)
  })

  test.each([
    [undefined, {}, 'Missing a title.'],
    ['  ', {}, 'Missing a title.'],
    ['x', { slug: '../up' }, 'Unexpected `../up` for --slug.'],
    ['x', { slug: 'Two Words' }, 'Unexpected `Two Words` for --slug.'],
    ['x', { slug: 'a'.repeat(81) }, 'for --slug.'],
    ['x', { severity: 'sev-22' }, 'There is no severity `sev-22`.'],
    ['x', { tz: 'America/Toronot' }, 'There is no time zone `America/Toronot`.'],
    ['x', { date: '2022-02-30' }, '2022-02-30 is not in the calendar.'],
    ['x', { date: 'yesterday' }, 'Unexpected `yesterday` for --date.'],
    ['x', { kind: 'lightwieght' }, 'There is no kind of report called `lightwieght`.'],
    ['x', { lang: 'de' }, 'There is no default template in `de`.'],
    ['x', { dir: '..' }, '.. lies outside of the repository.'],
    ['x', { dir: '/etc' }, '/etc lies outside of the repository.'],
    ['x', { dir: '.git/hooks' }, '.git/hooks is not a place for files of ours.'],
    ['x', { edit: true }, 'No editor is set.'],
  ])('refuses %j with %j', async (title, flags, message) => {
    const root = repository()
    const args = readArgs(newCommand, { _: title === undefined ? [] : [title], ...flags })
    const run = newCommand.run(args, quiet(root))
    await expect(run).rejects.toThrow(UserError)
    await expect(run).rejects.toThrow(message)
    expect(readdirSync(root)).toEqual(['.git'])
  })

  test('says what was meant', () => {
    const hint = (...args: string[]) => incident(['new', 'x', ...args], repository()).err.split('\n')[1]
    expect(hint('--sverity', 'sev-2')).toContain('Did you mean `--severity`?')
    expect(hint('--severity', 'sev-22')).toBe(
      'Did you mean `sev-2`? There are sev-0, sev-1, sev-2, sev-3, sev-4.',
    )
    expect(hint('--kind', 'lightwieght')).toBe('Did you mean `lightweight`?')
    expect(hint('--slug', 'Two Words')).toContain('such as two-words')
  })

  test('gives a title of 300 characters a name of whole words', () => {
    const title = 'The lantern went out again '.repeat(12).trim()
    const [path] = JSON.parse(incident(['new', title, '--json'], repository()).out).paths
    expect(path).toBe('incidents/2022-04-12-the-lantern-went-out-again-the-lantern-went-out-again-the.md')
  })
})

test.each(['🏮', '日本語の障害'])('a title without a Latin letter still gets a file: %s', (title) => {
  const root = folder({ '.git/HEAD': '' })
  expect(incident(['new', title, '--date', '2022-04-12'], root).code).toBe(0)
  expect(readFileSync(join(root, 'incidents/2022-04-12-incident.md'), 'utf8')).toContain(title)
})
