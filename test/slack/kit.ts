import { Temporal } from 'temporal-polyfill'
import { alerts } from './kit/alerts.ts'
import { events } from './kit/events.ts'
import { at, channelId, channelName, fake, type Json, say, start, team } from './kit/parts.ts'
import { users } from './kit/people.ts'
import { prose } from './kit/prose.ts'
import { threads } from './kit/threads.ts'

export { at, channelId, channelName, fake, start } from './kit/parts.ts'
export { users } from './kit/people.ts'

/** Files of an export: path → what the JSON file holds, or the text of a file that is no JSON. */
export type KitFiles = Record<string, Json | unknown[] | string>

/** The edge-case conversation as raw messages, in the order of posting but for one. */
export const messages: Json[] = [...alerts, ...threads, ...prose, ...events]

/** `channels.json` of the kit: the incident's channel, one message and one file pinned, and another one. */
export const channels: Json[] = [
  {
    id: channelId,
    name: channelName,
    created: start - 60,
    creator: 'U01BOB000',
    is_archived: true,
    is_general: false,
    members: users.map(({ id }) => id),
    topic: { value: 'SEV1 checkout 5xx | IC: &lt;alice&gt;', creator: 'U01BOB000', last_set: start + 1 },
    purpose: { value: '', creator: '', last_set: 0 },
    pins: [
      { id: at(90, 1), type: 'C', created: start + 95, user: 'U01ALICE0', owner: 'U01BOB000' },
      { id: 'F01IMG000', type: 'F', created: start + 300, user: 'U01ALICE0', owner: 'U01BOB000' },
    ],
  },
  {
    id: 'C01GEN0000',
    name: 'general',
    created: start - 1_000_000,
    creator: 'U01BOB000',
    is_archived: false,
    is_general: true,
    members: [],
    topic: { value: '' },
    purpose: { value: '' },
  },
]

/** The official layout: `{ name → file }`, day files cut at midnight in Los Angeles. */
export function kit(raw: readonly Json[] = messages, name: string = channelName): KitFiles {
  return {
    'channels.json': channels.map((channel) => (channel.id === channelId ? { ...channel, name } : channel)),
    'integration_logs.json': [],
    'canvases.json': [''],
    'lists.json': [''],
    'huddle_transcripts.json': [''],
    'file_conversations.json': [],
    'groups.json': [],
    'dms.json': [{ id: 'D01DM0000', created: 1, members: ['U01ALICE0', 'U01BOB000'] }],
    'mpims.json': [
      {
        id: 'C01MPIM00',
        name: 'mpdm-alice--bob--carol-1',
        created: start,
        members: ['U01ALICE0', 'U01BOB000', 'U01CAROL0'],
      },
    ],
    'users.json': users,
    ...dayFiles(name, raw),
    [`${name}/canvas_in_the_conversation.json`]: [
      {
        id: 'F01CANVAS',
        created: start,
        name: 'Canvas',
        url_private_download: `https://files.slack.com/files-pri/${team}-F01CANVAS/canvas?token=${fake.fileToken}`,
      },
    ],
    'FC:F01CANVAS:Canvas/2024-11-02.json': [
      say(at(500), 'U01ALICE0', 'canvas comment', { subtype: 'document_comment_root' }),
    ],
    'general/2024-11-02.json': [say(at(30), 'U01BOB000', 'other channel')],
  }
}

/** A channel's day files, as Slack cuts them. */
export function dayFiles(name: string, raw: readonly Json[], zone = 'America/Los_Angeles'): KitFiles {
  const days: Record<string, Json[]> = {}
  for (const message of raw) {
    const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(Number(message.ts) * 1000))
    const day = instant.toZonedDateTimeISO(zone).toPlainDate().toString()
    const path = `${name}/${day}.json`
    days[path] = [...(days[path] ?? []), message]
  }
  return days
}
