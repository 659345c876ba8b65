import { expect, test } from 'vitest'
import { lines } from '../../src/lib/span.ts'
import { readYaml } from '../../src/report/yaml.ts'

function read(text: string) {
  const { value, problems } = readYaml(text, { start: 0, end: text.length }, lines(text))
  return {
    data: value?.data,
    says: problems.map(({ span, message }) => `${span.line}:${span.column} ${message}`),
  }
}

test.each([
  [
    'dates, times, yes and no stay text',
    'a: 2022-03-29\nb: 12:34:56\nc: no\nd: on',
    { a: '2022-03-29', b: '12:34:56', c: 'no', d: 'on' },
  ],
  [
    'core numbers and booleans',
    'a: 12\nb: true\nc: ~\nd: -0\ne: .inf\nf: 1e999',
    { a: 12, b: true, c: null, d: 0, e: '.inf', f: '1e999' },
  ],
  ['lists and maps', 'a: [x, {y: z}]\nb:\n  - 1\n', { a: ['x', { y: 'z' }], b: [1] }],
  [
    'names of methods are ordinary keys',
    'toString: 1\nhasOwnProperty: 2',
    { toString: 1, hasOwnProperty: 2 },
  ],
  ['nothing', '', undefined],
  ['only a comment', '# nothing yet\n', undefined],
])('%s', (_, text, data) => {
  expect(read(text)).toEqual({ data, says: [] })
})

test.each([
  ['an anchor', 'a: &x 1\n', '1:4 Unexpected anchor, expected plain data'],
  ['an alias', 'a: 1\nb: *x\n', '2:4 Unexpected alias, expected plain data'],
  ['a tag', 'a: !!js/function "x"\n', '1:4 Unexpected tag, expected plain data'],
  ['a directive', '%YAML 1.1\n---\na: 1\n', 'Unexpected d'],
  ['a second document', 'a: 1\n...\nb: 2\n', 'Unexpected'],
  ['a merge key', 'a: 1\n<<: {b: 1}\n', '2:1 Unexpected key `<<`, expected another name'],
  ['a prototype', 'a: {__proto__: {b: 1}}\n', '1:5 Unexpected key `__proto__`, expected another name'],
  ['a constructor', '"constructor": 1\n', '1:1 Unexpected key `constructor`, expected another name'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', '3:1 Unexpected second `a`, expected each key once'],
  ['a number as a key', '1: a\n', '1:1 Unexpected key, expected text'],
  ['a list as a key', '? [a]\n: b\n', 'Unexpected key, expected text'],
  [
    'a value with a colon',
    'title: Login: down\n',
    '1:8 Unexpected `: ` in a value, expected the value in quotes',
  ],
  ['a tab', 'a:\n\tb: 1\n', '2:1 Unexpected tab, expected spaces'],
  ['an open quote', 'a: "x\n', 'Missing character'],
])('refuses %s', (_, text, says) => {
  expect(read(text).says.join('\n')).toContain(says)
})

test.each([
  ['flow lists', '['.repeat(16_000)],
  ['flow maps', 'a: '.concat('{a: '.repeat(4_000))],
  ['block lists', '- '.repeat(8_000)],
  ['explicit keys', '? '.repeat(8_000)],
  [
    'aliases of aliases',
    `a: &a [x]\n${Array.from({ length: 26 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join('\n')}`,
  ],
])('refuses %s before they are composed', (_, text) => {
  expect(read(text).says).toHaveLength(1)
  expect(read(text).says).toHaveLength(1)
})

test('of thousands of problems the first twenty are told', () => {
  expect(read('a: 1\n'.repeat(3000)).says).toHaveLength(20)
})

test('places count in the whole text', () => {
  const text = '---\r\ntitle: Keys in the log\r\n---\r\n'
  const { value } = readYaml(text, { start: 5, end: 29 }, lines(text))
  const [entry] = value?.entries ?? []
  expect(entry?.key).toMatchObject({ line: 2, column: 1, start: 5, end: 10 })
  expect(text.slice(entry?.value.span.start, entry?.value.span.end)).toBe('Keys in the log')
})
