import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/lib/finding.ts'
import { text } from '../../src/reporters/text.ts'
import { finding, nothing, twoReports } from './findings.ts'
import { hostile, obeyed } from './hostile.ts'

test.for([80, 100])('reads well in %i columns', async (columns) => {
  const printed = text(twoReports, { colour: false, columns })
  expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
  await expect(printed).toMatchFileSnapshot(`expected/text-${columns}.txt`)
})

test('in a pipe each finding is one line that says all of it', async () => {
  const printed = text(twoReports, { colour: false, columns: Number.POSITIVE_INFINITY })
  await expect(printed).toMatchFileSnapshot('expected/text-pipe.txt')
})

test('on a terminal many hints of one check are one row that says where the others are', () => {
  const hint = (line: number, what: string) =>
    finding('a.md', `${line}:1`, 'hint', 'section-filled', `Missing text in \`${what}\`, expected a sentence`)
  const findings = [hint(3, 'Summary'), finding('a.md', '4:1', 'warning', 'title-present', 'Missing title')]
  const shown = (more: Finding[]) =>
    text({ checked: 1, findings: [...findings, ...more] }, { colour: false, columns: 90 }).split('\n')
  expect(shown([hint(7, 'Impact'), hint(9, 'Trigger')]).slice(1, 4)).toEqual([
    '  3:1  hint     Missing text in `Summary`, expected a sentence; likewise in lines 7, 9',
    '                (section-filled)',
    '  4:1  warning  Missing title (title-present)',
  ])
  expect(shown([hint(7, 'Impact')]).slice(1, 4)).toEqual([
    '  3:1  hint     Missing text in `Summary`, expected a sentence (section-filled)',
    '  4:1  warning  Missing title (title-present)',
    '  7:1  hint     Missing text in `Impact`, expected a sentence (section-filled)',
  ])
})

test('has colours when asked, and the same words', async () => {
  const coloured = text(twoReports, { colour: true, columns: 80 })
  const plain = text(twoReports, { colour: false, columns: 80 })
  expect(coloured.replaceAll(/\x1b\[\d+m/g, '')).toBe(plain)
  expect(coloured).toContain('\x1b[31merror')
})

test('says that nothing was found', () => {
  expect(text(nothing, { colour: true, columns: 80 })).toBe('1 report checked: nothing to report.\n')
})

test('keeps to a terminal that is too narrow, or a word that is too long, without losing words', () => {
  const words = `Unexpected \`${'very-'.repeat(30)}long\`, expected 日本語 or 🔥`
  const printed = text(
    { checked: 1, findings: [finding('a.md', '1:1', 'hint', 'link-resolves', words)] },
    { colour: false, columns: 10 },
  )
  expect(printed.replaceAll(/\s+/g, ' ')).toContain(words)
})

const columns = fc.oneof(fc.integer({ min: 1, max: 90 }), fc.constant(Number.POSITIVE_INFINITY))

test('prints nothing that a terminal or a runner would obey', () => {
  fc.assert(
    fc.property(hostile, hostile, columns, (path, message, columns) => {
      const printed = text(
        { checked: 1, findings: [finding(path, '1:1', 'error', 'no-secret', message)] },
        { colour: false, columns },
      )
      expect(printed.split('\n').filter(obeyed)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
