import { expect, test } from 'vitest'
import { conversation, nora, shown, timeline } from '../conversation.ts'
import type { Json } from '../kit/parts.ts'
import { fake } from '../kit/parts.ts'

const permalink = 'https://bakery.slack.com/files/U0NORA001/F0OVEN001/oven.png'
const file = (more: Json) => ({
  id: 'F0OVEN001',
  mode: 'hosted',
  name: 'oven.png',
  filetype: 'png',
  mimetype: 'image/png',
  size: 156_123,
  permalink,
  ...more,
})
const said = (...files: Json[]) => shown([nora(1, '', { files })]).replace(/^Nora: /, '')

test.for<[name: string, files: Json[], expected: string]>([
  ['R27 name, type, size, permalink', [file({})], `[image: oven.png](${permalink}) (png, 152 KB)`],
  [
    'R27 every file',
    [
      file({}),
      file({
        name: 'log.txt',
        mimetype: 'text/plain',
        filetype: 'text',
        size: 20,
        permalink: `${permalink}2`,
      }),
    ],
    `[image: oven.png](${permalink}) (png, 152 KB)⏎[file: log.txt](${permalink}2) (text, 20 B)`,
  ],
  [
    'R27 odd names',
    [file({ name: 'a|b]\u202fc\nd.png', size: 2_000_000 })],
    `[image: a|b]\u202fc d.png](${permalink}) (png, 1.9 MB)`,
  ],
  [
    'R27 only a title',
    [{ id: 'F1', mode: 'external', title: 'Recipes | v2', external_url: 'https://docs.x.test/d' }],
    'file: Recipes | v2',
  ],
  ['R28 deleted', [{ id: 'F1', mode: 'tombstone' }], '(file deleted)'],
  ['R28 over the limit', [{ id: 'F1', mode: 'hidden_by_limit' }], '(file hidden by plan limit)'],
  [
    'R28 of another organisation',
    [{ id: 'F1', mode: 'file_access', file_access: 'check_file_info' }],
    '(file not accessible)',
  ],
  ['R28 without a name', [{ id: 'F1' }], 'file: ?'],
  ['R28 without anything', [{}], '(message without text)'],
])('%s', ([, files, expected]) => {
  expect(said(...files)).toBe(expected)
})

test('R27 a file that the text links to is not told twice', () => {
  expect(shown([nora(1, `see <${permalink}|oven.png>`, { files: [file({})] })])).toBe(
    `Nora: see [oven.png](${permalink})`,
  )
})

test.each([
  ['nothing', '', ''],
  ['a comment', ' and commented: too *hot*', 'too <strong>hot</strong>\n'],
])(
  'R72 an upload of old with %s says what the file is, and not twice who shared it',
  (_, after, expected) => {
    const sentence = `<@U0NORA001|nora> uploaded a file: <${permalink}|oven.png>${after}`
    const more = { subtype: 'file_share', file: file({}), username: '<@U0NORA001|nora>', bot_id: null }
    expect(shown([nora(1, sentence, more)])).toBe(
      `Nora: ${expected}[image: oven.png](${permalink}) (png, 152 KB)`,
    )
  },
)

test('R72 what was said with a file is kept, once', () => {
  const old = file({ initial_comment: { comment: 'too *hot*' } })
  expect(shown([nora(1, '', { file: old })])).toBe(
    `Nora: [image: oven.png](${permalink}) (png, 152 KB)\ntoo <strong>hot</strong>`,
  )
  expect(shown([nora(1, 'and commented: too *hot*', { file: old })])).toBe(
    `Nora: and commented: too <strong>hot</strong>\n[image: oven.png](${permalink}) (png, 152 KB)`,
  )
})

test('R8 no address of a file but its permalink, and that without a query', () => {
  const secret = `?t=${fake.fileToken}`
  const leaky = file({
    permalink: permalink + secret,
    permalink_public: `https://slack-files.com/T01-F01-abcdef1234`,
    url_private: `https://files.slack.com/x${secret}`,
    thumb_360: `https://files.slack.com/t${secret}`,
  })
  const shared = 'T01TEAM00-F0OVEN001-abcdef1234'
  const text = `<https://files.slack.com/files-pri/T01TEAM00-F01/x.png${secret}> <https://files.slack.com/files-pub/${shared}/x.png|x> https://files.slack.com/files-pub/${shared}/y <https://slack-files.com/${shared}>`
  const result = JSON.stringify(timeline(conversation([nora(1, text, { files: [leaky] })])), (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  for (const leak of [fake.fileToken, 'abcdef1234', 'url_private', 'thumb'])
    expect(result).not.toContain(leak)
  expect(result).toContain(permalink)
})
