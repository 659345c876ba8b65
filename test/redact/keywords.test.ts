import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keywordIndex } from '../../src/redact/keywords.ts'
import { kinds } from '../../src/redact/kinds/index.ts'
import { longestWord, longRuns } from '../../src/redact/runs.ts'

const letters = fc.constantFrom(...'aAbBcé1_- \n…')
const text = fc.array(letters, { maxLength: 40 }).map((all) => all.join(''))
const word = fc.array(fc.constantFrom(...'abcé_'), { minLength: 1, maxLength: 4 }).map((all) => all.join(''))

/** Where a word starts, as one would look for it by hand. */
function placesOf(haystack: string, words: readonly string[], edge: boolean): number[] {
  return words
    .flatMap((one) =>
      [...Array(haystack.length).keys()].filter((at) => haystack.toLowerCase().startsWith(one, at)),
    )
    .filter((at) => !edge || !/[A-Za-z0-9]/.test(haystack.charAt(at - 1)))
    .sort((a, b) => a - b)
}

describe('keywordIndex', () => {
  it('visits each owner with all places of its words', () => {
    const owners = fc.array(fc.record({ words: fc.array(word, { maxLength: 3 }), edge: fc.boolean() }), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(owners, fc.array(text, { minLength: 1, maxLength: 3 }), (wanted, texts) => {
        const index = keywordIndex(wanted)
        for (const one of texts) {
          const found = new Map<number, readonly number[]>()
          index(one, (owner, places) => found.set(owner, places))
          for (const [owner, { words, edge }] of wanted.entries())
            expect(found.get(owner) ?? []).toEqual(placesOf(one, words, edge))
        }
      }),
    )
  })
})

describe('longRuns', () => {
  it('finds what a pattern finds', () => {
    const long = fc.array(fc.constantFrom('ab', '-', '_', '1', 'Zq9_x-7kLm2P', ' ', '.', 'é'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(
        long.map((all) => all.join('')),
        (one) => {
          const runs = [...one.matchAll(/[A-Za-z0-9][\w-]*/g)].filter(
            ([run]) => run.length >= 20 && /\d/.test(run),
          )
          expect(longRuns(one)).toEqual(runs.map(({ index }) => index))
        },
      ),
    )
  })
})

describe('longestWord', () => {
  it('is the length of the longest stretch without blanks', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(longestWord(one)).toBe(Math.max(...one.split(/[ \n]/).map(({ length }) => length)))
      }),
    )
  })
})

describe('what lets a pattern be left out', () => {
  const cases = kinds.flatMap((kind) =>
    kind.examples.match().map((example) => [kind.id, kind, example] as const),
  )

  it.each(cases.filter(([, { edge }]) => edge))(
    '%s never starts within a word',
    (_, { pattern, keywords }, example) => {
      const sticky = new RegExp(pattern.source, `${pattern.flags}y`)
      const text = `x${example}`
      for (const keyword of keywords) {
        const at = text.toLowerCase().indexOf(keyword)
        if (!/[A-Za-z0-9]/.test(text.charAt(at - 1))) continue
        sticky.lastIndex = at
        expect(sticky.test(text), keyword).toBe(false)
      }
    },
  )

  it.each(cases.filter(([, { needs }]) => needs))('%s holds what it needs', (_, { needs }, example) => {
    expect(example).toMatch(needs ?? '')
    expect(needs?.flags).not.toContain('g')
  })

  it.each(cases.filter(([, { near }]) => near))('%s stands where it says', (_, kind, example) => {
    const { near, keywords } = kind
    const lower = example.toLowerCase()
    const places = keywords.map((one) => lower.indexOf(one)).filter((at) => at >= 0)
    const longest = places.map((at) =>
      longestWord(example.slice(at, at + (near?.within ?? 0) + (near?.least ?? 0))),
    )
    expect(Math.max(...longest)).toBeGreaterThanOrEqual(near?.least ?? 0)
    expect(kind.run ?? kind.reach).toBeUndefined()
  })
})
