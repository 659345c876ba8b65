import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { encode, writeFolder, writeZip } from './containers.ts'
import { channelId, channelName, channels, dayFiles, type KitFiles, kit, messages, users } from './kit.ts'
import { open, read as readChannel } from './opening.ts'
import { producers } from './producers.ts'

const read = (path: string | string[], channel = channelName) => readChannel(path, channel)
const standard = () => read(writeFolder(kit()))

function mapPaths(files: KitFiles, change: (path: string) => string): KitFiles {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [change(path), content]))
}

function without(files: KitFiles, ...paths: string[]): KitFiles {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
}

const deep = 'Acme Slack export Nov 1 2024 - Nov 5 2024/'
const grid = (): KitFiles => ({
  'org_users.json': users,
  'channels.json': channels,
  ...Object.fromEntries(
    Object.entries(without(kit(), 'users.json')).map(([path, content]) => [
      path.startsWith(channelName) ? path : `teams/acme/${path}`,
      content,
    ]),
  ),
})

test.for<[what: string, path: () => string | string[]]>([
  ['R18 a ZIP', () => writeZip(kit())],
  ['R64 a ZIP of stored entries', () => writeZip(kit(), { level: 0 })],
  ['R36 a folder inside the ZIP', () => writeZip(mapPaths(kit(), (path) => deep + path))],
  ['R36 a folder inside the folder', () => writeFolder(mapPaths(kit(), (path) => deep + path))],
  ['R66 backslashes', () => writeZip(mapPaths(kit(), (path) => path.replaceAll('/', '\\')))],
  [
    'R65 byte order marks',
    () =>
      writeZip(
        Object.fromEntries(Object.entries(kit()).map(([path, value]) => [path, `\ufeff${encode(value)}`])),
      ),
  ],
  ['R18 the folder of the channel', () => join(writeFolder(kit()), channelName)],
  [
    'R18 its day files',
    () => {
      const folder = join(writeFolder(kit()), channelName)
      const days = readdirSync(folder).filter((name) => /^\d/.test(name))
      return days.reverse().map((name) => join(folder, name))
    },
  ],
  ['R60 a Grid export', () => writeZip(grid())],
  ['R60 a Grid export whose workspace lists the channel', () => writeZip(without(grid(), 'channels.json'))],
  [
    'older layouts without lists of direct messages',
    () => writeFolder(without(kit(), 'dms.json', 'mpims.json', 'groups.json')),
  ],
])('reads the same from %s', async ([, path]) => {
  const { channel, channels: names, ...rest } = await read(path())
  const { channel: expected, channels: expectedNames, ...same } = await standard()
  expect(rest).toEqual(same)
  expect(channel).toEqual({ ...expected, ...(channel.workspace ? { workspace: 'acme' } : {}) })
  expect(names).toMatchObject({ C01GEN0000: expectedNames.C01GEN0000 })
})

test.for(Object.keys(producers))('reads the same messages from %s', async (name) => {
  const { messages: found, channel, workspaceUrl, skipped } = await read(producers[name]?.() ?? '')
  const expected = await standard()
  expect(found).toEqual(expected.messages)
  expect(channel).toMatchObject({ id: channelId, name: channelName })
  expect(workspaceUrl).toBe('https://acme-test.slack.com')
  expect(skipped).toEqual([])
})

test('R57 pins and names come from whatever has them', async () => {
  const { pins, people } = await standard()
  const api = await read(producers['pages of the API']?.() ?? '')
  expect(api.pins.messages).toEqual(pins.messages)
  expect(api.people).toEqual(people)
  const log = await read(producers['a log of RTM events']?.() ?? '')
  expect(log.pins).toEqual({ messages: [], files: [] })
  expect(log.people.UEXT99999?.real).toBe('Erin External')
})

test('R59 names the files that slackdump stores', async () => {
  const attachments = { [`${channelName}/attachments/F01IMG000-s.png`]: 'PNG' }
  const standardLayout = await read(writeZip({ ...kit(), ...attachments }))
  expect({ ...standardLayout.localFiles }).toEqual({
    F01IMG000: `${channelName}/attachments/F01IMG000-s.png`,
  })
  const mattermost = await read(producers['an export of slackdump']?.() ?? '')
  expect({ ...mattermost.localFiles }).toEqual({ F01IMG000: '__uploads/F01IMG000/s.png' })
})

test('R19 finds a private channel in groups.json', async () => {
  const [incident, general] = channels
  const files = { ...kit(), 'channels.json': [general], 'groups.json': [incident] }
  const { channel, ...rest } = await read(writeZip(files))
  const { channel: expected, ...same } = await standard()
  expect(rest).toEqual(same)
  expect(channel).toEqual({ ...expected, private: true })
})

test('finds the folder of a channel by its id, where somebody named it so', async () => {
  const files = Object.entries(kit()).map(([path, file]) => [
    path.replace(`${channelName}/`, `${channelId}/`),
    file,
  ])
  expect(await read(writeZip(Object.fromEntries(files)))).toEqual(await standard())
})

test('takes a channel that no list knows by the name of its folder, and its id from a message', async () => {
  const { channel, messages: found } = await read(writeZip(without(kit(), 'channels.json')))
  expect(channel).toEqual({ id: channelId, name: channelName, private: false })
  expect(found).toEqual((await standard()).messages)
})

test.for([channelId, channelName, `#${channelName}`, channelName.toUpperCase(), ` ${channelName} `])(
  'finds the channel by %s',
  async (wanted) => {
    expect((await read(writeFolder(kit()), wanted)).messages).toHaveLength(messages.length)
  },
)

test.for(['障害-対応-é', 'incident-é'.normalize('NFD')])('R37 finds the channel %s', async (name) => {
  const files = kit(messages, name)
  for (const path of [writeZip(files), writeFolder(files)]) {
    expect((await read(path, name.normalize('NFC'))).messages).toHaveLength(messages.length)
  }
})

test('R39 reads nothing but day files as messages', async () => {
  const more = {
    [`${channelName}/canvas_in_the_conversation.json`]: [{ ts: '1730610000.5', text: 'canvas' }],
    [`${channelName}/2024-11-02.json.bak`]: [{ ts: '1730610000.6', text: 'copy' }],
    [`${channelName}/notes/2024-11-02.json`]: [{ ts: '1730610000.7', text: 'deeper' }],
    'FC:F01CANVAS:Canvas/2024-11-02.json': [{ ts: '1730610000.8', text: 'comment' }],
    // As Windows unpacks it.
    'FC_F01CANVAS_Canvas/2024-11-02.json': [{ ts: '1730610000.9', text: 'comment' }],
  }
  const source = writeFolder({ ...kit(), ...more })
  expect((await read(source)).messages).toEqual((await standard()).messages)
  const { files, format } = await open(source)
  const listed = await format.listChannels(files)
  expect(listed.map(({ name }) => name)).toEqual(['general', channelName])
})

test('R53 names a broken day file and reads the rest', async () => {
  const { messages: found, skipped } = await read(
    writeZip({
      ...kit(),
      [`${channelName}/2024-11-04.json`]: '[{"type":"message","ts":',
      [`${channelName}/2024-11-06.json`]: { messages: 'not an array' },
      [`${channelName}/2024-11-07.json`]: '',
      [`${channelName}/2024-11-08.json`]: `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    }),
  )
  expect(found).toEqual((await standard()).messages)
  expect(skipped).toEqual([
    { where: `${channelName}/2024-11-04.json`, why: 'is not JSON', count: 1 },
    { where: `${channelName}/2024-11-06.json`, why: 'holds no list of messages', count: 1 },
    { where: `${channelName}/2024-11-07.json`, why: 'is empty', count: 1 },
    { where: `${channelName}/2024-11-08.json`, why: 'holds a list', count: 1 },
  ])
})

test('R54 R55 R73 skips what is no message, takes odd timestamps, keeps the first of two copies', async () => {
  const { messages: found, skipped } = await read(
    writeZip({
      ...kit(),
      [`${channelName}/2024-11-05.json`]: [
        null,
        5,
        'x',
        { type: 'message' },
        { type: 'message', ts: null, text: 'no ts' },
        { type: 'message', ts: 1_730_610_500.5, user: 'U01BOB000', text: 'numeric ts' },
        { type: 'message', ts: '1730610501', text: { type: 'mrkdwn', text: 'text is an object' } },
        { type: 'message', ts: '1730610060.000010', user: 'U01ALICE0', text: 'a copy from a merged export' },
      ],
    }),
  )
  const expected = (await standard()).messages
  const odd = found.filter(({ ts }) => !expected.some((message) => message.ts === ts))
  expect(odd).toEqual([
    { type: 'message', ts: '1730610500.500000', user: 'U01BOB000', text: 'numeric ts' },
    { type: 'message', ts: '1730610501.000000', text: 'text is an object' },
  ])
  expect(found.filter((message) => !odd.includes(message))).toEqual(expected)
  expect(skipped.map(({ why, count }) => [why, count])).toEqual([
    ['holds null', 1],
    ['holds a number', 1],
    ['holds a text', 1],
    ['holds a message without a timestamp', 2],
  ])
})

test('says how far it is', async () => {
  const { files, format } = await open(writeFolder({ ...kit(), ...dayFiles('general', messages) }))
  const seen: [number, number][] = []
  await format.readChannel(files, channelName, { onProgress: (done, total) => seen.push([done, total]) })
  expect(seen).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ])
})
