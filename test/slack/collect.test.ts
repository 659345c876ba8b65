import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collect } from '../../src/slack/collect.ts'
import type { Batch } from '../../src/slack/formats/catalogue.ts'
import { say } from './kit/parts.ts'
import { at, channelId, channelName, fake, messages } from './kit.ts'
import { noBatches, readRaw } from './reading.ts'

test('R9 takes pins from the list and from messages', async () => {
  const raw = [
    say(at(2), 'U1', 'x', { pinned_to: [channelId] }),
    say(at(3), 'U1', 'y', { pinned_to: ['C01OTHER00'] }),
  ]
  const file = say(at(4), 'U1', '', { files: [{ id: 'F01PINNED', pinned_to: [channelId] }, { id: 'F02' }] })
  const { pins } = await readRaw([...raw, file], { pins: [at(9), at(1)] })
  expect(pins).toEqual({ messages: [at(1), at(2), at(9)], files: ['F01PINNED'] })
})

test('drops a message that is nested too deep, and no other', async () => {
  let blocks: unknown = []
  for (let depth = 0; depth < 5000; depth++) blocks = [{ elements: blocks }]
  const { messages: found, skipped } = await readRaw([
    say(at(1), 'U1', 'x', { blocks }),
    say(at(2), 'U1', 'y'),
  ])
  expect(found.map(({ ts }) => ts)).toEqual([at(2)])
  expect(skipped).toEqual([
    { where: 'inc/2024-11-02.json', why: 'holds a message nested more than 100 deep', count: 1 },
  ])
})

test('prints no secret of a file name', async () => {
  const channel = { id: channelId, name: channelName, private: false }
  const where = `${fake.botToken}/2024-11-02.json`
  const broken = async function* (): AsyncIterable<Batch> {
    yield { where, why: 'is not JSON' }
  }
  const catalogue = { channels: [], names: new Map(), skipped: [], addPeople: async () => {} }
  const { skipped } = await collect(
    { channel, pins: { messages: [], files: [] }, parts: 1, read: noBatches },
    broken(),
    catalogue,
  )
  expect(skipped[0]?.where).not.toContain(fake.botToken)
})

test('whatever stands among them, well-formed messages are kept and nothing else is', async () => {
  const keys = fc.constantFrom(
    ...['ts', 'text', 'user', 'subtype', 'blocks', 'attachments', 'files', 'thread_ts', 'edited'],
    ...[
      'reactions',
      'room',
      'message',
      'deleted_ts',
      'user_profile',
      'bot_profile',
      'type',
      '__proto__',
      'constructor',
      'toString',
    ],
  )
  const subtypes = fc.constantFrom(
    'message_changed',
    'message_deleted',
    'message_replied',
    'reaction_added',
    'tombstone',
  )
  const { junk } = fc.letrec((tie) => ({
    junk: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      subtypes,
      fc.dictionary(keys, tie('junk')),
      fc.array(tie('junk'), { maxLength: 4 }),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(junk, { maxLength: 30 }),
      fc.array(fc.nat({ max: 30 })),
      async (odd, places) => {
        const mixed: unknown[] = odd.map((value) => JSON.parse(JSON.stringify(value)))
        for (const [index, message] of messages.entries())
          mixed.splice(places[index] ?? mixed.length, 0, message)
        const { messages: found, people } = await readRaw(mixed, { rows: mixed, elsewhere: mixed })
        const wanted = new Set(messages.map(({ ts }) => ts))
        expect(found.filter(({ ts }) => wanted.has(ts)).map(({ ts }) => ts)).toEqual([...wanted].sort())
        expect(people.USLACKBOT?.display).toBe('Slackbot')
        expect(Object.keys(Object.prototype)).toEqual([])
      },
    ),
    { numRuns: 100 },
  )
})
