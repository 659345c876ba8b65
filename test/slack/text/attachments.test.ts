import { expect, test } from 'vitest'
import { nora, shown } from '../conversation.ts'
import { at, type Json, plain, richText, say, section } from '../kit/parts.ts'

const alert = (attachment: Json) =>
  shown([
    say(at(1), undefined, '', { subtype: 'bot_message', bot_id: 'B0OVENBOT', attachments: [attachment] }),
  ]).replace(/^Oven Watch \(bot\): /, '')
const beside = (text: string, attachment: Json, options = {}) =>
  shown([nora(1, text, { attachments: [attachment] })], options).replace(/^Nora: /, '')

test.for<[name: string, attachment: Json, expected: string]>([
  [
    'R5 an alert: all of it',
    {
      pretext: 'Look:',
      author_name: 'Oven 3',
      title: 'Heat &amp; smoke',
      title_link: 'https://x.test/?a=1&amp;b=2',
      text: '*230* &gt; 220',
      fields: [
        { title: 'site', value: 'east|west' },
        { title: 'shift', value: '2' },
      ],
      footer: 'Oven Watch 2',
    },
    'Look:\nOven 3⏎<strong>[Heat & smoke](https://x.test/?a=1&b=2)</strong>\n<strong>230</strong> > 220\n<strong>site:</strong> east|west⏎<strong>shift:</strong> 2\nOven Watch 2',
  ],
  [
    'R49 a picture is a link',
    { title: 'Heat', image_url: 'https://x.test/1.png', thumb_url: 'https://x.test/t.png' },
    '<strong>Heat</strong>\n[image](https://x.test/1.png)',
  ],
  ['R5 only a fallback', { fallback: 'Oven 3 is *hot*' }, 'Oven 3 is <strong>hot</strong>'],
  [
    'R5 a fallback that says nothing',
    { fallback: '[no preview available]', title: 'Heat' },
    '<strong>Heat</strong>',
  ],
  [
    'R6 blocks in an attachment',
    { fallback: 'x', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*hot*' } }] },
    '<strong>hot</strong>',
  ],
  ['R26 an unsafe title link', { title: 'Heat', title_link: 'javascript:alert(1)' }, '<strong>Heat</strong>'],
  ['R68 buttons go', { text: 'hot', actions: [{ type: 'button', text: 'Ack' }] }, 'hot'],
])('%s', ([, attachment, expected]) => {
  expect(alert(attachment)).toBe(expected)
})

const link = 'https://bakery.slack.com/archives/C0BAKERY1/p1730610001000100'
test.for<[name: string, attachment: Json, expected: string]>([
  [
    'with blocks',
    {
      is_share: true,
      is_msg_unfurl: true,
      author_id: 'U0OMAR001',
      author_subname: 'omar.r',
      ts: at(1, 100),
      from_url: link,
      message_blocks: [{ message: { blocks: richText(section(plain('oven 3 is off'))) } }],
    },
    `see\n> <emphasis>shared from Omar, [2024-11-03 05:00](${link})</emphasis>\n> oven 3 is off`,
  ],
  [
    'with text',
    { is_share: true, author_subname: 'guest &amp; co', ts: at(1), text: 'is *off*' },
    'see\n> <emphasis>shared from guest & co, 2024-11-03 05:00</emphasis>\n> is <strong>off</strong>',
  ],
  [
    'with nothing but a fallback',
    { is_share: true, fallback: '[Nov 3] omar: off' },
    'see\n> <emphasis>shared message</emphasis>\n> [Nov 3] omar: off',
  ],
])('R47 a shared message %s', ([, attachment, expected]) => {
  expect(beside('see', attachment)).toBe(expected)
})

const preview = {
  from_url: 'https://status.x.test',
  title: 'Status &lt;all&gt;',
  text: 'All good',
  service_name: 'Status',
  thumb_url: 'https://x.test/t.png',
}
test('R48 a preview is one link', () => {
  expect(beside('look', preview)).toBe('look\n[Status <all>](https://status.x.test)')
})
test('R48 a preview of a link in the text is nothing more', () => {
  expect(beside('<https://status.x.test>', preview)).toBe('[https://status.x.test](https://status.x.test)')
})
test('R48 previews in full when asked for', () => {
  expect(beside('look', preview, { unfurls: true })).toBe('look\n<strong>Status <all></strong>\nAll good')
})
