import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lines } from '../../src/lib/span.ts'

test.each([
  ['detected', 0, 8, '1:1-1:9'],
  ['a\nbc\n', 2, 4, '2:1-2:3'],
  ['a\r\nbc', 3, 5, '2:1-2:3'],
  ['\uFEFFtitle', 1, 6, '1:1-1:6'],
  ['\uFEFFa\nb', 3, 4, '2:1-2:2'],
  ['', 0, 5, '1:1-1:1'],
])('%j from %i to %i is %s', (text, start, end, place) => {
  const at = lines(text).span(start, end)
  expect(`${at.line}:${at.column}-${at.endLine}:${at.endColumn}`).toBe(place)
})

test('a place leads back to its offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'é', '\r') }), fc.nat(40), (text, offset) => {
      const places = lines(text)
      const at = places.span(offset, text.length)
      expect(places.lineStart(at.line) + at.column - 1).toBe(Math.min(offset, text.length))
      expect(places.count).toBe(text.split('\n').length)
    }),
  )
})
