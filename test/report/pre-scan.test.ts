import { expect, test } from 'vitest'
import { preScan } from '../../src/report/pre-scan.ts'
import { pathological } from './pathological.ts'

const says = (text: string) => preScan(text)?.message

test.each([
  ['list markers', 'Unexpected nesting, expected at most 100 lists and quotes within one another'],
  [
    'list markers, then a line each',
    'Unexpected nesting, expected at most 100 lists and quotes within one another',
  ],
  ['numbered markers', 'Unexpected nesting, expected at most 100 lists and quotes within one another'],
  ['quote marks', 'Unexpected nesting, expected at most 100 lists and quotes within one another'],
  [
    'quotes and lists in turn',
    'Unexpected nesting, expected at most 100 lists and quotes within one another',
  ],
  ['tabs in a list', 'Unexpected nesting, expected at most 100 lists and quotes within one another'],
  ['stars only', 'Unexpected number of marks, expected at most 4000 in one paragraph'],
  ['emphasis of both kinds', 'Unexpected number of marks, expected at most 4000 in one paragraph'],
  ['code within emphasis', 'Unexpected number of marks, expected at most 4000 in one paragraph'],
  ['brackets within brackets', 'Unexpected number of marks, expected at most 4000 in one paragraph'],
  ['backslash and backtick', 'Unexpected number of marks, expected at most 4000 in one paragraph'],
])('12 KB of %s are not even tried', (kind, message) => {
  expect(says(pathological[kind]?.(12_500) ?? '')).toBe(message)
})

test.each([
  ['a wide table', 'Unexpected size of a table, expected at most 5000 cells'],
  ['a table of one column', 'Unexpected size of a table, expected at most 5000 cells'],
  ['comments that never end', 'Unexpected number of marks, expected at most 4000 in one paragraph'],
])('nor 100 KB of %s', (kind, message) => {
  expect(says(pathological[kind]?.(100_000) ?? '')).toBe(message)
})

test.each([
  ['headings in a row', 'Unexpected number of lines, expected at most 10000 outside of code'],
  ['lists next to each other', 'Unexpected number of lines, expected at most 10000 outside of code'],
  ['fences that open', undefined],
  ['blank lines', 'Unexpected number of lines, expected at most 10000 outside of code'],
])('nor 60 KB of %s', (kind, message) => {
  expect(says(pathological[kind]?.(60_000) ?? '')).toBe(message)
})

const deep = `${'- '.repeat(500)}x`

test.each<[string, string]>([
  ['lines that end with a carriage return', `a\r${deep}\r`],
  ['a fence whose words hold its mark', `\`\`\`a\`\n${deep}`],
  ['a fence far from the margin', `a\n    ~~~\n${deep}`],
  ['a fence that its quote ends', `> ~~~\n${deep}`],
  ['a fence that its list ends', `- a\n  ~~~\n${deep}`],
])('%s hide nothing', (_, text) => {
  expect(says(text)).toMatch(/^Unexpected nesting/)
})

test.each<[string, string, string]>([
  [
    'many deep lines',
    `${'- '.repeat(90)}x\n`.repeat(300),
    'Unexpected nesting, expected fewer lines within lists and quotes',
  ],
  [
    'lines that go on in deep lists',
    `${'- '.repeat(90)}x\n${'y\n'.repeat(300)}`,
    'Unexpected nesting, expected fewer lines within lists and quotes',
  ],
  [
    'many paragraphs of marks',
    `${'*a_ '.repeat(1500)}\n\n`.repeat(9),
    'Unexpected number of marks, expected shorter paragraphs',
  ],
  [
    'rows shorter than their table',
    `${'|a'.repeat(900)}|\n${'|-'.repeat(900)}|\n${'a\n'.repeat(900)}`,
    'Unexpected size of a table, expected at most 5000 cells',
  ],
  [
    'a table without pipes at its edges',
    `a|b\n-|-\n${'a|b\n'.repeat(5000)}`,
    'Unexpected size of a table, expected at most 5000 cells',
  ],
])('nor %s', (_, text, message) => {
  expect(says(text)).toBe(message)
})

const link = '[10:02](https://acme.slack.com/archives/C024BE91L/p1648562520123456)'

test.each<[string, string]>([
  ['a timeline of two thousand messages', `- ${link} **Jane Doe**: \`api\` fails *again*.\n`.repeat(2000)],
  ['a table of a thousand rows', `| a | b |\n| - | - |\n${`| ${link} | \`x\` | **y** |\n`.repeat(1000)}`],
  ['a log in a fence', `\`\`\`\n${'[2024-05-02] <error> *** `x` | y\n'.repeat(3000)}\`\`\`\n`],
  ['a log in a fence in a list', `- x\n  ~~~ text\n${'  [a] <b>\n'.repeat(4000)}  ~~~\n`],
  ['names with underscores', 'a_long_name_of_a_thing '.repeat(8000)],
  ['lists twenty deep', Array.from({ length: 20 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')],
  ['quotes twenty deep', `${'> '.repeat(20)}x\n`],
  ['a rule', `${'-'.repeat(300)}\n`],
])('%s is nothing unusual', (_, text) => {
  expect(says(text)).toBeUndefined()
})

test('it names the line', () => {
  const absurd = preScan(`fine\n${'> '.repeat(200)}\nfine\n`)
  expect(absurd).toMatchObject({ start: 5, end: 405 })
})
