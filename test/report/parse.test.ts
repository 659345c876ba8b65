import { expect, test } from 'vitest'
import { type Config, defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import type { Report } from '../../src/report/types.ts'

const parse = (text: string, path = 'incidents/2024-05-02-login-down.md', config: Config = defaults) =>
  parseReport({ path, text }, config)
const front = (yaml: string, config?: Config) => parse(`---\n${yaml}\n---\n`, undefined, config)
const says = ({ problems }: Report) =>
  problems.map(({ kind, span, message }) => `${kind} ${span.line}:${span.column} ${message}`)

test.each<[string, string, Partial<Report>]>([
  ['texts', 'title: "Login: down"\ncase_number: 00042', { title: 'Login: down', case_number: '00042' }],
  ['a title over lines', 'title: >\n  Login\n  was down\n', { title: 'Login was down' }],
  ['a number as a title', 'title: 2024', { title: '2024' }],
  ['severities in any spelling', 'severity: SEV 2', { severity: 'sev-2' }],
  ['a severity by its number', 'severity: 0', { severity: 'sev-0' }],
  ['a severity with its word', 'severity: Gravité 3', { severity: 'sev-3' }],
  ['states in English', 'status: Ready to be reviewed', { status: 'in-review' }],
  ['states in French', 'status: Prêt à l’évaluation', { status: 'in-review' }],
  ['yes and no', 'security: yes\nprivacy: Non', { security: 'yes', privacy: 'no' }],
  ['a boolean for yes', 'security: true\nprivacy: unknown', { security: 'yes', privacy: 'unknown' }],
  [
    'lists',
    'services: [login, api]\ntags:\n  - a\n  -\n  - a\n',
    { services: ['login', 'api'], tags: ['a'] },
  ],
  [
    'a text for a list',
    'services: login, api\nteams: platform',
    { services: ['login', 'api'], teams: ['platform'] },
  ],
  ['people with names', 'authors:\n  - name: Jane Doe\n  - Max Roy\n', { authors: ['Jane Doe', 'Max Roy'] }],
  ['named links', 'links: {status: "https://a.b/1"}', { links: ['https://a.b/1'] }],
  ['other tools’ names', 'author: Jane\naffected: [login]', { authors: ['Jane'], services: ['login'] }],
  ['our name before another tool’s', 'author: Jane\nauthors: [Max]', { authors: ['Max'] }],
  [
    'roles',
    'roles:\n  commander: Jane\n  scribe: [A, B]\n  policy:\n',
    { roles: { commander: 'Jane', scribe: 'A, B' } },
  ],
  [
    'the channel',
    'slack: {channel: x, channel_id: C024BE91L}',
    { slack: { channel: 'x', channel_id: 'C024BE91L' } },
  ],
  ['the channel alone', 'slack: "#x"', { slack: { channel: '#x' } }],
  ['a language', 'lang: fr-CA', { lang: 'fr' }],
  ['an incident that runs, for cState', 'resolved: false', { status: 'in-progress' }],
  ['a date', 'date: 2024-05-01', { date: '2024-05-01' }],
  ['a date with a time', 'date: 2024-05-01 10:00:00 +0200', { date: '2024-05-01' }],
  ['nothing at all', 'title:\nservices:\nseverity: ~', { services: [] }],
])('frontmatter tells %s', (_, yaml, expected) => {
  const report = front(yaml)
  expect(says(report)).toEqual([])
  expect(report).toMatchObject(expected)
})

test.each([
  ['2024-05-02 10:02', '2024-05-02T14:02:00Z'],
  ['2024-05-02T10:02', '2024-05-02T14:02:00Z'],
  ['2024-05-02 9h05', '2024-05-02T13:05:00Z'],
  ['2024-05-02 10:02:30', '2024-05-02T14:02:30Z'],
  ['2024-05-02T10:02Z', '2024-05-02T10:02:00Z'],
  ['2024-05-02 10:02 UTC', '2024-05-02T10:02:00Z'],
  ['2024-05-02T10:02:00.123+02:00', '2024-05-02T08:02:00Z'],
  ['2024-05-02 10:02 +0530', '2024-05-02T04:32:00Z'],
  ['2024-05-02 10:02 Europe/Paris', '2024-05-02T08:02:00Z'],
  ['2024-05-02T10:02-04:00[America/Toronto]', '2024-05-02T14:02:00Z'],
  ['2024-11-03 01:30 -05:00', '2024-11-03T06:30:00Z'],
])('the moment %s is %s', (written, at) => {
  const report = front(`timezone: America/Toronto\ndetected: ${written}`)
  expect(says(report)).toEqual([])
  expect(report.moments.detected).toMatchObject({ text: written, at, source: 'frontmatter' })
})

test.each(['2024-05-02', 'unknown', 'Inconnu', 'N/A', '"?"'])('%s is no instant, and no fault', (written) => {
  const report = front(`detected: ${written}`)
  expect(says(report)).toEqual([])
  expect(report.moments.detected?.at).toBeUndefined()
})

test.each([
  ['detected: 2024-02-31 10:00', 'time 2:11 Unexpected `2024-02-31 10:00`, expected a day that exists'],
  ['detected: 2024-02-03 25:00', 'time 2:11 Unexpected `2024-02-03 25:00`, expected a time that exists'],
  [
    'detected: 20202-01-16 10:00',
    'time 2:11 Unexpected `20202-01-16 10:00`, expected a date and time such as `2022-03-29 10:02`',
  ],
  ['detected: 10:02', 'time 2:11 Unexpected `10:02`, expected a date and time such as `2022-03-29 10:02`'],
  [
    'timezone: America/Toronto\ndetected: 2024-03-10 02:30',
    'time 3:11 Unexpected `2024-03-10 02:30`, expected another time: the clocks of America/Toronto jumped over it',
  ],
  [
    'timezone: America/Toronto\ndetected: 2024-11-03 01:30',
    'time 3:11 Unexpected `2024-11-03 01:30`, expected an offset after it: the clocks of America/Toronto showed it twice',
  ],
  [
    'detected: 2024-03-10 02:30 Mars/Base',
    'time 2:11 Unexpected zone `Mars/Base`, expected an IANA name such as `America/Toronto`',
  ],
  ['timezone: Toronto', 'field 2:11 Unexpected `Toronto`, expected an IANA name such as `America/Toronto`'],
  [
    'severity: severe',
    'field 2:11 Unexpected `severe`, expected `sev-0`, `sev-1`, `sev-2`, `sev-3` or `sev-4`',
  ],
  ['severity: 12', 'field 2:11 Unexpected `12`, expected `sev-0`, `sev-1`, `sev-2`, `sev-3` or `sev-4`'],
  [
    'status: fixed',
    'field 2:9 Unexpected `fixed`, expected `in-progress`, `open`, `in-review`, `reviewed` or `closed`',
  ],
  ['title: [a]', 'field 2:8 Unexpected list or map, expected text'],
  ['services: [a, {b: c}]', 'field 2:15 Unexpected list or map, expected text'],
  ['roles: Jane', 'field 2:8 Unexpected value, expected names with values'],
  ['date: someday', 'time 2:7 Unexpected `someday`, expected a date and time such as `2022-03-29 10:02`'],
])('%j is a problem with its place', (yaml, problem) => {
  expect(says(front(yaml))).toEqual([problem])
})

test('severities are the team’s', () => {
  const config = { ...defaults, severities: ['P1 critical', 'P2 major'] }
  expect(front('severity: p1-critical', config).severity).toBe('P1 critical')
  expect(front('severity: 2', config).severity).toBe('P2 major')
})

test.each([
  [
    '---\ntitle: Login: down\n---\n# Login was down\n',
    'frontmatter 2:8 Unexpected `: ` in a value, expected the value in quotes',
  ],
  ['---\ntitle: Login\n\n# Login was down\n', 'frontmatter 1:1 Missing `---` after the frontmatter'],
  [
    '+++\ntitle = "Login"\n+++\n# Login was down\n',
    'frontmatter 1:1 Unexpected `+++`, expected YAML between `---` lines',
  ],
  [
    '---\n- title\n---\n# Login was down\n',
    'frontmatter 2:1 Unexpected frontmatter, expected keys with values such as `title: "Login was down"`',
  ],
  [
    `---\ntitle: ${'x'.repeat(17_000)}\n---\n# Login was down\n`,
    'limit 1:1 Unexpected size of the frontmatter, expected at most 16 KiB',
  ],
])('unreadable frontmatter is a problem, and the rest is read (%#)', (text, problem) => {
  const report = parse(text)
  expect(says(report)).toEqual([problem])
  expect(report).toMatchObject({ title: 'Login was down', id: '2024-05-02-login-down', date: '2024-05-02' })
})

test('frontmatter in a language that runs is not run', () => {
  const report = parse('---js\nmodule.exports = {}\n---\n# Login was down\n')
  expect(says(report)).toEqual(['frontmatter 1:1 Unexpected `---js`, expected YAML between `---` lines'])
})

test('of a report too absurd to read, its frontmatter is read', () => {
  const report = parse(`\uFEFF---\r\ntitle: Login was down\r\n---\r\n${'> '.repeat(500)}`)
  expect(says(report)).toEqual([
    'limit 4:1 Unexpected nesting, expected at most 100 lists and quotes within one another',
  ])
  expect(report).toMatchObject({ title: 'Login was down', sections: [], frontmatter: { start: 1 } })
})

test('keys that mean nothing here are kept, with their places', () => {
  const report = front('nav_order: 3\nlayout: { a: [1, "2024-05-02"] }')
  expect(Object.entries(report.fields).map(([name, { data, value }]) => [name, data, value.line])).toEqual([
    ['nav_order', 3, 2],
    ['layout', { a: [1, '2024-05-02'] }, 3],
  ])
})

test.each([
  ['Panne du 12→13/09/2026', '2026-09-12'],
  ['Ausfall am 12.-13.09.2026', '2026-09-12'],
  ['Panne du 12 au 13 septembre 2026', '2026-09-12'],
  ['The mill stood still 13/09/2026', '2026-09-13'],
])('the title "%s" tells the first day', (title, date) => {
  expect(parseReport({ path: 'incidents/mill.md', text: `# ${title}\n` }, defaults).date).toBe(date)
})

test('keys that end in `_at` tell moments, and a task no day', () => {
  const actions = '## Actions\n\n- [ ] Oil the axle — 2026-09-20\n'
  const told = `---\ndetected_at: 2026-09-09T18:40:00-03:00\nresolved_at: 2026-09-09T18:54:00-03:00\n---\n\n# Mill\n\n${actions}`
  const { date, moments } = parseReport({ path: 'incidents/mill.md', text: told }, defaults)
  expect(date).toBe('2026-09-09')
  expect([moments.detected?.at, moments.resolved?.at]).toEqual([
    '2026-09-09T21:40:00Z',
    '2026-09-09T21:54:00Z',
  ])
  expect(
    parseReport({ path: 'incidents/mill.md', text: `# Mill\n\n${actions}` }, defaults).date,
  ).toBeUndefined()
})

test.each([
  ['2026/01/sluice.md', '2026-01-12'],
  ['2026-12/sluice.md', '2026-12-01'],
])('the folder of %s settles the order of day and month', (path, date) => {
  const text = '# 12-01-2026 - The sluice stood open\n\n## Timeline\n\n- **12-01-2026 10:00 UTC** – Alarm\n'
  expect(parseReport({ path, text }, defaults).date).toBe(date)
})
