import { expect, test } from 'vitest'
import { mergeInto } from '../../../src/commands/import-slack/merge-into.ts'
import { defaults } from '../../../src/report/config.ts'
import { type Ledger, noLedger } from '../../../src/report/ledger.ts'
import { parseReport } from '../../../src/report/parse.ts'
import { parseSyntax } from '../../../src/report/syntax.ts'
import type { Conversation } from '../../../src/slack/conversation.ts'
import { conversation, nora } from '../../slack/conversation.ts'

const path = 'incidents/oven.md'

function merge(text: string, ledger: Ledger, source: Conversation) {
  const { root } = parseSyntax(text)
  const report = parseReport({ path, text }, defaults)
  const file = { path, text: '', ledger }
  const args = { positionals: ['export.zip'], fill: true, edited: true }
  return mergeInto(
    { path, text, root, report, held: [], ledger, file },
    source,
    // The flags that nobody gave.
    { args: args as Parameters<typeof mergeInto>[2]['args'], config: defaults, refused: new Set() },
  )
}

const oven = conversation([nora(1, 'cold')])
const shop = conversation([nora(2, 'queue')], {
  channel: { id: 'C0SHOP001', name: 'inc-shop', private: false },
})

test('a report of two channels names the first, however often each is imported', () => {
  const first = merge('## Timeline\n', noLedger, oven)
  expect(first.text).toContain('  channel: inc-oven-offline\n  channel_id: C0OVEN001\n')
  const second = merge(first.text, first.ledger, shop)
  expect(second.filled).toEqual([])
  expect(second.text).toContain('  channel: inc-oven-offline\n  channel_id: C0OVEN001\n')
  expect(second.text.match(/^- \[/gm)).toHaveLength(2)
  for (const source of [oven, shop, oven])
    expect(merge(second.text, second.ledger, source).text).toBe(second.text)
})

test('a channel that was renamed keeps its place in the frontmatter under its new name', () => {
  const first = merge('## Timeline\n', noLedger, oven)
  const renamed = { ...oven, channel: { ...oven.channel, name: 'inc-oven' } }
  expect(merge(first.text, first.ledger, renamed).text).toBe(
    first.text.replace('inc-oven-offline', 'inc-oven'),
  )
})

test('a channel of which nothing was taken is none of the report', () => {
  const empty = conversation([nora(1, 'x', { subtype: 'channel_join' })])
  expect(merge('## Timeline\n', noLedger, empty)).toMatchObject({ text: '## Timeline\n', filled: [] })
})
