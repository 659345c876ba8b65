import { expect, test } from 'vitest'
import { openDrafts } from '../../src/slack/drafts.ts'
import { type Json, say } from './kit/parts.ts'
import { at } from './kit.ts'

function put(...records: Json[]) {
  const drafts = openDrafts()
  const refused = records.map((record) => drafts.add(record)).filter((why) => why !== undefined)
  return { messages: drafts.all(), refused }
}

const hello = say(at(1), 'U01ALICE0', 'hello')
const reply = say(at(2), 'U01BOB000', 'hi', { thread_ts: at(1) })

function changed(text: string, event: number, more: Json = {}): Json {
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    ts: at(event),
    message: { ...hello, text, ...more },
    previous_message: hello,
  }
}

const deleted: Json = {
  type: 'message',
  subtype: 'message_deleted',
  hidden: true,
  ts: at(9),
  deleted_ts: at(1),
}

test('R85 a changed message is shown as it was last', () => {
  const edited = { user: 'U01ALICE0', ts: at(5) }
  const expected = [expect.objectContaining({ ts: at(1), text: 'hello all', edited })]
  expect(put(hello, changed('hello all', 5, { edited })).messages).toEqual(expected)
  expect(put(changed('hello all', 5, { edited }), hello).messages).toEqual(expected)
  expect(put(changed('hello all', 7, { edited }), hello, changed('hello', 5)).messages).toEqual(expected)
})

test('R85 a deleted message is gone, whatever comes after', () => {
  expect(put(hello, deleted).messages).toEqual([])
  expect(put(deleted, hello, changed('again', 20)).messages).toEqual([])
  const withPrevious = { ...deleted, deleted_ts: undefined, previous_message: hello }
  expect(put(hello, withPrevious).messages).toEqual([])
})

test('R42 a deleted message with replies leaves its place and nothing that it said', () => {
  const { messages } = put(hello, reply, deleted)
  expect(messages.map(({ ts, subtype }) => [ts, subtype])).toEqual([
    [at(1), 'tombstone'],
    [at(2), undefined],
  ])
  expect(JSON.stringify(messages)).not.toContain('hello')
})

test('bookkeeping of threads is no message', () => {
  const replied = { type: 'message', subtype: 'message_replied', ts: at(3), message: hello }
  expect(put(hello, replied, reply)).toMatchObject({ messages: [{ ts: at(1) }, { ts: at(2) }], refused: [] })
})

test('an event that lacks what it tells of is taken for what it is', () => {
  expect(put({ ...deleted, deleted_ts: undefined }).messages).toHaveLength(1)
  expect(put({ ...changed('x', 5), message: null }).messages).toHaveLength(1)
  expect(put({ ...changed('x', 5), message: { text: 'no ts' } }).messages).toHaveLength(1)
})

test('R55 of copies the one edited last stays, of copies alike the first', () => {
  const early = { ...hello, text: 'early', edited: { user: 'U01ALICE0', ts: at(5) } }
  const late = { ...hello, text: 'late', edited: { user: 'U01ALICE0', ts: at(50) } }
  for (const order of [
    [hello, early, late],
    [late, early, hello],
    [early, late, hello],
  ]) {
    expect(put(...order).messages).toEqual([expect.objectContaining({ text: 'late' })])
  }
  expect(put(hello, { ...hello, text: 'copy' }).messages).toEqual([
    expect.objectContaining({ text: 'hello' }),
  ])
})

test('reactions outlive an edit, and follow the events of a log', () => {
  const reactions = [{ name: 'pushpin', users: ['U01BOB000'], count: 1 }]
  const after = put({ ...hello, reactions }, changed('hello all', 5))
  expect(after.messages[0]).toMatchObject({ text: 'hello all', reactions })
  const react = (type: string, user: string) => ({
    type,
    user,
    reaction: 'eyes',
    item: { type: 'message', ts: at(1) },
  })
  const users = (...events: Json[]) => put(hello, ...events).messages[0]?.reactions
  expect(
    users(react('reaction_added', 'U1'), react('reaction_added', 'U2'), react('reaction_added', 'U1')),
  ).toEqual([{ name: 'eyes', users: ['U2', 'U1'], count: 2 }])
  expect(users(react('reaction_added', 'U1'), react('reaction_removed', 'U1'))).toEqual([])
  expect(users({ type: 'reaction_added', item: null })).toBeUndefined()
})

test('R30 keeps the order of microseconds, and of seconds before it', () => {
  const order = [at(60, 11), at(60, 9), at(60, 10), '999999999.000001', '1730610060.5']
  expect(put(...order.map((ts) => say(ts, 'U1', 'x'))).messages.map(({ ts }) => ts)).toEqual([
    '999999999.000001',
    at(60, 9),
    at(60, 10),
    at(60, 11),
    '1730610060.500000',
  ])
})
