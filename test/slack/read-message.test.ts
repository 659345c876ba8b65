import { expect, test } from 'vitest'
import { readMessage } from '../../src/slack/read-message.ts'
import type { Json } from './kit/parts.ts'
import { fake, messages } from './kit.ts'

const ts = '1730610000.000001'

test.for<[what: string, raw: Json, read: Json]>([
  [
    'an edit',
    { edited: { user: 'U1', ts: '1730610009' } },
    { edited: { user: 'U1', ts: '1730610009.000000' } },
  ],
  ['an edit that says nothing', { edited: {} }, { edited: {} }],
  [
    'R70 a count above the people named',
    reacted({ users: ['U1'], count: 7 }),
    reacted({ users: ['U1'], count: 7 }),
  ],
  ['reactions without a count', reacted({ users: ['U1', 'U2'] }), reacted({ users: ['U1', 'U2'], count: 2 })],
  ['reactions without people', reacted({ count: '3' }), reacted({ users: [], count: 3 })],
  ['R72 a file of 2015', { file: { id: 'F1', name: 'a' } }, { files: [{ id: 'F1', name: 'a' }] }],
  ['R72 files before file', { file: { id: 'F1' }, files: [{ id: 'F2' }] }, { files: [{ id: 'F2' }] }],
  [
    'R72 a comment on a file',
    { subtype: 'file_comment', comment: { user: 'U1', comment: 'seen' } },
    { subtype: 'file_comment', comment: { user: 'U1', text: 'seen' } },
  ],
  [
    'a first comment on a file',
    { files: [{ id: 'F1', initial_comment: { user: 'U1', comment: 'look', token: 'x' } }] },
    { files: [{ id: 'F1', initial_comment: { comment: 'look' } }] },
  ],
  [
    'R51 a huddle that runs',
    { room: { date_start: 1, date_end: 0, participants: ['U1'], participant_history: ['U1', 'U2'] } },
    { room: { date_start: 1, participants: 2 } },
  ],
  ['a huddle without a room', { subtype: 'huddle_thread', room: null }, { subtype: 'huddle_thread' }],
  ['a thread', { thread_ts: 1_730_610_000 }, { thread_ts: '1730610000.000000' }],
  ['R73 text that is an object', { text: { type: 'mrkdwn', text: 'hi' } }, { text: 'hi' }],
  ['R73 text that is null', { text: null }, {}],
  ['empty text', { text: '' }, { text: '' }],
  ['R57 blocks that are null', { blocks: null, attachments: null }, {}],
  [
    'blocks among other things',
    { blocks: [null, 1, 'x', [], { type: 'divider' }] },
    { blocks: [{ type: 'divider' }] },
  ],
  ['the copy of a parent', { root: { text: 'parent' } }, {}],
  ['where somebody is from', { user_team: 'T1', team: 'T2' }, { team: 'T1' }],
  [
    'what a bot is called',
    { bot_id: 'B1', bot_profile: { name: 'Alerts', icons: {} } },
    { bot_id: 'B1', bot_profile: { name: 'Alerts' } },
  ],
  [
    'names but no address',
    { user_profile: { real_name: 'Jo', email: 'jo@example.test', phone: '1', image_72: 'x' } },
    { user_profile: { real_name: 'Jo' } },
  ],
  [
    'what was renamed',
    { old_name: 'a', name: 'b', purpose: 'c', topic: 'd' },
    { old_name: 'a', name: 'b', purpose: 'c', topic: 'd' },
  ],
])('reads %s', ([, raw, read]) => {
  expect(readMessage({ ts, ...raw })).toEqual({ message: { ts, ...read } })
})

function reacted(more: Json): Json {
  return { reactions: [{ name: 'eyes', ...more }] }
}

test.for<[why: string, raw: unknown]>([
  ['holds null', null],
  ['holds null', undefined],
  ['holds a number', 1],
  ['holds a text', ''],
  ['holds a truth value', true],
  ['holds a list', []],
  ['holds a message without a timestamp', {}],
  ['holds a message without a timestamp', { ts: 'yesterday' }],
  ['holds a message without a timestamp', { ts: '-1.5' }],
  ['holds a message without a timestamp', { ts: Number.NaN }],
  ['holds a message without a timestamp', { ts: 1e300 }],
])('says that it %s', ([why, raw]) => {
  expect(readMessage(raw)).toEqual({ why })
})

test('R8 keeps no address that carries a token', () => {
  const files = messages
    .map((message) => readMessage(message))
    .flatMap((read) => ('message' in read ? (read.message.files ?? []) : []))
  expect(files).toHaveLength(7)
  expect(JSON.stringify(files)).not.toContain(fake.fileToken.slice(0, 10))
  expect(JSON.stringify(files)).not.toContain('files.slack.com')
})

test('leaves every field of the wrong type out', () => {
  const names = [
    'subtype',
    'user',
    'username',
    'bot_id',
    'text',
    'thread_ts',
    'blocks',
    'files',
    'file',
    'edited',
  ]
  const more = [
    'reactions',
    'room',
    'comment',
    'user_profile',
    'bot_profile',
    'reply_count',
    'hidden',
    'attachments',
  ]
  for (const odd of [null, true, {}, [], [[]], [null], { a: 1 }, -1, '']) {
    const raw = Object.fromEntries([...names, ...more].map((name) => [name, odd]))
    const read = readMessage({ ts, ...raw })
    expect(read).toHaveProperty('message.ts', ts)
    expect('message' in read && read.message.user).toBeFalsy()
  }
})
