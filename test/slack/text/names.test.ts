import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../../src/slack/conversation.ts'
import { conversation, nora, omar, person, timeline } from '../conversation.ts'
import { at, type Json, say } from '../kit/parts.ts'
import { sketchEntries } from '../sketch.ts'

const people = (...list: ReturnType<typeof person>[]) => Object.fromEntries(list.map((one) => [one.id, one]))
const authors = (source: Conversation, options = {}) =>
  timeline(source, options).entries.map(({ author }) => author)
const by = (id: string, second: number, more: Json = {}) => say(at(second), id, 'x', more)

test.for<[name: string, message: Json, expected: string]>([
  [
    'R29 a bot by its message',
    { username: 'Oven Alerts', bot_id: 'B0OVENBOT', bot_profile: { name: 'App' } },
    'Oven Alerts (bot)',
  ],
  ['R29 a bot by its profile', { bot_id: 'B0OVENBOT', bot_profile: { name: 'Oven App' } }, 'Oven App (bot)'],
  ['R29 a bot by its id', { bot_id: 'B0OVENBOT' }, 'Oven Watch (bot)'],
  ['R29 a bot that nobody knows', { bot_id: 'B0UNKNOWN' }, 'unknown bot (B0UNKNOWN)'],
  [
    'R29 an app in the name of a person',
    { user: 'U0NORA001', bot_id: 'B0OVENBOT', bot_profile: { name: 'App' } },
    'Nora',
  ],
  ['R44 Slackbot', { user: 'USLACKBOT' }, 'Slackbot'],
  ['R20 a person nobody knows', { user: 'U0GHOST01' }, 'unknown user (U0GHOST01)'],
  ['R20 an id that is none', { user: 'no id at all' }, 'unknown user'],
  [
    'R72 a comment of a file',
    { user: undefined, subtype: 'file_comment', comment: { user: 'U0OMAR001', comment: 'hot' } },
    'Omar',
  ],
])('%s', ([, message, expected]) => {
  expect(authors(conversation([say(at(1), undefined, 'x', message)]))).toEqual([expected])
})

test('R20 who has no name is counted once', () => {
  const { summary } = timeline(
    conversation([by('U0GHOST01', 1), by('U0GHOST01', 2), nora(3, '<@U0GHOST02>')]),
  )
  expect(summary.unresolved).toEqual(['U0GHOST01', 'U0GHOST02'])
})

test('R45 deleted people keep their names, R75 external ones are marked', () => {
  const source = conversation([by('U0GONE001', 1), by('U0PART001', 2)], {
    people: people(
      person('U0GONE001', 'Ines', { deleted: true }),
      person('U0PART001', 'Miller', { external: true }),
    ),
  })
  expect(authors(source)).toEqual(['Ines', 'Miller (external)'])
  expect(timeline(source).summary.external).toEqual(['Miller'])
})

test('R23 odd names are shown as they are, on one line', () => {
  const source = conversation([by('U0ODD0001', 1)], {
    people: people(person('U0ODD0001', '@a|b_*c*\n[d]  (e)')),
  })
  expect(authors(source)).toEqual(['a|b_*c* [d] (e)'])
})

describe('R74 people of one name', () => {
  const twins = people(
    person('U0ALEX001', 'Alex', { real: 'Alex Bun' }),
    person('U0ALEX002', 'Alex', { real: 'Alex Roll' }),
    person('U0ALEX003', 'Alex', { real: 'Alex' }),
  )
  test('are told apart where they meet', () => {
    const source = conversation([by('U0ALEX001', 1), by('U0ALEX002', 2), nora(3, '<@U0ALEX003>')], {
      people: { ...twins, U0NORA001: person('U0NORA001', 'Nora') },
    })
    expect(sketchEntries(timeline(source).entries)).toBe(
      'Alex (Alex Bun): x\nAlex (Alex Roll): x\nNora: Alex (U0ALEX003)',
    )
  })
  test('are not where they do not', () => {
    expect(authors(conversation([by('U0ALEX001', 1), nora(2, 'x')], { people: twins }))[0]).toBe('Alex')
  })
})

describe('people who are not to be named', () => {
  const messages = [
    nora(1, 'ask <@U0OMAR001>'),
    omar(2, 'me?'),
    by('U0GHOST01', 3),
    say(at(4), undefined, 'x', { bot_id: 'B0OVENBOT' }),
  ]
  const shown = (options: object) => sketchEntries(timeline(conversation(messages), options).entries)

  test('as initials', () => {
    expect(shown({ people: 'initials' })).toMatch(
      /^N\. C\.: ask O\. R\.\nO\. R\.: me\?\nPerson [A-Z2-9]{3}: x\nOven Watch \(bot\): x$/,
    )
  })
  test('as roles', () => {
    expect(shown({ people: 'roles', roles: { commander: 'nora crumb', operations: 'U0OMAR001' } })).toMatch(
      /^commander: ask operations\noperations: me\?\nPerson [A-Z2-9]{3}: x\n/,
    )
  })
  test('as pseudonyms, the same ones in every import', () => {
    const all = shown({ people: 'pseudonyms' })
    expect(all).toMatch(/^Person (\w{3}): ask Person (\w{3})\nPerson \2: me\?\n/)
    expect(all).not.toMatch(/Nora|Omar|U0/)
    const later = timeline(conversation([...messages, nora(9, 'more')]), { people: 'pseudonyms' }).entries
    expect(sketchEntries(later).startsWith(all)).toBe(true)
  })
  test('in French', () => {
    expect(shown({ people: 'pseudonyms', lang: 'fr' })).toMatch(/^Personne \w{3}: ask Personne/)
  })
  test('nor by a label or a profile', () => {
    const source = conversation([
      say(at(1), 'U0GUEST01', '<@U0GUEST02|Ines Scone>', { user_profile: { real_name: 'Gil Scone' } }),
    ])
    expect(sketchEntries(timeline(source, { people: 'pseudonyms' }).entries)).not.toContain('Scone')
  })
})

test('R84 people as the repository calls them', () => {
  const source = conversation([nora(1, '<@U0OMAR001>')])
  expect(
    sketchEntries(timeline(source, { handles: { 'Nora Crumb': 'nora-c', U0OMAR001: 'omar-dev' } }).entries),
  ).toBe('nora-c: omar-dev')
})
