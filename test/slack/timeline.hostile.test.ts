import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMessage } from '../../src/slack/read-message.ts'
import type { TimelineOptions } from '../../src/slack/timeline.ts'
import { conversation, timeline } from './conversation.ts'
import { fake, type Json } from './kit/parts.ts'

const secrets = [fake.github, fake.awsKey, fake.botToken, fake.fileToken, fake.jwt]

/** A word of chat: text, markup, a piece of JSON's own words, and now and then a secret. */
const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'oven',
      '*',
      '_',
      '~',
      '`',
      '```',
      '<',
      '>',
      '|',
      '&gt;',
      '\n',
      ' ',
      '://',
      ':',
      'https://x.test/',
      '<!here>',
      '<@U0NORA001>',
      '<!date^1^{date}|',
      '&amp;',
      '- ',
      '\u202e',
      '\u0000',
    ),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.constantFrom(...secrets.map((secret) => ` ${secret} `)) },
)
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''))

const types = [
  'rich_text',
  'rich_text_section',
  'rich_text_list',
  'rich_text_quote',
  'rich_text_preformatted',
  'text',
  'link',
  'user',
  'usergroup',
  'channel',
  'emoji',
  'date',
  'broadcast',
  'color',
  'section',
  'header',
  'context',
  'image',
  'table',
  'markdown',
  'video',
  'card',
  'container',
  'mrkdwn',
  'plain_text',
  'raw_text',
  'odd',
]
const keys = [
  'text',
  'url',
  'elements',
  'fields',
  'style',
  'indent',
  'offset',
  'user_id',
  'channel_id',
  'name',
  'unicode',
  'timestamp',
  'format',
  'fallback',
  'rows',
  'title',
  'title_link',
  'pretext',
  'value',
  'image_url',
  'alt_text',
  'from_url',
  'is_share',
  'author_id',
  'author_name',
  'author_subname',
  'message_blocks',
  'message',
  'blocks',
  'footer',
  'mode',
  'permalink',
  'filetype',
  'size',
  'id',
  'child_blocks',
  'description',
  '__proto__',
  'language',
  'ts',
  'range',
  'mimetype',
]
const { node } = fc.letrec<{ node: unknown; object: Json }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.integer({ min: -9, max: 9 }),
    fc.constantFrom(null, true, false, 1e20),
    fc.array(tie('node'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc
    .tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...keys), tie('node'), { maxKeys: 5 }))
    .map(([type, rest]) => ({ ...rest, type })),
}))
const parts = fc.array(node, { maxLength: 4 })

const raw = fc.record(
  {
    user: fc.constantFrom('U0NORA001', 'U0OMAR001', 'U0GHOST01'),
    username: text,
    bot_id: fc.constantFrom('B0OVENBOT', 'B0UNKNOWN'),
    subtype: fc.oneof(
      fc.constantFrom(
        'me_message',
        'tombstone',
        'channel_topic',
        'channel_join',
        'thread_broadcast',
        'huddle_thread',
        'channel_purpose',
        'message_changed',
      ),
      text,
    ),
    text: fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: node }),
    topic: text,
    purpose: text,
    name: text,
    old_name: text,
    blocks: parts,
    attachments: parts,
    files: parts,
    reactions: fc.array(
      fc.record({ name: fc.oneof(text, fc.constantFrom('memo', 'pushpin')), count: fc.nat(9) }),
      { maxLength: 2 },
    ),
    edited: fc.record({ ts: fc.oneof(text, fc.constant('1730610000.000000')), user: text }),
    room: node,
    comment: fc.record({ user: text, comment: text }),
    thread_ts: fc.constantFrom('1730610001.000000', '1730610002.000000'),
  },
  { requiredKeys: [] },
)
const messages = fc
  .array(raw, { maxLength: 6 })
  .map((list) =>
    list.map((one, index): Json => ({ type: 'message', ts: `173061000${index}.000000`, ...one })),
  )
const options: fc.Arbitrary<Partial<TimelineOptions>> = fc.record(
  {
    select: fc.constantFrom('marked', 'all', 'none'),
    system: fc.boolean(),
    unfurls: fc.boolean(),
    showReactions: fc.boolean(),
    fold: fc.boolean(),
    people: fc.constantFrom('names', 'initials', 'roles', 'pseudonyms'),
    lang: fc.constantFrom('en', 'fr'),
  },
  { requiredKeys: [] },
)

/** Everything that may leave, as one text, in the order of reading. */
function everything(result: unknown): string {
  return JSON.stringify(result, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}

test('any message of any shape: no crash, no HTML, no picture, no heading, no secret, nothing invisible', () => {
  fc.assert(
    fc.property(messages, options, text, (list, wishes, name) => {
      const source = conversation(list, {
        channel: { id: 'C0OVEN001', name, private: false, topic: name, purpose: name },
      })
      const result = timeline(source, wishes)
      const found = everything(result)
      for (const secret of secrets) expect(found).not.toContain(secret)
      expect(found).not.toMatch(/"type":"(?:html|image|heading|imageReference|definition)"/)
      expect(found).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]|\\u0000|"raw":/)
      expect(result.summary.withheld).toBe(0)
    }),
    { numRuns: 400 },
  )
})

test('the same input gives the same result', () => {
  fc.assert(
    fc.property(messages, options, (list, wishes) => {
      expect(everything(timeline(conversation(list), wishes))).toBe(
        everything(timeline(conversation(list), wishes)),
      )
    }),
    { numRuns: 50 },
  )
})

test('a message is shown, or counted under why it is not', () => {
  fc.assert(
    fc.property(messages, options, (list, wishes) => {
      const { summary } = timeline(conversation(list), wishes)
      const hidden = Object.values(summary.hidden).reduce((sum, number) => sum + number, 0)
      expect(summary.shown + hidden).toBe(list.filter((one) => 'message' in readMessage(one)).length)
    }),
    { numRuns: 100 },
  )
})
