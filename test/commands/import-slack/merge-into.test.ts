import { expect, test } from 'vitest'
import { mergeInto } from '../../../src/commands/import-slack/merge-into.ts'
import { defaults } from '../../../src/report/config.ts'
import { type Ledger, noLedger } from '../../../src/report/ledger.ts'
import { parseReport } from '../../../src/report/parse.ts'
import { parseSyntax } from '../../../src/report/syntax.ts'
import type { Conversation } from '../../../src/slack/conversation.ts'
import { conversation, nora } from '../../slack/conversation.ts'

const path = 'incidents/oven.md'

type Flags = Parameters<typeof mergeInto>[2]['args']

function merge(text: string, ledger: Ledger, source: Conversation, flags: Partial<Flags> = {}) {
  const { root } = parseSyntax(text)
  const report = parseReport({ path, text }, defaults)
  const file = { path, text: '', ledger }
  const args = { positionals: ['export.zip'], fill: true, edited: true, ...flags }
  return mergeInto(
    { path, text, root, report, held: [], ledger, isUnremembered: false, file },
    source,
    // The flags that nobody gave.
    { args: args as Flags, config: defaults, refused: new Set() },
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

test('what a person wrote into the frontmatter, or cleared, stays', () => {
  const first = merge('## Timeline\n', noLedger, oven)
  const renamed = { ...oven, channel: { ...oven.channel, name: 'inc-oven' } }
  for (const by of ['channel: inc-bread', 'channel:']) {
    const mine = first.text.replace('channel: inc-oven-offline', by)
    expect(merge(mine, first.ledger, renamed)).toMatchObject({ text: mine, filled: [] })
  }
  const known = '---\nslack:\n  workspace: "https://mill.slack.com"\n---\n\n## Timeline\n'
  expect(merge(known, noLedger, oven).text).toContain('  workspace: "https://mill.slack.com"\n')
})

test('a channel of which nothing was taken is none of the report', () => {
  const empty = conversation([nora(1, 'x', { subtype: 'channel_join' })])
  expect(merge('## Timeline\n', noLedger, empty)).toMatchObject({ text: '## Timeline\n', filled: [] })
})

test('an export that tells no name of the channel leaves the name that is there', () => {
  const nameless = { ...oven, channel: { ...oven.channel, name: oven.channel.id } }
  const first = merge('## Timeline\n', noLedger, nameless)
  expect(first.filled.map(({ field }) => field)).not.toContain('slack.channel')
  const named = merge(first.text, first.ledger, oven)
  expect(named.filled).toEqual([{ field: 'slack.channel', value: 'inc-oven-offline' }])
  expect(merge(named.text, named.ledger, nameless).text).toBe(named.text)
})

test('links keep the workspace that the report knows, when an export does not tell it', () => {
  const untold = ({ workspaceUrl: _, ...source }: Conversation): Conversation => source
  const first = merge('## Timeline\n', noLedger, untold(oven), { 'workspace-url': 'https://mill.slack.com/' })
  expect(first.text).toContain('  workspace: "https://mill.slack.com"\n')
  expect(first.text).toContain('(https://mill.slack.com/archives/C0OVEN001/p')
  expect(merge(first.text, first.ledger, untold(oven))).toMatchObject({ text: first.text, changes: [] })
  const other = merge(first.text, first.ledger, untold(shop))
  expect(other.text).toContain('(slack://channel?id=C0SHOP001')
})

test('another zone than the one that the timeline states is refused, another name for it is not', () => {
  const first = merge('## Timeline\n\nAll times are in UTC.\n', noLedger, oven)
  expect(() => merge(first.text, first.ledger, oven, { tz: 'Asia/Tokyo' })).toThrow(
    'The times of incidents/oven.md are in UTC, not in Asia/Tokyo.',
  )
  expect(merge(first.text, first.ledger, oven, { tz: 'Africa/Abidjan' }).text).toBe(first.text)
  expect(merge('## Timeline\n', noLedger, oven, { tz: 'Asia/Tokyo' }).text).toContain(
    'All times are in Asia/Tokyo.',
  )
})
