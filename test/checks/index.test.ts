import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Check } from '../../src/checks/check.ts'
import { explainAll } from '../../src/checks/explain.ts'
import { checks } from '../../src/checks/index.ts'
import { runExample, saying } from './run-example.ts'

const folder = new URL('../../src/checks/', import.meta.url)

test.for(checks.map((check): [string, Check] => [check.id, check]))(
  '%s says what its examples show',
  ([, check]) => {
    for (const example of check.examples) {
      const findings = runExample([check], example)
      expect(findings.map(saying), example.report).toEqual(example.says)
      for (const { message } of findings) {
        expect(message).toMatch(/^(?:Unexpected|Missing|Unreadable) .*, expected .*[^.]$/)
      }
    }
  },
)

test.for(checks.map((check): [string, Check] => [check.id, check]))(
  '%s has an example of each kind',
  ([, check]) => {
    if (onDisk.has(check.id)) return
    expect(check.examples.some(({ says }) => says.length === 0)).toBe(true)
    expect(check.examples.some(({ says }) => says.length > 0)).toBe(true)
  },
)

test('the list is the folder, sorted', () => {
  const files = readdirSync(folder).filter((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return name.endsWith('.ts') && /^export const \w+: Check = /m.test(text)
  })
  expect(checks.map(({ id }) => `${id}.ts`)).toEqual(files.sort())
})

test('the documentation is fresh', async () => {
  await expect(explainAll(checks)).toMatchFileSnapshot(new URL('README.md', folder).pathname)
})

/** What these checks find is a matter of the disk or of a thread: `run.test.ts` shows them what was found there. */
const onDisk = new Set(['file-readable', 'file-within-limits'])
