import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import type { Conversation } from '../../src/slack/conversation.ts'
import type { TimelineOptions } from '../../src/slack/timeline.ts'
import { conversation, nora, omar, shown, timeline } from './conversation.ts'
import { at, say } from './kit/parts.ts'

const thread = (second: number, more = {}) => ({ thread_ts: at(second, 100), ...more })
const react = (...names: string[]) => ({ reactions: names.map((name) => ({ name, users: [], count: 1 })) })
const alert = (second: number, text: string, more = {}) =>
  say(at(second), undefined, text, { bot_id: 'B0OVENBOT', ...more })

describe('R14 the address of a message', () => {
  const source = conversation([nora(1, 'a', thread(1)), omar(2, 'b', thread(1))])
  const urls = (from: Conversation, options: Partial<TimelineOptions> = {}) => {
    const [entry] = timeline(from, options).entries
    return [entry?.url, entry?.replies[0]?.url]
  }
  const [first, second] = [at(1, 100), at(2, 100)].map((ts) => ts.replace('.', ''))
  test('with the workspace of the export', () => {
    expect(urls(source)).toEqual([
      `https://bakery.slack.com/archives/C0OVEN001/p${first}`,
      `https://bakery.slack.com/archives/C0OVEN001/p${second}?thread_ts=${at(1, 100)}&cid=C0OVEN001`,
    ])
  })
  test('with the one that was asked for, else the configured one', () => {
    const { workspaceUrl, ...without } = source
    const config = { ...defaults, slack: { ...defaults.slack, workspace: 'https://mill.slack.com' } }
    expect(urls(source, { workspaceUrl: 'https://grain.slack.com/', config })[0]).toBe(
      `https://grain.slack.com/archives/C0OVEN001/p${first}`,
    )
    expect(urls(without, { config })[0]).toBe(`https://mill.slack.com/archives/C0OVEN001/p${first}`)
  })
  test('without a workspace', () => {
    const { workspaceUrl, ...without } = source
    expect(urls(without)).toEqual([
      `slack://channel?id=C0OVEN001&message=${at(1, 100)}`,
      `slack://channel?id=C0OVEN001&message=${at(2, 100)}`,
    ])
  })
})

test('R2 R43 one clock, whatever the machine has', () => {
  const messages = [
    nora(1, 'a', { edited: { user: 'U0NORA001', ts: at(60) } }),
    nora(2, 'b', { edited: { ts: at(86_400) } }),
  ]
  expect(shown(messages)).toBe('Nora: a (edited 05:01)\nNora: b (edited 2024-11-04 05:00)')
  expect(shown(messages, { zone: 'Asia/Tokyo' })).toBe(
    'Nora: a (edited 14:01)\nNora: b (edited 2024-11-04 14:00)',
  )
  expect(shown(messages, { edited: false })).toBe('Nora: a\nNora: b')
})

test('R4 R24 replies stand below their parent, once; one that went to the channel says so', () => {
  const messages = [
    nora(1, 'a', thread(1, { reply_count: 3 })),
    omar(5, 'other'),
    omar(60_000, 'next day', thread(1)),
    omar(9, 'b', thread(1, { subtype: 'thread_broadcast', root: { text: 'a' } })),
    omar(11, 'c', thread(1, { subtype: 'reply_broadcast' })),
  ]
  const sorted = [...messages].sort((a, b) => (String(a.ts) < String(b.ts) ? -1 : 1))
  expect(shown(sorted)).toBe(
    'Nora: a\n  Omar: b (also sent to channel)\n  Omar: c (also sent to channel)\n  Omar: next day\nOmar: other',
  )
})

test('R30 the order is that of microseconds', () => {
  expect(shown(['9', '10', '11'].map((micros) => say(at(1, Number(micros)), 'U0NORA001', micros)))).toBe(
    'Nora: 9\nNora: 10\nNora: 11',
  )
})

test('R30 an orphan of the same second stands before what came after it', () => {
  const orphan = say(at(1, 9), 'U0NORA001', 'first', thread(0))
  expect(shown([orphan, say(at(1, 10), 'U0NORA001', 'then')])).toMatch(/^Nora: first .*\nNora: then$/)
})

test('R41 a reply without its parent is kept and says so', () => {
  const source = conversation([omar(9, 'b', thread(1))])
  expect(shown([omar(9, 'b', thread(1))])).toBe('Omar: b (reply to a message outside this export)')
  expect(timeline(source).entries[0]?.url).toContain(`thread_ts=${at(1, 100)}`)
})

test('R42 a deleted parent keeps its replies, a deleted message without them goes', () => {
  const gone = { subtype: 'tombstone', hidden: true }
  const source = conversation([
    say(at(1, 100), 'USLACKBOT', 'This message was deleted.', thread(1, { ...gone, reply_count: 1 })),
    omar(2, 'b', thread(1)),
    say(at(3), 'USLACKBOT', 'This message was deleted.', gone),
  ])
  const { entries, deleted, summary } = timeline(source)
  expect(entries.map(({ body, replies }) => [body.length, replies.length])).toEqual([[1, 1]])
  expect(deleted.map(({ ts }) => ts)).toEqual([at(1, 100), at(3)])
  expect(summary.hidden).toEqual({ deleted: 1 })
})

test('R70 reactions when asked for, by their count', () => {
  const message = nora(1, 'a', {
    reactions: [
      { name: 'fire', users: ['U0OMAR001'], count: 7 },
      { name: 'sourdough', users: [], count: 1 },
    ],
  })
  expect(shown([message], { showReactions: true })).toBe('Nora: a (🔥 7, :sourdough: 1)')
  expect(shown([message])).toBe('Nora: a')
})

test('notes go on a line of their own after what is no paragraph', () => {
  expect(shown([nora(1, '```a```', { edited: { ts: at(1) } })])).toBe('Nora: ~~~\na\n~~~\n(edited 05:00)')
})

describe('R78 repeated alerts', () => {
  const alerts = [
    alert(0, 'Oven 3 at 231°'),
    nora(30, 'looking'),
    alert(60, 'Oven 3 at 233°'),
    alert(1800, 'Oven 3 at 240°'),
    alert(1900, 'Oven 3 is fine'),
    alert(9000, 'Oven 3 at 231°'),
  ]
  test('fold into the first, when asked for', () => {
    expect(shown(alerts, { fold: true })).toBe(
      'Oven Watch (bot): Oven 3 at 231° (×3, 05:00–05:30)\nNora: looking\nOven Watch (bot): Oven 3 is fine\nOven Watch (bot): Oven 3 at 231°',
    )
    expect(timeline(conversation(alerts), { fold: true }).summary.folded).toBe(2)
  })
  test('do not otherwise, nor do people, nor alerts with replies', () => {
    expect(shown(alerts).split('\n')).toHaveLength(6)
    expect(shown([nora(1, 'ok'), nora(2, 'ok')], { fold: true })).toBe('Nora: ok\nNora: ok')
    const answered = [
      say(at(1, 100), undefined, 'hot', { bot_id: 'B0OVENBOT', thread_ts: at(1, 100) }),
      omar(2, 'see', thread(1)),
      alert(3, 'hot'),
    ]
    expect(shown(answered, { fold: true }).split('\n')).toHaveLength(3)
  })
})

describe('marks', () => {
  const config = {
    ...defaults,
    slack: {
      ...defaults.slack,
      followUpMarkers: ['memo'],
      moments: { eyes: 'detected', ok: 'resolved', odd: 'baked' },
    },
  }
  test('a follow-up without the secret that another message gave away', () => {
    const secret = ['Crumb', '42', 'oven!'].join('')
    const source = conversation([
      nora(1, `the password is ${secret}`),
      omar(900, `rotate ${secret} today`, react('memo')),
    ])
    const told = timeline(source, { config, select: 'all' })
    expect(told.followUps[0]?.text).toBe('rotate [redacted: password] today')
    expect(JSON.stringify([told.entries.map(({ body }) => body), told.followUps])).not.toContain(secret)
  })

  test('follow-ups, with their owner where one person is named', () => {
    const source = conversation([
      nora(1, '*Fix*\nthe  fan <@U0OMAR001>', react('memo')),
      omar(2, `<@U0OMAR001> <@U0NORA001> ${'long '.repeat(99)}`, react('memo::skin-tone-2')),
      nora(3, 'no'),
      nora(4, '', react('memo')),
    ])
    const { followUps, summary } = timeline(source, { config, select: 'none' })
    expect(summary.followUps).toBe(3)
    expect(followUps[2]?.text).toBe('(message without text)')
    expect(followUps[0]).toEqual({
      text: 'Fix the fan Omar',
      owner: 'Omar',
      url: expect.stringContaining('/p1730610001000100'),
      evidence: { channel: 'C0OVEN001', ts: at(1, 100) },
    })
    expect(followUps[1]).not.toHaveProperty('owner')
    expect(followUps[1]?.text).toMatch(/^.{290,301}…$/)
  })
  test('moments: the first that begins, the last that ends', () => {
    const source = conversation([
      nora(60, 'a', react('eyes')),
      nora(120, 'b', react('eyes', 'ok')),
      nora(180, 'c', react('ok', 'odd')),
    ])
    expect(timeline(source, { config, zone: 'America/Toronto' }).proposals).toEqual([
      {
        field: 'detected',
        value: '2024-11-03T01:01:00-04:00',
        evidence: { channel: 'C0OVEN001', ts: at(60, 100) },
      },
      {
        field: 'resolved',
        value: '2024-11-03T01:03:00-04:00',
        evidence: { channel: 'C0OVEN001', ts: at(180, 100) },
      },
    ])
  })
})

test('R82 the summary of it all', () => {
  const source = conversation(
    [
      nora(1, 'a <@U0GHOST01>', thread(1, { reply_count: 3 })),
      omar(2, 'b', thread(1)),
      nora(3, 'has joined', { subtype: 'channel_join' }),
      nora(4, 'c', { subtype: 'proofed' }),
    ],
    { skipped: [{ where: '2024-11-02.json', why: 'is not JSON', count: 1 }] },
  )
  expect(timeline(source).summary).toEqual({
    channel: { id: 'C0OVEN001', name: 'inc-oven-offline' },
    messages: 4,
    shown: 3,
    context: 0,
    hidden: { joins: 1 },
    selected: { mode: 'all', isDefault: true, pins: 0, reactions: 0 },
    unresolved: ['U0GHOST01'],
    external: [],
    redactions: {},
    withheld: 0,
    missingReplies: 2,
    unknown: { proofed: 1 },
    skipped: [{ where: '2024-11-02.json', why: 'is not JSON', count: 1 }],
    folded: 0,
    followUps: 0,
    proposals: [],
  })
})

test('a zone that is none is our fault', () => {
  expect(() => timeline(conversation([]), { zone: 'Mars/Base' })).toThrow(RangeError)
})
