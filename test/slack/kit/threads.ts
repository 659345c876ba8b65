import { opening } from './alerts.ts'
import { at, type Json, say, team } from './parts.ts'

const root = at(60, 10)
const opened = 'I see 5xx on checkout, looking at `api-gw` &amp; `payments` &lt;prod&gt;'

/**
 * A thread whose replies lie in two day files, one of them sent to the channel as well; three messages of one second;
 * a reply whose parent is not in the export; a deleted parent.
 */
export const threads: Json[] = [
  say(root, 'U01ALICE0', opened, {
    blocks: opening,
    client_msg_id: '11111111-1111-4111-8111-111111111111',
    team,
    reactions: [
      { name: 'pushpin', users: ['U01BOB000'], count: 1 },
      { name: 'eyes::skin-tone-3', users: ['W01DAVE00', 'UGHOST000'], count: 7 },
    ],
    thread_ts: root,
    reply_count: 3,
    reply_users_count: 3,
    reply_users: ['U01BOB000', 'U01CAROL0', 'W01DAVE00'],
    latest_reply: at(16 * 3600, 1),
    replies: [
      { user: 'U01BOB000', ts: at(90, 1) },
      { user: 'W01DAVE00', ts: at(120, 1) },
      { user: 'U01CAROL0', ts: at(16 * 3600, 1) },
    ],
    is_locked: false,
    subscribed: false,
  }),
  say(at(60, 11), 'U01BOB000', 'same second, one microsecond later'),
  say(at(60, 9), 'U01BOB000', 'written out of order in the file but earlier ts'),
  reply(at(90, 1), 'U01BOB000', 'thread reply, minutes later'),
  reply(at(16 * 3600, 1), 'U01CAROL0', 'thread reply on the *next day file*'),
  say(at(120, 1), 'W01DAVE00', 'rolled back gateway, errors dropping (also sent to channel)', {
    subtype: 'thread_broadcast',
    thread_ts: root,
    root: { ts: root, user: 'U01ALICE0', text: opened, thread_ts: root, reply_count: 3 },
    client_msg_id: '22222222-2222-4222-8222-222222222222',
    reactions: [{ name: 'floppy_disk', users: ['U01ALICE0'], count: 1 }],
  }),
  say(at(150, 1), 'U01BOB000', 'orphan reply: its parent is outside the exported range', {
    thread_ts: '1730500000.000100',
    parent_user_id: 'U01ALICE0',
  }),
  say(at(160, 1), 'USLACKBOT', 'This message was deleted.', {
    subtype: 'tombstone',
    hidden: true,
    thread_ts: at(160, 1),
    parent_user_id: 'USLACKBOT',
    reply_count: 1,
    reply_users: ['U01BOB000'],
    latest_reply: at(161, 1),
    replies: [{ user: 'U01BOB000', ts: at(161, 1) }],
  }),
  say(at(161, 1), 'U01BOB000', 'reply to a deleted parent', {
    thread_ts: at(160, 1),
    parent_user_id: 'USLACKBOT',
  }),
]

function reply(ts: string, user: string, text: string): Json {
  return say(ts, user, text, { thread_ts: root, parent_user_id: 'U01ALICE0' })
}
