import { opening } from './alerts.ts'
import {
  at,
  channelId,
  channelName,
  fake,
  type Json,
  plain,
  richText,
  say,
  section,
  start,
  team,
} from './parts.ts'

const site = 'https://acme-test.slack.com'
const download = `https://files.slack.com/files-pri/${team}`

/** Files of every mode, a shared message with a preview, the channel's own events, the night the clocks changed. */
export const events: Json[] = [
  say(at(260, 1), 'U01BOB000', '', {
    upload: true,
    files: [
      {
        id: 'F01IMG000',
        mode: 'hosted',
        name: 'Screenshot 2024-11-03 at 9.10.05\u202fAM|[x].png',
        title: 'graph',
        mimetype: 'image/png',
        filetype: 'png',
        size: 156_123,
        url_private: `${download}-F01IMG000/s.png?t=${fake.fileToken}`,
        url_private_download: `${download}-F01IMG000/download/s.png?t=${fake.fileToken}`,
        permalink: `${site}/files/U01BOB000/F01IMG000/s.png`,
      },
      { id: 'F01TOMB00', mode: 'tombstone' },
      { id: 'F01LIMIT0', mode: 'hidden_by_limit' },
      {
        id: 'F01CONN00',
        mode: 'file_access',
        file_access: 'check_file_info',
        created: 0,
        timestamp: 0,
        user: '',
      },
      {
        id: 'F01SNIP00',
        mode: 'snippet',
        name: 'log.txt',
        title: 'log',
        filetype: 'text',
        size: 20,
        preview: 'ERROR token=abc',
        permalink: `${site}/files/U01BOB000/F01SNIP00/log.txt`,
      },
      {
        id: 'F01GDOC00',
        mode: 'external',
        is_external: true,
        external_type: 'gdrive',
        title: 'Runbook | v2',
        external_url: 'https://docs.google.com/document/d/x',
        url_private: 'https://docs.google.com/document/d/x',
      },
      {
        id: 'F01CANVAS',
        mode: 'quip',
        filetype: 'quip',
        name: 'Canvas',
        title: 'Canvas',
        url_private: `${download}-F01CANVAS/canvas?token=${fake.fileToken}`,
      },
    ],
  }),
  say(at(282, 1), 'U01BOB000', 'shared: ', {
    attachments: [
      {
        from_url: `${site}/archives/${channelId}/p${at(60, 10).replace('.', '')}`,
        ts: at(60, 10),
        author_id: 'U01ALICE0',
        author_subname: 'alice | sre',
        channel_id: channelId,
        is_msg_unfurl: true,
        is_share: true,
        fallback: '[Nov 3] alice: I see 5xx',
        message_blocks: [{ team, channel: channelId, ts: at(60, 10), message: { blocks: opening } }],
      },
      {
        from_url: 'https://status.example.test',
        title: 'Status',
        text: 'All good',
        thumb_url: 'https://tracker.example.test/t.png',
        service_name: 'Status',
      },
    ],
  }),
  say(at(283, 1), 'U01BOB000', '<@U01BOB000> pinned a message to this channel.', {
    subtype: 'pinned_item',
    item_type: 'C',
  }),
  say(at(284, 1), 'USLACKBOT', '', {
    channel: channelId,
    no_notifications: false,
    permalink: `${site}/call/R01HUD000`,
    room: {
      id: 'R01HUD000',
      name: '',
      created_by: 'U01ALICE0',
      date_start: start + 284,
      date_end: start + 3884,
      participants: [],
      participant_history: ['U01ALICE0', 'U01BOB000', 'UGHOST000'],
      has_ended: true,
      call_family: 'huddle',
    },
    blocks: richText(section(plain('a huddle started'))),
  }),
  say(at(285, 1), 'U01ALICE0', ' set up a reminder “status update” in this channel every 30 minutes.', {
    subtype: 'reminder_add',
  }),
  say(at(286, 1), 'U01ALICE0', `added an integration to this channel: <${site}/services/B02GRAF00|grafana>`, {
    subtype: 'bot_add',
    bot_id: 'B02GRAF00',
  }),
  say(at(287, 1), 'U01ALICE0', `has renamed the channel from "inc-tmp" to "${channelName}"`, {
    subtype: 'channel_name',
    old_name: 'inc-tmp',
    name: channelName,
  }),
  say(at(288, 1), 'U01ALICE0', 'unknown subtype keeps its text', { subtype: 'brand_new_subtype_2027' }),
  say(
    at(4 * 3600 - 1, 999_999),
    'U01ALICE0',
    '08:59:59.999999Z = 01:59:59 PDT, last microsecond before the US DST change',
  ),
  say(at(4 * 3600 + 1800), 'U01ALICE0', '09:30Z = 01:30 PST, the second 01:30 of that night'),
  say(at(26 * 3600, 1), 'U01ALICE0', 'resolved :white_check_mark:', {
    reactions: [
      { name: 'stopwatch', users: ['U01BOB000'], count: 1 },
      { name: 'custom-parrot', users: ['U01BOB000'], count: 1 },
    ],
  }),
  say(at(26 * 3600 + 1, 1), 'U01ALICE0', 'archived the channel', { subtype: 'channel_archive' }),
]
