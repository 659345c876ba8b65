import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../src/slack/conversation.ts'
import { profiles } from '../../src/slack/profiles/index.ts'
import { conversation, nora, person, timeline } from './conversation.ts'
import { at, fake, type Json, say } from './kit/parts.ts'

const bot = (second: number, text: string, more: Json = {}) =>
  say(at(second), undefined, text, { bot_id: 'B0OVENBOT', ...more })
const proposed = (source: Conversation, options = {}) =>
  Object.fromEntries(timeline(source, options).proposals.map(({ field, value }) => [field, value]))
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })

test('every profile says where its messages are documented', () => {
  for (const { id, source } of profiles) expect(`${id}: ${source}`).toMatch(/^[a-z-]+: github\.com\//)
})

describe('sre-bot', () => {
  const channel = {
    id: 'C0OVEN001',
    name: 'incident-2024-11-03-ovens-off',
    private: false,
    topic: '',
    purpose: '',
  }
  const messages = [
    nora(1, 'set the channel topic: Incident: Ovens off / Ovens', {
      subtype: 'channel_topic',
      topic: 'Incident: Ovens off / Ovens',
    }),
    bot(2, ':lapage: An incident report has been created at: <https://docs.x.test/document/d/1/edit>'),
    bot(3, 'SEVERITY WARNING: SEV-2'),
    bot(4, '<@U0NORA001> has updated the field start_impact_time to 2024-11-03 00:40'),
    bot(5, '<@U0NORA001> has updated the field end_impact_time to 2024-11-03 01:10'),
    bot(6, '<@U0NORA001> has updated the incident status to Ready to be Reviewed.'),
    bot(7, '<@U0OMAR001> has been assigned as incident commander for this incident.'),
    bot(8, '<@U0NORA001> has been assigned as operations lead for this incident.'),
    bot(9, 'SEVERITY WARNING: SEV-1'),
  ]
  test('says it all', () => {
    expect(proposed(conversation(messages, { channel }), { zone: 'America/Toronto' })).toEqual({
      title: 'Ovens off',
      services: ['Ovens'],
      declared: '2024-11-03T01:00:02-04:00',
      links: ['https://docs.x.test/document/d/1/edit'],
      severity: 'sev-1',
      impact_start: '2024-11-03T00:40',
      impact_end: '2024-11-03T01:10',
      status: 'in-review',
      'roles.commander': 'Omar',
      'roles.operations': 'Nora',
    })
  })
  test('each value with the message that says so', () => {
    const { proposals } = timeline(conversation(messages, { channel }))
    expect(proposals.find(({ field }) => field === 'severity')?.evidence).toEqual({
      channel: 'C0OVEN001',
      ts: at(9),
    })
  })
  test('by the channel alone', () => {
    const source = conversation([nora(1, 'x')], {
      channel: { ...channel, purpose: 'IC: <@U0NORA001> / OL: <@U0OMAR001>' },
    })
    expect(proposed(source)).toEqual({
      title: 'Ovens off',
      'roles.commander': 'Nora',
      'roles.operations': 'Omar',
    })
    expect(timeline(source).proposals[0]?.evidence).toEqual({ channel: 'C0OVEN001' })
  })
  test('only what a bot says', () => {
    expect(
      proposed(
        conversation([
          nora(1, 'SEVERITY WARNING: SEV-2'),
          nora(2, '<@U0NORA001> has updated the incident status to Closed.'),
        ]),
      ),
    ).toEqual({})
  })
  test('no severity that is not configured, no status that is none', () => {
    expect(
      proposed(
        conversation([
          bot(1, 'SEVERITY WARNING: SEV-9'),
          bot(2, '<@U1> has updated the incident status to Baked.'),
        ]),
      ),
    ).toEqual({})
  })
})

test('incidentbot', () => {
  const source = conversation([
    nora(1, 'x', { subtype: 'channel_topic', topic: 'Severity: SEV3 | Status: Investigating' }),
    bot(2, 'Incident details have been posted to an incident channel.', {
      blocks: [section(':mag: *Description:* Ovens off'), section('*Components:* Ovens, Mixers')],
    }),
    bot(3, '', { blocks: [section('The incident severity has changed to *SEV2*. Bad.')] }),
    bot(4, '', { blocks: [section('<@U0NORA001> has joined this incident as *Incident Commander*.')] }),
    bot(5, '', { blocks: [section('<@U0OMAR001> has joined this incident as *Scribe*.')] }),
    bot(6, '', { blocks: [section('The incident status has changed to *Identified*.')] }),
    bot(7, '', { blocks: [section('The incident status has changed to *Resolved*.')] }),
  ])
  expect(proposed(source)).toEqual({
    severity: 'sev-2',
    title: 'Ovens off',
    services: ['Ovens', 'Mixers'],
    'roles.commander': 'Nora',
    'roles.scribe': 'Omar',
    identified: '2024-11-03T05:00:06Z',
    resolved: '2024-11-03T05:00:07Z',
  })
})

test('dispatch', () => {
  const source = conversation([
    bot(1, '*Title*\nOvens off'),
    bot(2, '*Commander - Nora Crumb, Bakery*\nThe Incident Commander'),
    bot(
      3,
      'Omar Rye has assigned the role of Liaison to Ines Scone. Please, contact Ines Scone about any questions or concerns.',
    ),
    bot(4, 'The incident status has been changed from Active to Stable.'),
    bot(5, 'The incident status has been changed from Stable to Closed.'),
  ])
  expect(proposed(source)).toEqual({
    title: 'Ovens off',
    'roles.commander': 'Nora Crumb',
    'roles.liaison': 'Ines Scone',
    mitigated: '2024-11-03T05:00:04Z',
    resolved: '2024-11-03T05:00:05Z',
  })
})

test('R52 a secret in a topic does not become a title, nor a person a name where none is to be shown', () => {
  const source = conversation(
    [
      nora(1, 'x', { subtype: 'channel_topic', topic: `Incident: ${fake.github} / Ovens` }),
      bot(2, '<@U0OMAR001> has been assigned as incident commander for this incident.'),
    ],
    { people: { U0OMAR001: person('U0OMAR001', 'Omar') } },
  )
  expect(proposed(source, { people: 'initials' })).toEqual({
    title: '[redacted: github-token]',
    services: ['Ovens'],
    'roles.commander': 'O.',
  })
})
