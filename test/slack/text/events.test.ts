import { expect, test } from 'vitest'
import { nora, shown } from '../conversation.ts'
import { at, type Json, say, start } from '../kit/parts.ts'

test.for<[name: string, message: Json, expected: string]>([
  [
    'R50 topic',
    nora(1, 'set the channel topic: SEV1 | IC: <@U0OMAR001>', {
      subtype: 'channel_topic',
      topic: 'SEV1 | IC: <@U0OMAR001>',
    }),
    'Nora set the channel topic: SEV1 | IC: Omar',
  ],
  [
    'R50 topic of a private channel',
    nora(1, 'x', { subtype: 'group_topic', topic: 'SEV2' }),
    'Nora set the channel topic: SEV2',
  ],
  ['R50 topic cleared', nora(1, undefined, { subtype: 'channel_topic' }), 'Nora cleared the channel topic'],
  [
    'R72 topic of an old export',
    nora(1, '<@U0NORA001|nora> set the channel topic: SEV3', { subtype: 'channel_topic' }),
    'Nora set the channel topic: SEV3',
  ],
  [
    'R50 name',
    nora(1, 'x', { subtype: 'channel_name', old_name: 'tmp', name: 'inc-oven' }),
    'Nora renamed the channel from #tmp to #inc-oven',
  ],
  [
    'R71 /me',
    nora(1, 'shrugs at `oven-3`', { subtype: 'me_message' }),
    '<emphasis>Nora shrugs at <code>oven-3</code></emphasis>',
  ],
  [
    'R51 huddle without a subtype',
    say(at(1), 'USLACKBOT', '', {
      room: { date_start: start + 60, date_end: start + 3660, participant_history: ['U1', 'U2', 'U3'] },
    }),
    'Huddle 05:01–06:01, 3 people',
  ],
  [
    'R51 huddle with one',
    say(at(1), 'USLACKBOT', 'a huddle', {
      subtype: 'huddle_thread',
      room: { date_start: start + 60, participant_history: ['U1'] },
    }),
    'Huddle from 05:01, 1 person',
  ],
  [
    'R51 huddle without a room',
    say(at(1), 'USLACKBOT', '', { subtype: 'huddle_thread', room: null }),
    'Huddle',
  ],
  [
    'R51 huddle over midnight',
    say(at(1), 'USLACKBOT', '', { room: { date_start: start + 18.5 * 3600, date_end: start + 19.5 * 3600 } }),
    'Huddle 23:30–2024-11-04 00:30',
  ],
  [
    'R42 deleted',
    say(at(1), 'USLACKBOT', 'This message was deleted.', {
      subtype: 'tombstone',
      hidden: true,
      reply_count: 2,
    }),
    '(deleted message)',
  ],
  ['R46 unknown subtype', nora(1, 'it rose', { subtype: 'dough_risen' }), 'Nora: it rose'],
  [
    'R72 old upload',
    nora(1, '<@U0NORA001|nora> uploaded a file: <https://bakery.slack.com/files/nora/F1/x|x>', {
      subtype: 'file_share',
      file: { id: 'F1', name: 'x', permalink: 'https://bakery.slack.com/files/nora/F1/x' },
    }),
    'Nora: [file: x](https://bakery.slack.com/files/nora/F1/x)',
  ],
  [
    'R72 old comment',
    say(at(1), undefined, '<@U0OMAR001|omar> commented', {
      subtype: 'file_comment',
      comment: { user: 'U0OMAR001', comment: 'too *hot*' },
    }),
    'Omar: too <strong>hot</strong>',
  ],
  [
    'R73 text as an object',
    nora(1, undefined, { text: { type: 'mrkdwn', text: 'a *b*' } }),
    'Nora: a <strong>b</strong>',
  ],
  ['R73 no text at all', nora(1, undefined, { text: null }), 'Nora: (message without text)'],
])('%s', ([, message, expected]) => {
  expect(shown([message])).toBe(expected)
})

test('R51 in French', () => {
  const huddle = say(at(1), 'USLACKBOT', '', {
    room: { date_start: start + 60, date_end: start + 120, participant_history: ['U1', 'U2'] },
  })
  expect(shown([huddle], { lang: 'fr', zone: 'America/Toronto' })).toBe(
    'Appel d’équipe 01:01–01:02, 2 personnes',
  )
})

const housekeeping: Json[] = [
  nora(1, '<@U0NORA001> has joined the channel', { subtype: 'channel_join' }),
  nora(2, ' set up a reminder “rounds”', { subtype: 'reminder_add' }),
  nora(3, 'archived the channel', { subtype: 'channel_archive' }),
  nora(4, '<@U0NORA001> pinned a message', { subtype: 'pinned_item' }),
  nora(5, 'added an integration: <https://x.test|oven>', { subtype: 'bot_add' }),
  nora(6, undefined, { subtype: 'channel_canvas_updated' }),
]

test('R11 housekeeping is hidden', () => {
  expect(shown(housekeeping)).toBe('')
})

test('R11 and shown when asked for', () => {
  expect(shown(housekeeping, { system: true })).toBe(
    [
      'Nora has joined the channel',
      'Nora set up a reminder “rounds”',
      'Nora archived the channel',
      'Nora pinned a message',
      'Nora added an integration: [oven](https://x.test)',
      'Nora',
    ].join('\n'),
  )
})
