import { defaults } from '../../src/report/config.ts'
import { type Ledger, parseLedger, printLedger } from '../../src/report/ledger.ts'
import { type Change, mergeTimeline } from '../../src/report/merge.ts'
import { parseReport } from '../../src/report/parse.ts'
import { parseSyntax } from '../../src/report/syntax.ts'
import { entriesOf, type Said } from './chat.ts'

export const zone = 'America/Toronto'
export const scaffold = `---
title: Keys in the deploy log
timezone: America/Toronto
---

# Keys in the deploy log

## Summary

Short.

## Timeline

<!-- Who learned what, when? -->

## Lessons learned

Much.
`
export const keys: Said = { ts: '1648562520.000100', author: 'Jane', text: 'The log shows keys.' }
export const rotate: Said = { ts: '1648562640.000200', author: 'Max', text: 'Rotating now.', thread: keys.ts }
export const salt: Said = { ts: '1648566000.000300', author: 'Ana', text: 'Clients are locked out.' }
export const next: Said = { ts: '1648645200.000400', author: 'Jane', text: 'All clear.' }

/** One import: what stands in the file afterwards, the ledger as it lies on disk, and what is told. */
export function merge(
  text: string,
  ledger: Ledger,
  messages: readonly Said[],
  deleted: readonly Said[] = [],
  clock = zone,
) {
  const syntax = parseSyntax(text)
  const report = parseReport({ path: 'incidents/keys.md', text }, defaults, syntax)
  const merged = mergeTimeline({
    report,
    text,
    root: syntax.root,
    ledger,
    entries: entriesOf(messages),
    zone: clock,
    lang: 'en',
    isDeleted: ({ ts }) => deleted.some((message) => message.ts === ts),
  })
  return { ...merged, ledger: parseLedger(printLedger(merged.ledger)).ledger }
}

export function told(changes: readonly Change[]): string[] {
  return changes.map(({ kind, key }) => `${kind} ${key.ts.slice(-3)}`)
}
