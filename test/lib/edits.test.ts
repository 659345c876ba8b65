import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, type Edit } from '../../src/lib/edits.ts'

test('insertions at one place keep their order and come before a replacement there', () => {
  const edits: Edit[] = [
    { start: 4, end: 8, text: 'keys' },
    { start: 4, end: 4, text: 'all ' },
    { start: 4, end: 4, text: 'the ' },
  ]
  expect(applyEdits('the salt', edits)).toBe('the all the keys')
})

test.each([
  [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ],
  [{ start: 3, end: 2, text: '' }],
  [{ start: 0, end: 99, text: '' }],
])('an overlap, a reversed span and a span outside the text are refused', (...edits) => {
  expect(() => applyEdits('short', edits)).toThrow(RangeError)
})

test('every character outside the spans stays', () => {
  const cases = fc
    .tuple(fc.string({ unit: 'binary' }), fc.array(fc.tuple(fc.nat(60), fc.nat(9), fc.string())))
    .map(([text, parts]) => {
      const edits: Edit[] = []
      let from = 0
      for (const [gap, length, replacement] of parts) {
        const start = from + gap + 1
        if (start + length > text.length) break
        edits.push({ start, end: start + length, text: replacement })
        from = start + length
      }
      return { text, edits }
    })
  fc.assert(
    fc.property(cases, ({ text, edits }) => {
      const changed = applyEdits(text, edits)
      // Undoing: put the old spans where the new texts stand.
      let moved = 0
      const undo = edits.map(({ start, end, text: added }) => {
        const from = start + moved
        moved += added.length - (end - start)
        return { start: from, end: from + added.length, text: text.slice(start, end) }
      })
      expect(applyEdits(changed, undo)).toBe(text)
    }),
  )
})
