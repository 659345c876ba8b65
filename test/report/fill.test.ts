import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Filling, fillFrontmatter } from '../../src/report/fill.ts'
import { readFrontmatter } from '../../src/report/frontmatter.ts'
import { parseSyntax } from '../../src/report/syntax.ts'

test.each<[what: string, before: string, filling: Filling, after: string]>([
  [
    'an empty key, its comment kept',
    '---\nseverity: # how bad\n---\n',
    { field: 'severity', value: 'sev-2' },
    '---\nseverity: sev-2 # how bad\n---\n',
  ],
  [
    'a key without a blank',
    '---\nseverity:\n---\n',
    { field: 'severity', value: 'sev-2' },
    '---\nseverity: sev-2\n---\n',
  ],
  [
    'an empty list',
    '---\nservices: [] # all\n---\n',
    { field: 'services', value: ['a: b', 'c'] },
    '---\nservices: ["a: b", c] # all\n---\n',
  ],
  [
    'a missing key',
    '---\ntitle: x\n---\ntext',
    { field: 'severity', value: 'sev-2' },
    '---\ntitle: x\nseverity: sev-2\n---\ntext',
  ],
  [
    'a value that stands',
    '---\nseverity: sev-4\n---\n',
    { field: 'severity', value: 'sev-2' },
    '---\nseverity: sev-4\n---\n',
  ],
  [
    'an empty sub-key',
    '---\nroles:\n  commander:\n  operations: Max\n---\n',
    { field: 'roles.commander', value: 'Ana' },
    '---\nroles:\n  commander: Ana\n  operations: Max\n---\n',
  ],
  [
    'a missing sub-key',
    '---\nroles:\n    commander: Ana # 24/7\ntags: []\n---\n',
    { field: 'roles.operations', value: 'Max' },
    '---\nroles:\n    commander: Ana # 24/7\n    operations: Max\ntags: []\n---\n',
  ],
  [
    'a sub-key of nothing',
    '---\nroles: # who\n---\n',
    { field: 'roles.commander', value: 'Ana' },
    '---\nroles: # who\n  commander: Ana\n---\n',
  ],
  [
    'a sub-key of a missing key',
    '---\na: 1\n---\n',
    { field: 'slack.channel', value: 'incident' },
    '---\na: 1\nslack:\n  channel: incident\n---\n',
  ],
  [
    'a sub-key of a flow map',
    '---\nroles: {}\nslack: { channel: a }\n---\n',
    { field: 'roles.commander', value: 'Ana' },
    '---\nroles: { commander: Ana }\nslack: { channel: a }\n---\n',
  ],
  [
    'a report without frontmatter',
    '\uFEFF# Title\r\n',
    { field: 'severity', value: 'sev-2' },
    '\uFEFF---\r\nseverity: sev-2\r\n---\r\n\r\n# Title\r\n',
  ],
  ['broken frontmatter', '---\na: [\n---\n', { field: 'severity', value: 'sev-2' }, '---\na: [\n---\n'],
])('%s', (_, before, filling, after) => expect(fillFrontmatter(before, [filling])).toBe(after))

test('a value that is ours may be replaced', () => {
  expect(
    fillFrontmatter('---\nseverity: sev-4 # x\n---\n', [{ field: 'severity', value: 'sev-1' }], () => true),
  ).toBe('---\nseverity: sev-1 # x\n---\n')
})

test('what was filled reads back, and everything else stands', () => {
  const value = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.array(fc.string(), { minLength: 1 }))
  const field = fc.constantFrom(
    'title',
    'services',
    'severity',
    'roles.commander',
    'roles.scribe',
    'slack.channel',
  )
  const block = fc.constantFrom(
    '',
    '---\n---\n',
    '---\ntitle: # x\nroles:\n  commander: # y\nkept: "a" # z\n---\n',
    '---\r\nservices: []\r\nroles: {}\r\nkept: yes\r\n---\r\n',
  )
  fc.assert(
    fc.property(block, field, value, (head, key, wanted) => {
      const after = fillFrontmatter(`${head}\n# Report\n`, [{ field: key, value: wanted }])
      expect(after.endsWith('\n# Report\n')).toBe(true)
      const { fields, problems } = readFrontmatter(parseSyntax(after))
      expect(problems).toEqual([])
      const [name = '', sub = ''] = key.split('.')
      const data = fields[name]?.data
      expect(sub ? (data as Record<string, unknown>)[sub] : data).toEqual(wanted)
      for (const line of head.split('\n').filter((line) => line.startsWith('kept')))
        expect(after).toContain(`${line}\n`)
      expect(fillFrontmatter(after, [{ field: key, value: 'other' }])).toBe(after)
    }),
  )
})
