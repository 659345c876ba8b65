import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { incident } from '../cli.ts'
import { incidentChannel, into, read, report, repository, text } from './incident-repository.ts'

describe('what cannot be done is one sentence, one hint, exit code 2, and changes nothing', () => {
  test.each<[what: string, args: string[], err: string | RegExp]>([
    [
      'a wrong path',
      ['import-slack', 'exports.zip', '--into', report],
      'Unexpected `exports.zip`, expected a file or folder that exists.\nGive the ZIP that Slack made, or the folder it was unpacked into.\n',
    ],
    ['no ZIP', ['import-slack', 'broken.zip', '--into', report], /^.+\.\n.+\.\n$/],
    ['a web page', ['import-slack', 'page.zip', '--into', report], /^.+\.\n.+\.\n$/],
    [
      'an unknown channel',
      ['import-slack', 'export.zip', '--channel', 'incident-2022-03-29-keys-in-deploy-lag', '--into', report],
      `There is no channel \`incident-2022-03-29-keys-in-deploy-lag\` in export.zip.\nDid you mean \`${incidentChannel}\`?\n`,
    ],
    [
      'a mistyped flag',
      [...into, '--selct', 'all'],
      'There is no option `--selct`.\nDid you mean `--select`? See `incident import-slack --help`.\n',
    ],
    ['an unknown choice', [...into, '--select', 'some'], /^.+\n.+\n$/],
    ['a flag without its value', ['import-slack', 'export.zip', '--into'], /^.+\n.+\n$/],
    ['no export', ['import-slack'], 'Missing <export..>.\nUsage: incident import-slack <export..>\n'],
    [
      'a wrong choice',
      [...into, '--people', 'nicks'],
      'Unexpected `nicks` for --people.\nChoose from names, initials, roles, pseudonyms.\n',
    ],
    ['a wrong language', [...into, '--lang', 'de'], 'Unexpected `de` for --lang.\nChoose from en, fr.\n'],
    [
      'a table for a report',
      [...into, '--format', 'table'],
      /^Unexpected `table` for --format with --into, .+\n.+\n$/,
    ],
    [
      'somebody who wrote nothing',
      [...into, '--author', 'Zed'],
      /^Nobody called `Zed` wrote in the channel\.\nThere are .+\n$/,
    ],
    [
      'a thread that is none',
      [...into, '--thread', 'that one'],
      /^There is no thread `that one` in the channel\.\n.+\n$/,
    ],
    [
      'no size',
      [...into, '--max-size', '1.5'],
      'Unexpected `1.5` for --max-size, expected megabytes.\nGive a whole number: --max-size 2048.\n',
    ],
    ['no address', [...into, '--workspace-url', 'acme'], /^Unexpected `acme` for --workspace-url, .+\n.+\n$/],
    ['an end before its start', [...into, '--from', '2022-03-30', '--to', '2022-03-29'], /^.+\n.+\n$/],
    [
      'a day that no calendar has',
      [...into, '--to', '2022-02-30'],
      /^Unexpected `2022-02-30` for --to, .+\n.+\n$/,
    ],
    [
      'copies beside nothing',
      ['import-slack', 'export.zip', '--copy-files'],
      'Files are only copied beside a report.\nName the report with --into.\n',
    ],
    ['an unknown zone', [...into, '--tz', 'Mars/Olympus'], /^There is no zone `Mars\/Olympus`\.\n.+\n$/],
    ['a window that is none', [...into, '--from', 'soon'], /^.+\n.+\n$/],
    ['a report that is not there', [...into.slice(0, -1), 'incidents/none.md'], /^.+\n.+\n$/],
    ['a report outside', [...into.slice(0, -1), '../none.md'], /lies outside of the repository\.\n.+\n$/],
  ])('%s', (_, args, err) => {
    const cwd = repository({
      'broken.zip': 'PK\u0003\u0004 broken',
      'page.zip': '<!DOCTYPE html><title>Sign in</title>',
    })
    const before = readdirSync(cwd, { recursive: true })
    const run = incident(args, cwd)
    expect(run.err).toMatch(err)
    expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: '' })
    expect(read(cwd)).toBe(text)
    expect(readdirSync(cwd, { recursive: true })).toEqual(before)
  })

  test('a report with conflict markers, and one behind a link', () => {
    const cwd = repository()
    writeFileSync(join(cwd, report), `<<<<<<< HEAD\n${text}`)
    expect(incident(into, cwd)).toMatchObject({ code: 2, err: expect.stringContaining('conflict markers') })
    symlinkSync('2022-03-29-keys.md', join(cwd, 'incidents/link.md'))
    const linked = incident([...into.slice(0, -1), 'incidents/link.md'], cwd)
    expect(linked).toMatchObject({ code: 2, err: expect.stringContaining('link') })
  })
})

test('several channels and none chosen: a list with counts and days', () => {
  const cwd = repository()
  const { code, out, err } = incident(['import-slack', 'export.zip'], cwd)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^export\.zip holds 3 channels:\n/)
  expect(err).toMatch(new RegExp(`  #${incidentChannel} +2\\d\\d messages  2022-03-29 – 2022-04-19\n`))
  expect(err).toContain(`Choose one: --channel ${incidentChannel}\n`)
})

test('--dry-run shows the difference that would be written, and writes nothing', () => {
  const cwd = repository()
  const dry = incident([...into, '--dry-run'], cwd)
  expect(dry.code).toBe(0)
  expect(read(cwd)).toBe(text)
  expect(existsSync(join(cwd, 'incidents/2022-03-29-keys.slack.json'))).toBe(false)
  incident(into, cwd)
  const added = dry.out.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++'))
  for (const line of added) expect(read(cwd)).toContain(line.slice(1))
  expect(dry.out.startsWith(`--- a/${report}\n+++ b/${report}\n@@ `)).toBe(true)
})

test('without --into the timeline goes to stdout, everything else to stderr', () => {
  const cwd = repository()
  const run = incident(
    ['import-slack', 'export.zip', '-c', incidentChannel, '--lang', 'fr', '--tz', 'America/Toronto'],
    cwd,
  )
  expect(run.code).toBe(0)
  expect(run.out).toMatch(
    /^## Chronologie\n\nToutes les heures sont celles du fuseau America\/Toronto\.\n\n### 2022-03-29\n\n- \[10:02\]/,
  )
  expect(run.out).not.toContain('messages read')
  expect(run.err).toContain('messages read')
})

test('--json says the same for machines', () => {
  const cwd = repository()
  const { out } = incident([...into, '--json'], cwd)
  const { report: path, isNew, changes, summary } = JSON.parse(out)
  expect({ path, isNew, messages: summary.messages }).toEqual({ path: report, isNew: true, messages: 231 })
  expect(changes.length).toBeGreaterThan(50)
})

test.each([
  ['UTC', 'fr_CA.UTF-8'],
  ['Asia/Tokyo', 'tr_TR.UTF-8'],
  ['America/Los_Angeles', 'C'],
])('the machine may be in %s and speak %s: the bytes are the same', (zone, locale) => {
  const cwd = repository()
  incident(into, cwd, { TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale })
  const other = repository()
  incident(into, other)
  expect(read(cwd)).toBe(read(other))
})
