import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UserError } from '../../../src/lib/user-error.ts'
import { openExport } from '../../../src/slack/files.ts'
import { detectFormat } from '../../../src/slack/formats/index.ts'
import { writeZip } from '../containers.ts'
import { say } from '../kit/parts.ts'
import { at, channelName, type KitFiles, kit, messages } from '../kit.ts'
import { list, read } from '../opening.ts'

test('R22 lists channels with messages, counted and dated', async () => {
  const twice = [say(at(30), 'U01BOB000', 'other channel'), null, say(at(-90_000), 'U01BOB000', 'earlier')]
  const channelList = await list(writeZip({ ...kit(), 'general/2024-11-03.json': twice }))
  expect(channelList).toEqual([
    {
      id: 'C01GEN0000',
      name: 'general',
      private: false,
      messages: 2,
      first: '2024-11-02',
      last: '2024-11-03',
    },
    expect.objectContaining({
      name: channelName,
      messages: messages.length,
      first: '2024-11-03',
      last: '2024-11-04',
    }),
  ])
})

test('R60 lists the channels of all workspaces of a Grid, and tells two of one name apart', async () => {
  const workspace = (name: string, id: string): KitFiles => ({
    [`teams/${name}/channels.json`]: [{ id, name: 'general' }],
    [`teams/${name}/users.json`]: [{ id: 'U01ALICE0', profile: { display_name: `alice of ${name}` } }],
    [`teams/${name}/general/2024-11-02.json`]: [say(at(1), 'U01ALICE0', `hello ${name}`)],
  })
  const zip = writeZip({
    'org_users.json': [{ id: 'U01ALICE0', profile: {} }],
    'channels.json': [{ id: 'C01SHARED', name: 'shared' }],
    'shared/2024-11-02.json': [say(at(1), 'U01ALICE0', 'hello all')],
    ...workspace('acme', 'C01ACME00'),
    ...workspace('beta', 'C01BETA00'),
  })
  expect((await list(zip)).map(({ id, workspace: of }) => [id, of])).toEqual([
    ['C01ACME00', 'acme'],
    ['C01BETA00', 'beta'],
    ['C01SHARED', undefined],
  ])
  await expect(read(zip, 'general')).rejects.toMatchObject({
    hint: expect.stringContaining('`acme/general`, `beta/general`'),
  })
  const { messages: found, people } = await read(zip, 'beta/general')
  expect(found.map(({ text }) => text)).toEqual(['hello beta'])
  expect(people.U01ALICE0?.display).toBe('alice of acme')
})

test('a list that is broken costs names, not messages', async () => {
  const files = { ...kit(), 'users.json': '{"', 'groups.json': { not: 'a list' } }
  const { messages: found, skipped, people } = await read(writeZip(files), channelName)
  expect(found).toHaveLength(messages.length)
  expect(people.UEXT99999?.real).toBe('Erin External')
  expect(skipped).toEqual([
    { where: 'groups.json', why: 'holds no list', count: 1 },
    { where: 'users.json', why: 'is not JSON', count: 1 },
  ])
})

test('JSON of any shape in any file gives a conversation or a sentence', async () => {
  const known = fc.constantFrom(
    ...[
      'ok',
      'messages',
      'members',
      'channels',
      'channel',
      'user',
      'items',
      't',
      'm',
      'p',
      'u',
      'ch',
      'ci',
      'w',
    ],
    ...[
      'id',
      'ts',
      'name',
      'type',
      'payload',
      'event',
      'replies',
      'slackdump_thread_replies',
      'pins',
      'profile',
      '__proto__',
    ],
  )
  const values = fc.constantFrom<unknown>(
    'C01FIRST00',
    'U01ALICE0',
    'message',
    'reaction_added',
    at(1),
    true,
    false,
    0,
    null,
  )
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 5 },
      values,
      fc.jsonValue(),
      fc.dictionary(known, tie('json')),
      fc.array(tie('json'), { maxLength: 3 }),
    ),
  }))
  const names = [
    'users.json',
    'channels.json',
    'groups.json',
    'org_users.json',
    'dms.json',
    'general/2024-11-03.json',
    'C01FIRST00.json',
    'teams/a/users.json',
  ]
  const content = fc.oneof(
    json.map((value) => JSON.stringify(value) ?? ''),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...names), content),
      fc.boolean(),
      async (odd, isWhole) => {
        const files: KitFiles = { ...(isWhole ? kit() : {}), ...odd }
        const zip = writeZip(Object.keys(files).length > 0 ? files : { 'a.json': '' })
        const opened = await openExport(zip, { cwd: '/' })
        try {
          const format = await detectFormat(opened)
          const [first] = await format.listChannels(opened)
          if (first) await format.readChannel(opened, first.id)
          const found = isWhole ? (await format.readChannel(opened, channelName)).messages : messages
          expect(found.length).toBeGreaterThanOrEqual(messages.length)
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
          // Only a second channel of that name may stand in the way.
          expect(isWhole && !String(error).includes('channels are called')).toBe(false)
        } finally {
          await opened.close()
        }
        expect(Object.keys(Object.prototype)).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})
