import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthenSpans, shortenSpans } from '../../src/report/short-spans.ts'

const span = { line: 1, column: 2, endLine: 3, endColumn: 4, start: 5, end: 6 }

test('a place is its six numbers, wherever it stands', () => {
  expect(shortenSpans({ a: [span, { b: span }], c: span })).toEqual({
    a: [[1, 2, 3, 4, 5, 6], { b: [1, 2, 3, 4, 5, 6] }],
    c: [1, 2, 3, 4, 5, 6],
  })
})

const tricky = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue(),
    fc.record(
      Object.fromEntries(Object.keys(span).map((key) => [key, fc.oneof(fc.nat(), fc.constant(null))])),
    ),
    fc
      .tuple(
        fc.array(fc.nat(), { minLength: 5, maxLength: 7 }),
        fc.array(fc.constant(null), { maxLength: 3 }),
      )
      .map((both) => both.flat()),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'line', 'data'), tie('value'), { maxKeys: 3 }),
  ),
})).value

test('whatever the data, it comes back', () => {
  fc.assert(
    fc.property(tricky, (value) => {
      const plain = JSON.parse(JSON.stringify(value))
      expect(lengthenSpans(JSON.parse(JSON.stringify(shortenSpans(plain))))).toEqual(plain)
    }),
    { numRuns: 1000 },
  )
})
