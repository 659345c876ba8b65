import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Check } from '../../src/checks/check.ts'
import { checks } from '../../src/checks/index.ts'
import { byReview } from '../../src/checks/levels.ts'
import { runChecks } from '../../src/checks/run.ts'
import { top } from '../../src/checks/top.ts'
import { lines } from '../../src/lib/span.ts'
import { defaults } from '../../src/report/config.ts'
import { unreadable } from '../../src/report/load.ts'
import { parseReport } from '../../src/report/parse.ts'
import { type Problem, statuses } from '../../src/report/types.ts'
import { runExample } from './run-example.ts'

const password = ['violet', 'Harbour', '94', '!', 'kestrel'].join('')
const token = ['gh', 'p_', 'wW9x'.repeat(9)].join('')

const plain = {
  texts: new Map<string, string>(),
  config: defaults,
  today: '2022-04-30',
  guidance: new Set<string>(),
  missing: new Set<string>(),
  ids: new Map<string, string[]>(),
}

/** Says one thing of every report. */
function saying(message: string, level: Check['level'] = 'warning'): Check {
  const check = { id: 'says-so', level, rule: '', why: '', examples: [] }
  return { ...check, run: ({ report }, say) => say(report.fields.title?.value ?? top, message) }
}

test('a level tightens with the status, and the configuration has the last word', () => {
  const levelAt = (status: string, settings: Partial<typeof defaults> = {}) => {
    const report = `---\nstatus: ${status}\n---\n`
    return runExample([saying('Missing x, expected y', byReview)], { report, config: settings })[0]?.level
  }
  expect(statuses.map((status) => levelAt(status))).toEqual(['hint', 'warning', 'error', 'error', 'error'])
  expect(levelAt('')).toBe('warning')
  expect(levelAt('in-review', { checks: { 'says-so': 'hint' } })).toBe('hint')
  expect(levelAt('in-review', { checks: { 'says-so': 'off' } })).toBeUndefined()
})

test('findings come sorted, whatever the order of reports and checks', () => {
  const texts = new Map([
    ['incidents/2022-02-02-b.md', '---\nstatus: x\nseverity: y\n---\n'],
    ['incidents/2022-01-01-a.md', '# A\n\nno sections\n'],
  ])
  const reports = [...texts].map(([path, text]) => parseReport({ path, text }, defaults))
  const forward = runChecks(checks, reports, { ...plain, texts, reports })
  const backward = runChecks([...checks].reverse(), [...reports].reverse(), { ...plain, texts, reports })
  expect(forward.findings.length).toBeGreaterThan(3)
  expect(backward).toEqual(forward)
})

test.for(['file', 'limit'] as const)('of a report that was not read (%s) only that is said', (kind) => {
  const problem: Problem = { kind, message: 'Unexpected size, expected at most 256 KiB', span: top }
  const report = unreadable('incidents/2022-01-01-a.md', problem, defaults)
  const shared = { ...plain, reports: [report] }
  expect(runChecks(checks, [report], shared).findings).toEqual([
    {
      path: report.path,
      at: top,
      level: 'error',
      id: kind === 'file' ? 'file-readable' : 'file-within-limits',
      message: problem.message,
    },
  ])
})

test.for<[what: string, value: string, message: (value: string) => string]>([
  ['a whole secret', token, (value) => `Unexpected \`${value}\`, expected \`y\``],
  ['a secret cut short', token, (value) => `Unexpected \`${value.slice(0, 20)}…\`, expected \`y\``],
  [
    'a password that only its sentence gives away',
    password,
    (value) => `Unexpected \`${value}\`, expected \`y\``,
  ],
])('a message does not repeat %s', ([, value, message]) => {
  const report = `---\ntitle: the password is ${value}\n---\n`
  const [finding] = runExample([saying(message(value))], { report })
  expect(finding?.message).toBe('Unexpected `[redacted]`, expected `y`')
})

test('a message shows what is invisible, on one line', () => {
  const [finding] = runExample([saying('Unexpected `a\u202e\nb\x1b[2J`, expected `y`')], { report: '' })
  expect(finding?.message).toBe('Unexpected `aU+202E b\\x1b[2J`, expected `y`')
})

test('no finding of any check holds a secret, wherever it stands', () => {
  const places: ((value: string) => string)[] = [
    (value) => `---\nstatus: ${value}\nseverity: "${value}"\ndetected: ${value}\ntimezone: ${value}\n---\n`,
    (value) => `---\n${value}: 1\nroles: ${value}\n---\n## ${value}\n\n## Timeline ${value}\n\ntext\n`,
    (value) => `## Timeline\n\n- 10:04 ${value}\n- 10:02 ${value}\n\n## Follow-ups\n\n- ${value}\n`,
    (value) => `[a](${value}.md) ![b](img/${value}) [c](#${value})\n\n## ${value}\n\n## ${value}\n`,
    (value) => `---\ntitle: "${value}\n---\n`,
  ]
  const quoted = fc.tuple(fc.constantFrom(...places), fc.constantFrom('', 'x ', '"', '`', "'"))
  fc.assert(
    fc.property(quoted, ([place, before]) => {
      const findings = runExample(checks, { report: place(before + token) })
      expect(findings.filter(({ message }) => message.includes(token.slice(0, 9)))).toEqual([])
    }),
  )
})

test('whatever stands in a report, every finding has a place in it', () => {
  const line = fc.constantFrom(...odd)
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 25 }),
      fc.boolean(),
      fc.constantFrom('\n', '\r\n'),
      (rows, mark, end) => {
        const report = (mark ? '\uFEFF' : '') + rows.join(end)
        for (const { at } of runExample(checks, {
          report,
          guidance: ['What happened?'],
          missing: ['incidents/a.md'],
        })) {
          const { line: row, column, start } = lines(report).span(at.start, at.end)
          expect([at.line, at.column, at.start]).toEqual([row, column, start])
          expect(at.end).toBeLessThanOrEqual(report.length)
        }
      },
    ),
  )
})

test('checks change nothing and say the same twice', () => {
  const text =
    '---\nstatus: closed\nseverity: x\n---\n## Timeline\n\n- 10:02 a\n- 10:01 b\n\n## Follow-ups\n\n- [ ] c\n'
  const report = freeze(parseReport({ path: 'incidents/2022-01-01-a.md', text }, defaults))
  const shared = {
    ...plain,
    reports: [report],
    texts: new Map([[report.path, text]]),
    config: freeze(defaults),
  }
  expect(runChecks(checks, [report], shared)).toEqual(runChecks(checks, [report], shared))
})

/** Lines that a check looks at, right and wrong. */
const odd = [
  ...[
    '---',
    'title: a',
    'title: [',
    'status: closed',
    'severity: ?',
    'detected: 2022-03-13 02:30',
    'declared: 1999-01-01',
  ],
  ...[
    'resolved: 2199-12-31 23:59',
    'timezone: America/Toronto',
    'timezone: x',
    'related: [a, ""]',
    'roles: {',
    'x: &a b',
  ],
  ...[
    '',
    '# A',
    '## Timeline',
    '## Timeline (EST)',
    '**Chronologie**',
    '## Action items',
    '## Impact',
    'Setext',
    '------',
  ],
  ...[
    'What happened?',
    'All times are in PST.',
    '- 10:02 a',
    '- 09:58 b',
    '  - 2022-07-01 25:61 c',
    '- ~14h30 d',
    '- 0000-00-00',
  ],
  ...[
    '| Action item | Owner | Status |',
    '| --- | --- | --- |',
    '| a | | soonish |',
    '| b | @c | not doing |',
    '- [ ] d',
    '- [x]',
  ],
  ...[
    '[a](a.md#b) ![c](a.md)',
    '[d]: a.md "e"',
    '[f](#g)',
    '[h](%E0%A4%A)',
    '<b id=x>',
    '```',
    '| 10:02 | a |',
    '1. 12:00 b',
  ],
  ...[
    '**Time to resolve:** 1h',
    '**Detected:** 2022-03-29 10:02',
    '**Resolved:** 2022-03-30 10:02',
    '👩‍🚒 \u202e',
    '\t- \t10:02',
  ],
]

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}
