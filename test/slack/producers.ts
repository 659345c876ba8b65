import { gzipSync, strToU8 } from 'fflate'
import { writeBytes, writeFolder } from './containers.ts'
import type { Json } from './kit/parts.ts'
import { channelId, channelName, channels, dayFiles, type KitFiles, kit, messages, users } from './kit.ts'

/** The kit's conversation as other programs write it; each gives the path to open. */
export const producers: Record<string, () => string> = {
  'pages of the API': () => writeFolder(apiPages()),
  'a dump of slackdump': () =>
    writeFolder({
      'users.json': users,
      'channels.json': channels,
      [`${channelId}.json`]: {
        channel_id: channelId,
        name: channelName,
        messages: roots.map((root) => ({ ...root, slackdump_thread_replies: repliesOf(root) })),
      },
    }),
  'an archive of slackdump': () => {
    const folder = writeFolder({})
    for (const [name, lines] of Object.entries(archiveLines())) {
      const text = lines.map((line) => JSON.stringify(line)).join('\n')
      writeBytes(`${name}.json.gz`, gzipSync(strToU8(text)), folder)
    }
    return folder
  },
  'an export of slackdump': () =>
    writeFolder({
      ...kit(
        messages.map((message) => ({ blocks: null, replace_original: false, metadata: {}, ...message })),
      ),
      'channels.json': channels.map(({ pins: _, ...channel }) => ({ ...channel, is_channel: true })),
      '__uploads/F01IMG000/s.png': 'PNG',
    }),
  'slack-archive': () =>
    writeFolder({
      'data/users.json': Object.fromEntries(users.map((user) => [user.id, user])),
      'data/channels.json': channels,
      [`data/${channelId}.json`]: roots.map((root) => ({ ...root, replies: repliesOf(root) })).reverse(),
      [`data/files/${channelId}/F01IMG000.json`]: [{ ts: '1730610000.000100', text: 'an attached file' }],
    }),
  'a log of RTM events': () =>
    writeBytes(
      'events.ndjson',
      messages.map((message) => JSON.stringify({ ...message, channel: channelId })).join('\n'),
    ),
  'a log of the Events API': () =>
    writeBytes(
      'events.ndjson',
      messages
        .map((message) =>
          JSON.stringify({ type: 'event_callback', event: { ...message, channel: channelId } }),
        )
        .join('\n'),
    ),
  'one file of messages': () => writeBytes(`channel_${channelId}.json`, JSON.stringify(messages)),
  'an old exporter that cuts days at UTC': () =>
    writeFolder({
      'users.json': users,
      'channels.json': channels,
      ...dayFiles(channelName, messages, 'UTC'),
    }),
}

const isReply = ({ ts, thread_ts }: Json) => thread_ts !== undefined && thread_ts !== ts
/** What `conversations.history` gives, and replies whose parent is nowhere, which would be lost else. */
const parents = new Set(messages.filter((message) => !isReply(message)).map(({ ts }) => ts))
const roots = messages.filter((message) => !isReply(message) || !parents.has(message.thread_ts))

function repliesOf(root: Json): Json[] {
  return messages.filter((message) => isReply(message) && message.thread_ts === root.ts)
}

/** Overlapping pages, newest first; the pages of replies repeat the parent. */
function apiPages(): KitFiles {
  const history = [...roots, ...messages.filter(({ subtype }) => subtype === 'thread_broadcast')].sort(
    (a, b) => (String(a.ts) < String(b.ts) ? 1 : -1),
  )
  const half = Math.floor(history.length / 2)
  const pinned = new Set(['1730610090.000001'])
  const page = (found: Json[]) => ({
    ok: true,
    messages: found.map((message) =>
      pinned.has(String(message.ts)) ? { ...message, pinned_to: [channelId] } : message,
    ),
  })
  const threads = roots.filter((root) => repliesOf(root).length > 0)
  return {
    'history-1.json': { ...page(history.slice(0, half + 2)), has_more: true },
    'history-2.json': page(history.slice(half)),
    ...Object.fromEntries(
      threads.map((root) => [`replies-${root.ts}.json`, page([root, ...repliesOf(root)])]),
    ),
    'users.list.json': { ok: true, members: users, cache_ts: 1 },
    'conversations.info.json': { ok: true, channel: channels[0] ?? {} },
  }
}

function archiveLines(): Record<string, Json[]> {
  const [channel] = channels
  const threads = roots.filter((root) => repliesOf(root).length > 0)
  return {
    [channelId]: [
      { t: 5, ts: 1, id: channelId, ci: channel },
      { t: 0, ts: 2, id: channelId, n: roots.length, l: true, m: roots },
      ...threads.map((root) => ({ t: 1, ts: 3, id: channelId, r: root.ts, p: root, m: repliesOf(root) })),
    ],
    users: [{ t: 3, ts: 4, n: users.length, u: users }],
    channels: [{ t: 4, ts: 5, n: channels.length, ch: channels }],
    workspace: [{ t: 6, ts: 6, w: { url: 'https://acme-test.slack.com/', team: 'Acme' } }],
  }
}
