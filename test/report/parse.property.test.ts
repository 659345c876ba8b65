import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mismatches } from '../../src/lib/shape.ts'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import { reportShape } from '../../src/report/report-shape.ts'
import type { Report } from '../../src/report/types.ts'
import { pathological } from './pathological.ts'

const parse = (text: string, path = 'incidents/2024-05-02-login-down.md') =>
  parseReport({ path, text }, defaults)

const letters = fc.string({
  unit: fc.constantFrom(
    ...'ab \n\t-*_`[]()<>|#:~!\\"\'1029.é@\u{1F525}',
    '\n- 10:02 ',
    '\n## ',
    '---\n',
    '\n| ',
    'title: ',
    '2024-05-02 ',
  ),
  maxLength: 80,
})

test('whatever the text, a report comes back that keeps to its schema and survives JSON', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        letters,
        letters.map((text) => `---\n${text}\n---\n${text}`),
      ),
      (text) => {
        const report = parse(text)
        expect(mismatches(report, reportShape)).toEqual([])
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      },
    ),
    { numRuns: 400 },
  )
})

test('every place lies in the text', () => {
  fc.assert(
    fc.property(letters, (text) => {
      for (const span of spansOf(parse(text))) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(span.line).toBeLessThanOrEqual(text.split('\n').length)
      }
    }),
    { numRuns: 400 },
  )
})

const whole =
  '---\ntitle: Login\nseverity: sev-2\ndetected: 2024-05-02 10:00\n---\n\n# Login\n\n## Timeline\n\n- 10:02 **Jane Doe**: fails\n- 10:04 x\n  y\n\n## Action items\n\n| Action | Owner |\n| - | - |\n| Fix it | Max |\n'

test('line feeds of Windows and a byte order mark change nothing but offsets', () => {
  const bare = (report: Report) =>
    JSON.parse(JSON.stringify(report, (key, value) => (key === 'start' || key === 'end' ? 0 : value)))
  const plain = bare(parse(whole))
  expect(bare(parse(whole.replaceAll('\n', '\r\n')))).toEqual(plain)
  expect(bare(parse(`\uFEFF${whole}`))).toEqual(plain)
  expect(plain.timeline.entries).toHaveLength(2)
  expect(plain.followUps).toHaveLength(1)
})

test.each(Object.entries(pathological))('2 KB of %s give a report', (_, make) => {
  const report = parse(make(2000))
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})

function spansOf(value: unknown): { start: number; end: number; line: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(spansOf)
  return 'endColumn' in value ? [value as unknown as { start: number; end: number; line: number }] : inner
}
