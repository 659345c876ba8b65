import { expect, test } from 'vitest'
import { conversation, shown, timeline } from '../conversation.ts'
import { at, type Json, say, section } from '../kit/parts.ts'

const bot = (text: string | undefined, ...blocks: Json[]) =>
  say(at(1), undefined, text, { subtype: 'bot_message', bot_id: 'B0OVENBOT', blocks })
const said = (...blocks: Json[]) => shown([bot(undefined, ...blocks)]).replace(/^Oven Watch \(bot\): /, '')
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const plainText = (text: string, more: Json = {}) => ({ type: 'plain_text', text, ...more })

test.for<[name: string, blocks: Json[], expected: string]>([
  [
    'R6 section',
    [{ type: 'section', text: mrkdwn('*Down* &amp; out :fire:') }],
    '<strong>Down</strong> & out 🔥',
  ],
  [
    'R68 fields',
    [{ type: 'section', fields: [mrkdwn('*Oven:*\n3'), mrkdwn('*Who:*\n<@U0OMAR001>')] }],
    '<strong>Oven:</strong> 3⏎<strong>Who:</strong> Omar',
  ],
  [
    'R68 header',
    [{ type: 'header', text: plainText('Oven :fire: down', { emoji: true }) }],
    '<strong>Oven 🔥 down</strong>',
  ],
  [
    'R68 plain text knows no markup',
    [{ type: 'section', text: plainText('*a* _b_', { emoji: false }) }],
    '*a* _b_',
  ],
  [
    'R68 context',
    [
      {
        type: 'context',
        elements: [
          { type: 'image', image_url: 'https://x.test/i.png', alt_text: 'logo' },
          mrkdwn('Urgency: *High*'),
        ],
      },
    ],
    'Urgency: <strong>High</strong>',
  ],
  [
    'R49 picture as a link',
    [{ type: 'image', image_url: 'https://x.test/i.png', alt_text: 'graph', title: plainText('Heat') }],
    '[image: Heat](https://x.test/i.png)',
  ],
  [
    'R8 picture with a token in its address',
    [
      {
        type: 'image',
        image_url: `https://x.test/i.png?t=${['xoxe', '1'.repeat(12), 'a'.repeat(24)].join('-')}`,
        alt_text: 'graph',
      },
    ],
    'image: graph',
  ],
  [
    'R68 buttons go',
    [
      { type: 'section', text: mrkdwn('a'), accessory: { type: 'button', text: plainText('Ack') } },
      { type: 'actions', elements: [{ type: 'button', text: plainText('Ack') }] },
    ],
    'a',
  ],
  [
    'R68 alert, card, container',
    [
      { type: 'alert', text: mrkdwn('hot') },
      { type: 'card', title: mrkdwn('Oven 3'), body: mrkdwn('is off') },
      { type: 'container', child_blocks: [{ type: 'section', text: mrkdwn('inside') }] },
    ],
    'hot\nOven 3\nis off\ninside',
  ],
  [
    'R68 carousel',
    [
      {
        type: 'carousel',
        elements: [
          { type: 'card', title: mrkdwn('one') },
          { type: 'card', title: mrkdwn('two') },
        ],
      },
    ],
    'one\ntwo',
  ],
  [
    'R67 table',
    [
      {
        type: 'table',
        rows: [
          [
            { type: 'raw_text', text: 'a|b' },
            { type: 'raw_number', value: 3 },
          ],
          [
            { type: 'rich_text', elements: [section({ type: 'user', user_id: 'U0OMAR001' })] },
            { type: 'raw_text', text: 'x\ny' },
          ],
        ],
      },
    ],
    '| a|b | 3 |\n| Omar | x y |',
  ],
  [
    'R68 markdown',
    [
      {
        type: 'markdown',
        text: '# Oven\n**Off** `now` [log](https://x.test)\n- [ ] call\n- [x] wait\n1. one\n> quoted\n\n~~~\ncode\n~~~\n<b>html</b>',
      },
    ],
    '<strong>Oven</strong>\n<strong>Off</strong> <code>now</code> [log](https://x.test)\n- [ ] call\n- [x] wait\n1. one\n> quoted\n~~~\ncode\n~~~\n<b>html</b>',
  ],
  [
    'R68 markdown with an unsafe link',
    [{ type: 'markdown', text: '[x](javascript:alert) ![y](https://x.test/i.png)' }],
    'x ![y](https://x.test/i.png)',
  ],
  [
    'R68 video',
    [
      {
        type: 'video',
        title: plainText('Oven cam'),
        title_url: 'https://x.test/v',
        description: plainText('live'),
      },
    ],
    '[Oven cam](https://x.test/v)\nlive',
  ],
  [
    'R46 unknown block keeps its text',
    [{ type: 'oven_panel', title: plainText('Heat'), rows: [{ label: 'x', text: '*220*' }] }],
    'Heat\n<strong>220</strong>',
  ],
])('%s', ([, blocks, expected]) => {
  expect(said(...blocks)).toBe(expected)
})

test.for<[name: string, text: string, block: string, expected: string]>([
  [
    'text that repeats its blocks',
    'Oven 3 is down',
    '*Oven 3* is down since 5',
    '<strong>Oven 3</strong> is down since 5',
  ],
  [
    'text that says more',
    'Call Omar and stop all mixers at once',
    'Oven 3',
    'Call Omar and stop all mixers at once\nOven 3',
  ],
])('R6 %s', ([, text, block, expected]) => {
  expect(shown([bot(text, { type: 'section', text: mrkdwn(block) })])).toBe(`Oven Watch (bot): ${expected}`)
})

test('R46 what is unknown is told once, with its number', () => {
  const { summary } = timeline(
    conversation([
      bot('a', { type: 'oven_panel' }),
      { ...bot('b', { type: 'oven_panel' }), ts: at(2), subtype: 'baked' },
    ]),
  )
  expect(summary.unknown).toEqual({ oven_panel: 2, baked: 1 })
})
