import { expect, test } from 'vitest'
import { refuseTooMany } from '../../../src/commands/import-slack/too-large.ts'
import type { NewEntry } from '../../../src/report/entry.ts'
import { noLedger } from '../../../src/report/ledger.ts'

function entries(count: number): NewEntry[] {
  return Array.from({ length: count }, (_, n) => {
    const ts = `1700000000.${String(n).padStart(6, '0')}`
    return { key: { channel: 'C1', ts }, url: '', micros: 0n, body: [], replies: [] }
  })
}

test('more entries than any report has room for are refused before they are printed', () => {
  const refusal = /^x\.md would have at least 2049 KiB, expected at most 2048 KiB\.$/
  expect(() => refuseTooMany('x.md', entries(52_429), noLedger)).toThrow(refusal)
  expect(() => refuseTooMany('x.md', entries(52_428), noLedger)).not.toThrow()
})

test('those that an earlier import wrote do not count: they are there, or a person removed them', () => {
  const all = entries(52_429)
  const ledger = new Map([['C1', new Map(all.slice(0, 1).map(({ key }) => [key.ts, '0'.repeat(32)]))]])
  expect(() => refuseTooMany('x.md', all, ledger)).not.toThrow()
})
