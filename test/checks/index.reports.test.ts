import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { runExample } from './run-example.ts'

// A line with `finds: a b` is to be found by the checks a and b, `finds at 1: a` says it of line 1. A finding without
// such a mark fails, and a mark without a finding.
const folder = new URL('../fixtures/checks/', import.meta.url)
const names = readdirSync(folder).sort()
const texts = Object.fromEntries(
  names.map((name) => [`incidents/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
)

test.for(names)('%s: exactly what is marked is found', (name) => {
  const path = `incidents/${name}`
  const { [path]: report = '', ...others } = texts
  const missing = ['incidents/search.png']
  const findings = runExample(checks, { report, path, others, missing }, '2026-04-30')
  const found = findings.map(({ at, id }) => `${at.line} ${id}`)
  expect(found.sort()).toEqual(marks(report).sort())
})

function marks(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, at, ids = ''] = /finds(?: at (\d+))?: ([a-z -]+)/.exec(line) ?? []
    return ids
      .split(' ')
      .filter((id) => /^[a-z]/.test(id))
      .map((id) => `${at ?? index + 1} ${id}`)
  })
}
