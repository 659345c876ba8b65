import { expect, test } from 'vitest'
import { type Json, richText, say, section } from './kit/parts.ts'
import { at, messages, users } from './kit.ts'
import { readRaw } from './reading.ts'

async function nameOf(id: string, raw: Json[], options: Parameters<typeof readRaw>[1] = {}) {
  const { display, real } = (await readRaw(raw, options)).people[id] ?? {}
  return display ?? real
}

test.for<[what: string, id: string, raw: Json[], rows: Json[], name: string | undefined]>([
  ['R7 a display name', 'U01', [], [person({ display_name: 'jo', real_name: 'Jo Roy' })], 'jo'],
  [
    'R7 a real name where there is no other',
    'U01',
    [],
    [person({ display_name: '', real_name: 'Jo Roy' })],
    'Jo Roy',
  ],
  [
    'R45 a real name that is only in the profile',
    'U01',
    [],
    [person({ real_name: 'Jo Roy' }, { deleted: true })],
    'Jo Roy',
  ],
  ['a real name beside the profile', 'U01', [], [person({}, { real_name: 'Jo Roy' })], 'Jo Roy'],
  ['a handle, at the last', 'U01', [], [person({ display_name: null }, { name: 'jo' })], 'jo'],
  ['a profile that is null', 'U01', [], [{ id: 'U01', name: 'jo', profile: null }], 'jo'],
  ['R21 the profile on a message', 'U01', [say(at(1), 'U01', 'x', profile('Jo Roy'))], [], 'Jo Roy'],
  ['R21 the label of a mention', 'U01', [say(at(1), 'U02', 'see <@U01|jo>')], [], 'jo'],
  [
    'the label of a mention in a block',
    'U01',
    [say(at(1), 'U02', '', { blocks: [{ text: { text: 'see <@U01|jo>' } }] })],
    [],
    'jo',
  ],
  [
    'the author of a quotation',
    'U01',
    [say(at(1), 'U02', '', { attachments: [{ author_id: 'U01', author_subname: 'jo' }] })],
    [],
    'jo',
  ],
  [
    'the list before what messages say',
    'U01',
    [say(at(1), 'U01', '<@U01|old>', profile('Old'))],
    [person({ display_name: 'jo' })],
    'jo',
  ],
  [
    'messages where the list has no name',
    'U01',
    [say(at(1), 'U01', 'x', profile('Jo Roy'))],
    [person({})],
    'Jo Roy',
  ],
  [
    'R7 the account of a bot that wrote here',
    'U0BOT',
    [
      say(at(1), undefined, 'x', { bot_id: 'B01', bot_profile: { name: 'Pager', user_id: 'U0BOT' } }),
      say(at(2), 'U01', '<@U0BOT> ack'),
    ],
    [],
    'Pager',
  ],
  [
    'R29 the profile of a bot',
    'B01',
    [say(at(1), 'U02', 'x', { bot_id: 'B01', bot_profile: { name: 'Pager' } })],
    [],
    'Pager',
  ],
  [
    'R29 a bot by its user',
    'B01',
    [],
    [person({ real_name: 'Pager', bot_id: 'B01' }, { is_bot: true })],
    'Pager',
  ],
  [
    'R29 what a bot calls itself',
    'B01',
    [say(at(1), undefined, 'x', { bot_id: 'B01', username: 'Pager' })],
    [],
    'Pager',
  ],
  ['R44 Slackbot', 'USLACKBOT', [], [], 'Slackbot'],
  ['R20 nobody', 'UGHOST000', [say(at(1), 'UGHOST000', 'x')], [], undefined],
])('names %s', async ([, id, raw, rows, name]) => {
  expect(await nameOf(id, raw, { rows })).toBe(name)
})

function person(names: Json, more: Json = {}): Json {
  return { id: 'U01', profile: names, ...more }
}

function profile(real: string, team = 'T01TEAM00'): Json {
  return { user_profile: { real_name: real, team } }
}

test('R7 asks other channels for people and channels that nothing here names', async () => {
  const raw = [
    say(at(1), 'U01STRANGE', 'ask <@U02STRANGE> in <#C02STRANGE|>', {
      blocks: richText(section({ type: 'user', user_id: 'U03STRANGE' })),
    }),
  ]
  const elsewhere = [
    say(at(2), 'U01STRANGE', 'x', profile('One')),
    say(at(3), 'U09', 'I mean <@U02STRANGE|two> and <@U03STRANGE|three> in <#C02STRANGE|ops>'),
  ]
  const { people, channels, messages: found } = await readRaw(raw, { elsewhere })
  expect(
    ['U01STRANGE', 'U02STRANGE', 'U03STRANGE'].map((id) => people[id]?.display ?? people[id]?.real),
  ).toEqual(['One', 'two', 'three'])
  expect({ ...channels }).toEqual({ C01GEN0000: 'general', C02STRANGE: 'ops' })
  expect(found).toHaveLength(1)
})

test('R75 tells people of other organisations apart', async () => {
  const raw = [
    say(at(1), 'UEXT99999', 'x', profile('Erin', 'T0OTHER')),
    say(at(2), 'U01ALICE0', 'y', profile('Alice')),
  ]
  const { people } = await readRaw(raw)
  expect([people.UEXT99999?.external, people.U01ALICE0?.external]).toEqual([true, false])
  const listed = await readRaw(raw, {
    rows: [...users, { id: 'UEXT99999', team_id: 'T0OTHER', is_stranger: true, name: 'erin' }],
  })
  expect(listed.people.UEXT99999?.external).toBe(true)
  const unlisted = await readRaw([...raw, say(at(3), 'U01BOB000', 'z', profile('Bob'))], { rows: [] })
  expect([unlisted.people.UEXT99999?.external, unlisted.people.U01BOB000?.external]).toEqual([true, false])
})

test('people of all workspaces of an organisation belong here', async () => {
  const dave = {
    id: 'W01DAVE00',
    team_id: 'E01',
    enterprise_user: { enterprise_id: 'E01', teams: ['T01', 'T02'] },
  }
  const raw = ['T01', 'T02', 'T03'].map((team, index) =>
    say(at(index), `U0${team}`, 'x', profile(team, team)),
  )
  const { people } = await readRaw(raw, { rows: [dave] })
  expect(['T01', 'T02', 'T03'].map((team) => people[`U0${team}`]?.external)).toEqual([false, false, true])
})

test('R83 keeps names and nothing else of people', async () => {
  const { people } = await readRaw(messages)
  const keys = new Set(Object.values(people).flatMap((one) => Object.keys(one)))
  expect([...keys].sort()).toEqual(['bot', 'deleted', 'display', 'external', 'id', 'real'])
  expect(JSON.stringify(people)).not.toMatch(/example\.test|555/)
})
