import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/redact/kinds/index.ts'
import { people } from '../../src/redact/kinds/people.ts'
import { findSecrets } from '../../src/redact/redact.ts'

const all = [...kinds, ...people]
const rank = new Map(all.map((kind, at) => [kind.id, at]))

describe.each(all.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  it('is found in its examples, by this kind or a more specific one', () => {
    for (const text of kind.examples.match()) {
      const rules = findSecrets(text, { people: true }).map((one) => one.rule)
      expect(
        rules.some((rule) => (rank.get(rule) ?? all.length) <= (rank.get(id) ?? -1)),
        `${text} gave ${rules}`,
      ).toBe(true)
    }
  })

  it('leaves look-alikes alone', () => {
    for (const text of kind.examples.no()) {
      expect(
        findSecrets(text).filter((one) => one.rule === id),
        text,
      ).toEqual([])
    }
  })

  it('has a pattern of the shape that the scanner needs', () => {
    expect(kind.pattern.flags).toMatch(/^d?i?u?$/)
    expect(kind.pattern.source.includes('(?<secret>')).toBe(kind.pattern.hasIndices)
  })
})

it('has no two kinds of one name', () => {
  expect(rank.size).toBe(all.length)
})
