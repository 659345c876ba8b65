import { expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import type { NewEntry } from '../../src/report/entry.ts'
import { type Ledger, noLedger } from '../../src/report/ledger.ts'
import type { NewFollowUp } from '../../src/report/merge/follow-ups.ts'
import { mergeTimeline } from '../../src/report/merge.ts'
import { parseReport } from '../../src/report/parse.ts'
import { parseSyntax } from '../../src/report/syntax.ts'
import { channel, entriesOf, permalink } from './chat.ts'
import { keys, rotate, salt, scaffold, zone } from './merging.ts'

type Input = {
  text: string
  ledger: Ledger
  entries: readonly NewEntry[]
  followUps?: readonly NewFollowUp[]
}

function merge({ text, ...input }: Input) {
  const syntax = parseSyntax(text)
  const report = parseReport({ path: 'incidents/keys.md', text }, defaults, syntax)
  return mergeTimeline({
    report,
    text,
    root: syntax.root,
    zone,
    lang: 'en',
    isDeleted: () => false,
    ...input,
  })
}

test('a message that is there only for its replies comes and stays away with them', () => {
  const entries = entriesOf([keys, rotate, salt]).map((entry) =>
    entry.replies[0] ? { ...entry, context: true } : entry,
  )
  const first = merge({ text: scaffold, ledger: noLedger, entries })
  expect(first.text).toContain('The log shows keys.')
  const mine = first.text.replace(/.*The log shows keys.*\n.*Rotating.*\n/, '')
  expect(merge({ text: mine, ledger: first.ledger, entries })).toMatchObject({ text: mine, changes: [] })
  // A person removed both before the ledger knew of the first message.
  const known = new Map([
    [channel, new Map([...(first.ledger.get(channel) ?? [])].filter(([ts]) => ts !== keys.ts))],
  ])
  expect(merge({ text: mine, ledger: known, entries }).text).toBe(mine)
})

test('a follow-up comes once: a row that a person removed or reworded stays so', () => {
  const followUps = [{ key: { channel, ts: salt.ts }, text: 'Scan the logs', url: permalink(salt.ts) }]
  const first = merge({ text: scaffold, ledger: noLedger, entries: [], followUps })
  expect(first.text).toContain('| Scan the logs |')
  const again = (text: string) => merge({ text, ledger: first.ledger, entries: [], followUps })
  for (const text of [
    first.text,
    first.text.replace(/^\| Scan.*\n/m, ''),
    first.text.replace(/^\| Scan.*$/m, '| Look for more keys | | | | | | |'),
  ])
    expect(again(text)).toMatchObject({ text, changes: [] })
})

test('a follow-up that somebody wrote down already, with a link to the message, is not added', () => {
  const followUps = [{ key: { channel, ts: salt.ts }, text: 'Scan the logs', url: permalink(salt.ts) }]
  const text = `${scaffold}\n## Follow-ups\n\n- [ ] Look for more keys, [as Ana says](${permalink(salt.ts)})\n`
  expect(merge({ text, ledger: noLedger, entries: [], followUps })).toMatchObject({ text, changes: [] })
})
