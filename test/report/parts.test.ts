import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forget, fromParts, toParts } from '../../src/report/parts.ts'

test('any JSON object comes back, its keys always in the same order', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]\w{0,9}$/), fc.jsonValue()), (value) => {
      const plain = JSON.parse(JSON.stringify(value))
      const line = toParts(plain)
      expect(line).toMatch(/^[\t\x20-\x7f]*$/)
      expect(fromParts(line)).toEqual(plain)
      expect(toParts(fromParts(line))).toBe(line)
      expect({ ...fromParts<object>(line) }).toEqual(plain)
      expect(structuredClone(fromParts<object>(line))).toEqual(plain)
    }),
  )
})

const text = 'ten letters '.repeat(20)

test('a large value is the same each time, and may be replaced', () => {
  const report = fromParts<{ entries: string[]; title: string }>(toParts({ entries: [text], title: 'x' }))
  const { entries } = report
  expect(report.entries).toBe(entries)
  entries.push('y')
  expect(report).toEqual({ entries: [text, 'y'], title: 'x' })
  const other = fromParts<{ entries: string[] }>(toParts({ entries: [text] }))
  other.entries = []
  expect(other).toEqual({ entries: [] })
})

test('a large value that was let go of is read again, one that was replaced is not', () => {
  const report = fromParts<{ a: string[]; b: string[] }>(toParts({ a: [text], b: [text] }))
  const { a } = report
  report.b = []
  forget(report)
  expect(report.a).not.toBe(a)
  expect(report).toEqual({ a: [text], b: [] })
  forget({})
})

test('what JSON leaves out is left out', () => {
  expect(fromParts(toParts({ a: undefined, b: 1 }))).toEqual({ b: 1 })
})
