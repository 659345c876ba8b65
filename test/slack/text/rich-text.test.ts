import { expect, test } from 'vitest'
import { nora, shown } from '../conversation.ts'
import { emoji, type Json, plain, richText, section } from '../kit/parts.ts'

const said = (...elements: Json[]) =>
  shown([nora(1, 'the fallback', { blocks: richText(...elements) })]).replace(/^Nora: /, '')
const list = (style: string, indent: number, items: string[], more: Json = {}) => ({
  type: 'rich_text_list',
  style,
  indent,
  elements: items.map((item) => section(plain(item))),
  ...more,
})

test.for<[name: string, elements: Json[], expected: string]>([
  ['blocks are preferred over text', [section(plain('dough'))], 'dough'],
  ['R16 text of blocks is not decoded', [section(plain('&amp; <b>'))], '&amp; <b>'],
  [
    'R16 addresses of blocks are',
    [section({ type: 'link', url: 'https://x.test/?a=1&amp;b=2', text: 'oven' })],
    '[oven](https://x.test/?a=1&b=2)',
  ],
  [
    'R17 text of blocks is literal',
    [section(plain('*a* :tada: `b` <@U0OMAR001>'))],
    '*a* :tada: `b` <@U0OMAR001>',
  ],
  [
    'R25 styles',
    [
      section(
        plain('a', { bold: true }),
        plain('b', { italic: true }),
        plain('c', { strike: true }),
        plain('d', { code: true }),
      ),
    ],
    '<strong>a</strong><emphasis>b</emphasis><delete>c</delete><code>d</code>',
  ],
  [
    'R25 neighbours of one style are one',
    [
      section(
        plain('hot ', { bold: true }),
        plain('and ', { bold: true, italic: true }),
        plain('loud', { bold: true }),
      ),
    ],
    '<strong>hot <emphasis>and</emphasis> loud</strong>',
  ],
  [
    'R25 blanks stay outside a style',
    [section(plain('a'), plain(' b ', { bold: true }), plain('c'))],
    'a <strong>b</strong> c',
  ],
  ['R25 code over two lines', [section(plain('a\nb', { code: true }))], '<code>a</code>⏎<code>b</code>'],
  ['R26 unsafe link', [section({ type: 'link', url: 'javascript:alert(1)', text: 'x' })], 'x'],
  [
    'R8 code that is a link',
    [section({ type: 'link', url: 'https://files.slack.com/x?t=1', style: { code: true } })],
    '[<code>https://files.slack.com/x</code>](https://files.slack.com/x)',
  ],
  ['R26 bare link', [section({ type: 'link', url: 'https://x.test' })], '[https://x.test](https://x.test)'],
  [
    'R31 emoji of blocks',
    [section(emoji('wave', '1f44b-1f3fb', { skin_tone: 2 }), emoji('flag-ca', '1f1e8-1f1e6'))],
    '👋🏻🇨🇦',
  ],
  [
    'R31 emoji without characters',
    [section(emoji('fire'), emoji('wave', undefined, { skin_tone: 3 }))],
    '🔥👋🏼',
  ],
  [
    'R31 custom emoji',
    [section(emoji('sourdough', undefined, { url: 'https://emoji.test/x.gif' }))],
    ':sourdough:',
  ],
  ['R31 no text hides in an emoji', [section(emoji('fire', '0041-004b-0049-0041'))], '🔥'],
  [
    'R7 R32 R33 names',
    [
      section(
        { type: 'user', user_id: 'U0OMAR001' },
        plain(' '),
        { type: 'channel', channel_id: 'C0BAKERY1' },
        plain(' '),
        { type: 'broadcast', range: 'here' },
        plain(' '),
        { type: 'usergroup', usergroup_id: 'S0BAKERS1' },
      ),
    ],
    'Omar #bakery (everyone here) unknown group (S0BAKERS1)',
  ],
  ['R15 code', [{ type: 'rich_text_preformatted', elements: [plain('a\n  ```b\n')] }], '~~~\na\n  ```b\n~~~'],
  [
    'R15 code with a link',
    [
      {
        type: 'rich_text_preformatted',
        elements: [plain('get '), { type: 'link', url: 'https://x.test/?a&amp;b' }],
      },
    ],
    '~~~\nget https://x.test/?a&b\n~~~',
  ],
  ['R35 quote', [{ type: 'rich_text_quote', elements: [plain('a\nb')] }], '> a⏎b'],
  [
    'R35 quote of sections',
    [{ type: 'rich_text_quote', elements: [section(plain('a')), list('bullet', 0, ['b'])] }],
    '> a\n> - b',
  ],
  ['R34 bullets', [list('bullet', 0, ['a', 'b'])], '- a\n- b'],
  [
    'R34 nested',
    [list('bullet', 0, ['a']), list('bullet', 1, ['b']), list('bullet', 2, ['c']), list('bullet', 0, ['d'])],
    '- a\n   - b\n      - c\n- d',
  ],
  [
    'R34 numbers go on by offset',
    [list('ordered', 0, ['a']), list('bullet', 1, ['b']), list('ordered', 0, ['c'], { offset: 1 })],
    '1. a\n   - b\n2. c',
  ],
  ['R34 numbers begin anew', [list('ordered', 0, ['a', 'b']), list('ordered', 0, ['c'])], '1. a\n2. b\n1. c'],
  ['R34 numbers begin late', [list('ordered', 0, ['c'], { offset: 2 })], '3. c'],
  ['R34 an empty item', [section(plain('a')), list('bullet', 0, ['', 'b'])], 'a\n- b'],
  ['R34 mixed side by side', [list('ordered', 0, ['a']), list('bullet', 0, ['b'])], '1. a\n- b'],
  ['R34 an indent without a parent', [list('bullet', 3, ['a']), list('bullet', 0, ['b'])], '- a\n- b'],
  [
    'R69 date',
    [section({ type: 'date', timestamp: 1730610000, format: '{date_long} {time}', fallback: 'Nov 3' })],
    '2024-11-03 05:00',
  ],
  [
    'R69 date that is none',
    [section({ type: 'date', timestamp: 'soon', format: '{date}', fallback: 'Nov 3' })],
    'Nov 3',
  ],
  [
    'R46 unknown inline keeps its text',
    [section(plain('a '), { type: 'sparkle', text: 'b' }, { type: 'glitter', x: 1 })],
    'a b',
  ],
  [
    'R46 unknown part keeps its text',
    [{ type: 'rich_text_poem', elements: [section(plain('roses'))] }],
    'roses',
  ],
  ['blank lines part paragraphs', [section(plain('a\n\nb\nc'))], 'a\nb⏎c'],
  [
    'color, team, canvas',
    [
      section({ type: 'color', value: '#aa5500' }, plain(' '), { type: 'team', team_id: 'T1' }, plain(' '), {
        type: 'canvas',
        file_id: 'F1',
      }),
    ],
    '#aa5500 the whole workspace (canvas)',
  ],
])('%s', ([, elements, expected]) => {
  expect(said(...elements)).toBe(expected)
})

test('nothing but interactive blocks leaves the text', () => {
  expect(shown([nora(1, 'press it', { blocks: [{ type: 'actions', elements: [] }] })])).toBe('Nora: press it')
})
