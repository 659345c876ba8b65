import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/redact/kinds/index.ts'
import { people } from '../../src/redact/kinds/people.ts'
import { findSecrets } from '../../src/redact/redact.ts'
import { scanner } from '../../src/redact/scan.ts'

const all = [...kinds, ...people]

/** The quantifiers without an upper bound that stand inside a group that is itself repeated without one. */
function nestedQuantifiers(source: string): string[] {
  const plain = source.replace(/\\./g, 'e').replace(/\[[^\]]*\]/g, 'c')
  const unbounded = /[*+]|\{\d+,\}/
  const found: string[] = []
  const open: number[] = []
  for (const [at, character] of [...plain].entries()) {
    if (character === '(') open.push(at)
    if (character !== ')') continue
    const group = plain.slice((open.pop() ?? 0) + 1, at)
    if (/^(?:[*+]|\{\d+,\})/.test(plain.slice(at + 1)) && unbounded.test(group)) found.push(group)
  }
  return found
}

describe.each(all.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  it('repeats no repetition without a bound', () => {
    expect(nestedQuantifiers(kind.pattern.source)).toEqual([])
  })

  it('gets through hostile text', () => {
    const scan = scanner([kind])
    const starts = kind.keywords.length === 0 ? ['a1'] : kind.keywords.slice(0, 3)
    const [example = ''] = kind.examples.match()
    const tails = ['', ' ', '=', ': ', '"', '-', 'a', '\n', '_a', '1']
    const hostile = [...starts, example.slice(0, -1)].flatMap((start) => tails.map((tail) => start + tail))
    for (const text of hostile)
      expect(scan(text.repeat(Math.ceil(4_000 / text.length)))).toBeInstanceOf(Array)
  })
})

it('judges a long text as soon as a short one', () => {
  // Texts that nearly are what a manual, a file name or a sentence would say.
  const nearly = ['the_', 'my-', 'your ', 'config.', '1.', 'a.', 'a-', 'x_', "it's "]
  for (const start of nearly) {
    for (const letters of ['a', 'ab-', 'a_', 'a.']) {
      const value = `${start}${letters.repeat(60)}1!`
      expect(findSecrets(`the password is ${value}`), value).toBeInstanceOf(Array)
      expect(findSecrets(`TOKEN="${value}"`), value).toBeInstanceOf(Array)
    }
  }
})

it('has a source and a description for every kind', () => {
  for (const { id, what, source } of all) {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    expect(what.length).toBeGreaterThan(4)
    expect(source.length).toBeGreaterThan(4)
  }
})

it('leaves no token in its own files', () => {
  // Kinds that need a label would find the patterns and phrases themselves.
  const tokens = new Set(kinds.filter(({ pattern }) => !pattern.hasIndices).map(({ id }) => id))
  const root = new URL('../..', import.meta.url).pathname
  for (const folder of ['src/redact', 'src/redact/kinds', 'test/redact']) {
    for (const name of readdirSync(join(root, folder)).filter((one) => one.endsWith('.ts'))) {
      const found = findSecrets(readFileSync(join(root, folder, name), 'utf8'))
      expect(
        found.filter(({ rule }) => tokens.has(rule)),
        name,
      ).toEqual([])
    }
  }
})
