import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Finding, levels } from '../../src/lib/finding.ts'
import { github } from '../../src/reporters/github.ts'
import { finding, nothing, twoReports } from './findings.ts'
import { hiddenCharacters, hostile, obeyed } from './hostile.ts'

const look = { colour: true, columns: 80 }

test('writes one command per finding, errors first', async () => {
  await expect(github(twoReports, look)).toMatchFileSnapshot('expected/github.txt')
  expect(github(nothing, look)).toBe('1 report checked: nothing to report.\n')
})

test.for<[what: string, finding: Finding, line: string]>([
  [
    'per cent signs and line ends',
    finding('a.md', '2:3-5', 'error', 'field-typed', '50 %\r\nor\nless'),
    '::error file=a.md,line=2,endLine=2,col=3,endColumn=5,title=field-typed::50 %25%0Aor%0Aless',
  ],
  [
    'what ends a property',
    finding('a: b, 100 %.md', '1:1-2', 'warning', 'id-unique', 'a: b, c'),
    '::warning file=a%3A b%2C 100 %25.md,line=1,endLine=1,col=1,endColumn=2,title=id-unique::a: b, c',
  ],
  [
    'a command of the old kind',
    finding('a.md', '1:1-2', 'hint', 'no-secret', 'Unexpected `##[add-mask]x`'),
    '::notice file=a.md,line=1,endLine=1,col=1,endColumn=2,title=no-secret::Unexpected `# #[add-mask]x`',
  ],
  [
    'a file outside the repository',
    finding('../a.md', '7:1-2', 'error', 'no-secret', 'Unexpected x'),
    '::error title=no-secret::../a.md:7 Unexpected x',
  ],
])('escapes %s', ([, found, line]) => {
  expect(github({ checked: 1, findings: [found] }, look).split('\n')[0]).toBe(line)
})

test('leaves out columns where a finding spans lines', () => {
  const at = { line: 2, column: 3, endLine: 4, endColumn: 1, start: 0, end: 0 }
  const long = { ...finding('a.md', '2:3', 'error', 'section-filled', 'Missing text'), at }
  expect(github({ checked: 1, findings: [long] }, look)).toContain(
    '::error file=a.md,line=2,endLine=4,title=section-filled::Missing text\n',
  )
})

test.for([1, 10, 11, 37])('gives each of %i findings once, at most ten of a kind as annotations', (count) => {
  const findings = levels.flatMap((level) =>
    Array.from({ length: count }, (_, i) =>
      finding('a.md', `${i + 1}:1`, level, 'id-unique', `Number ${i};`),
    ),
  )
  const printed = github({ checked: 1, findings }, look).split('\n')
  for (const kind of ['error', 'warning', 'notice']) {
    const shown = printed.filter((line) => line.startsWith(`::${kind} `) || line.startsWith(`::${kind}::`))
    expect(shown).toHaveLength(Math.min(count, 10))
    if (count > 10) expect(shown.at(-1)).toBe(`::${kind}::+${count - 9} more, listed in the log of this step`)
  }
  expect(printed.filter((line) => /Number \d+;/.test(line))).toHaveLength(3 * count)
})

test('writes no command but its own, whatever stands in a report', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 13 }), (pairs) => {
      const findings = pairs.map(([path, message]) => finding(path, '1:1', 'error', 'no-secret', message))
      const printed = github({ checked: 1, findings }, look).split('\n')
      const own = printed.filter((line) => line.startsWith('::error'))
      expect(own).toHaveLength(Math.min(pairs.length, 10))
      expect(printed.filter((line) => obeyed(line) && !own.includes(line))).toEqual([])
      for (const line of own) {
        expect(line).not.toMatch(hiddenCharacters)
        expect(line).not.toMatch(/##(\[|vso\[)/)
        expect(line).not.toMatch(/%(?!25|0A|3A|2C)/)
      }
    }),
    { numRuns: 300 },
  )
})
