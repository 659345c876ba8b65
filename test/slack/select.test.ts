import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../src/slack/conversation.ts'
import type { TimelineOptions } from '../../src/slack/timeline.ts'
import { conversation, nora, omar, timeline } from './conversation.ts'
import { at, say } from './kit/parts.ts'
import { sketchEntries } from './sketch.ts'

const react = (...names: string[]) => ({
  reactions: names.map((name) => ({ name, users: ['U0OMAR001'], count: 1 })),
})
const thread = (second: number) => ({ thread_ts: at(second, 100) })
const taken = (source: Conversation, options: Partial<TimelineOptions> = {}) =>
  sketchEntries(timeline(source, options).entries)

test('R9 pins, and files that are pinned', () => {
  const source = conversation(
    [nora(1, 'a'), nora(2, 'b'), nora(3, 'c', { files: [{ id: 'F0OVEN001', mode: 'tombstone' }] })],
    {
      pins: { messages: [at(2, 100)], files: ['F0OVEN001'] },
    },
  )
  expect(taken(source)).toBe('Nora: b\nNora: c\n(file deleted)')
  expect(timeline(source).summary.selected).toEqual({
    mode: 'marked',
    isDefault: true,
    pins: 2,
    reactions: 0,
  })
})

test('R10 marker reactions, whatever their skin tone, at the time of posting', () => {
  const source = conversation([
    nora(1, 'a', react('eyes')),
    nora(2, 'b', react('pushpin')),
    nora(3, 'c', react('star::skin-tone-3', 'eyes')),
    nora(4, 'd', react('memo')),
  ])
  expect(taken(source)).toBe('Nora: b\nNora: c\nNora: d')
  expect(timeline(source).entries[0]?.micros).toBe(BigInt(at(2, 100).replace('.', '')))
})

test('R10 more reactions, with or without colons', () => {
  const source = conversation([
    nora(1, 'a', react('bread')),
    nora(2, 'b', react('bread::skin-tone-2')),
    nora(3, 'c', react('oven')),
  ])
  expect(taken(source, { reactions: [':bread:', 'oven'] })).toBe('Nora: a\nNora: b\nNora: c')
})

describe('how much', () => {
  const source = conversation([nora(1, 'a'), nora(2, 'b', react('pushpin'))])
  test('all when nothing is marked', () => {
    const plain = conversation([nora(1, 'a')])
    expect(taken(plain)).toBe('Nora: a')
    expect(timeline(plain).summary.selected).toMatchObject({ mode: 'all', isDefault: true })
  })
  test('all when asked for', () => {
    expect(taken(source, { select: 'all' })).toBe('Nora: a\nNora: b')
  })
  test('nothing when asked for, but what the report holds', () => {
    expect(taken(source, { select: 'none' })).toBe('')
    expect(taken(source, { select: 'none', held: [at(1, 100), at(99)] })).toBe('Nora: a')
    expect(taken(source, { held: [at(1, 100)] })).toBe('Nora: a\nNora: b')
  })
  test('marked in a channel without marks is nothing', () => {
    expect(taken(conversation([nora(1, 'a')]), { select: 'marked' })).toBe('')
  })
})

describe('threads', () => {
  const messages = [
    nora(1, 'a', { ...thread(1), reply_count: 2 }),
    omar(2, 'b', { ...thread(1), ...react('pushpin') }),
    nora(3, 'c', thread(1)),
    nora(4, 'd'),
    nora(5, 'e', { ...thread(4), ...react('pushpin') }),
  ]
  test('R9 a marked reply brings its parent as context, and no other reply', () => {
    expect(taken(conversation(messages))).toBe('(context) Nora: a\n  Omar: b\n(context) Nora: d\n  Nora: e')
    expect(timeline(conversation(messages)).summary).toMatchObject({
      shown: 2,
      context: 2,
      hidden: { unmarked: 3 },
    })
  })
  test('a marked parent is no context', () => {
    expect(taken(conversation(messages), { reactions: ['x'], select: 'all' })).toBe(
      'Nora: a\n  Omar: b\n  Nora: c\nNora: d\n  Nora: e',
    )
  })
  test('only one thread, by timestamp or link', () => {
    const link = `https://bakery.slack.com/archives/C0OVEN001/p${at(2, 100).replace('.', '')}?thread_ts=${at(1, 100)}&cid=C0OVEN001`
    const parent = `https://bakery.slack.com/archives/C0OVEN001/p${at(1, 100).replace('.', '')}`
    for (const one of [at(1, 100), link, parent]) {
      expect(taken(conversation(messages), { threads: [one], select: 'all' })).toBe(
        'Nora: a\n  Omar: b\n  Nora: c',
      )
    }
  })
})

test('only some people, by name or id', () => {
  const source = conversation([
    nora(1, 'a'),
    omar(2, 'b'),
    say(at(3), undefined, 'c', { bot_id: 'B0OVENBOT' }),
  ])
  expect(taken(source, { authors: ['nora crumb'] })).toBe('Nora: a')
  expect(taken(source, { authors: ['@OMAR', 'Oven Watch'] })).toBe('Omar: b\nOven Watch (bot): c')
  expect(timeline(source, { authors: ['U0NORA001'] }).summary.hidden).toEqual({ others: 2 })
})

test('a mark beats housekeeping, but not a record of what was taken back', () => {
  const source = conversation([
    nora(1, 'left', { subtype: 'channel_leave', ...react('pushpin') }),
    nora(2, 'old words', { subtype: 'message_changed', hidden: true, ...react('pushpin') }),
  ])
  expect(taken(source)).toBe('Nora left')
  expect(timeline(source).summary.hidden).toEqual({ records: 1 })
})

describe('R13 a window', () => {
  const source = conversation([0, 3600, 7200].map((second) => say(at(second), 'U0NORA001', String(second))))
  test.for<[from: string | undefined, to: string | undefined, zone: string, expected: string[]]>([
    ['2024-11-03T06:00', undefined, 'UTC', ['3600', '7200']],
    ['2024-11-03 01:00:00.000001', undefined, 'America/New_York', ['3600', '7200']],
    ['2024-11-03T06:00:00Z', '2024-11-03T07:00:00Z', 'Asia/Tokyo', ['3600']],
    ['2024-11-03T08:00:00+02:00', undefined, 'UTC', ['3600', '7200']],
    [undefined, '2024-11-02', 'America/Los_Angeles', ['0', '3600']],
    ['2024-11-03', '2024-11-03', 'America/Los_Angeles', ['7200']],
    ['2024-11-03', '2024-11-03', 'UTC', ['0', '3600', '7200']],
  ])('from %s to %s in %s', ([from, to, zone, expected]) => {
    const options = { zone, ...(from ? { from } : {}), ...(to ? { to } : {}) }
    expect(
      timeline(source, options).entries.map(({ key }) =>
        String(Number.parseInt(key.ts, 10) - Number(at(0).slice(0, 10))),
      ),
    ).toEqual(expected)
  })
  test('R79 the hour that is twice is whole', () => {
    const night = conversation(
      [4 * 3600 - 1800, 4 * 3600 + 1800].map((second) => say(at(second), 'U0NORA001', 'x')),
    )
    const options = { zone: 'America/Los_Angeles', from: '2024-11-03T01:00', to: '2024-11-03T01:59' }
    expect(timeline(night, options).entries).toHaveLength(2)
  })
  test('a reply in it brings its parent from before', () => {
    const early = conversation([nora(1, 'a'), omar(4000, 'b', thread(1))])
    expect(taken(early, { from: '2024-11-03T06:00' })).toBe('(context) Nora: a\n  Omar: b')
  })
})
