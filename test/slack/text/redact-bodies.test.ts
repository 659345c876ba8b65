import { describe, expect, test } from 'vitest'
import { conversation, nora, omar, shown, timeline } from '../conversation.ts'
import { fake, plain, richText, section } from '../kit/parts.ts'
import { sketchEntries } from '../sketch.ts'

// Put together here, so that no secret-shaped literal stands in a file.
const password = ['Dough', 'Rises', '42!'].join('')
const half = Math.floor(fake.github.length / 2)
const [front, back] = [fake.github.slice(0, half), fake.github.slice(half)]

describe('R52 secrets in text', () => {
  test.for(Object.entries(fake))('%s', ([, secret]) => {
    const found = shown([nora(1, `look: ${secret} there`)])
    expect(found).toContain('[redacted: ')
    for (const part of secret
      .split(/[:/@ ]/)
      .filter((one) => one.length > 7 && !/postgres|db\.internal|orders|BEGIN|PRIVATE/.test(one))) {
      expect(found).not.toContain(part)
    }
  })
  test('are counted by kind', () => {
    expect(
      timeline(conversation([nora(1, `${fake.github} ${fake.awsKey} ${fake.github}`)])).summary.redactions,
    ).toEqual({
      'github-token': 2,
      'aws-access-key-id': 1,
    })
  })
})

const inBlocks = (...pieces: ReturnType<typeof plain>[]) =>
  shown([nora(1, 'x', { blocks: richText(section(...pieces)) })])
const split: [name: string, found: () => string][] = [
  ['by styles', () => inBlocks(plain(`key ${front}`), plain(back, { bold: true }), plain(' there'))],
  ['by a style before it', () => inBlocks(plain('key', { bold: true }), plain(fake.github), plain('!'))],
  [
    'by a link',
    () => shown([nora(1, `postgres://svc:<mailto:${password}@db.x.test|${password}@db.x.test>`)]),
  ],
  [
    'by a link in blocks',
    () =>
      inBlocks(plain('postgres://svc:'), {
        type: 'link',
        url: `mailto:${password}@db.x.test`,
        text: `${password}@db.x.test`,
      }),
  ],
  ['by a line break', () => shown([nora(1, `${front}\n${back}`)])],
  [
    'by a paragraph',
    () => shown([nora(1, 'x', { blocks: richText(section(plain(front)), section(plain(back))) })]),
  ],
  ['over two messages', () => shown([nora(1, front), nora(2, back)])],
  ['over two messages with another between', () => shown([nora(1, front), omar(2, 'ok'), nora(3, back)])],
  ['by an emoji that is none', () => shown([nora(1, `password: ${password}:key:${password}`)])],
  ['by a zero-width space', () => shown([nora(1, `${front}\u200b${back}`)])],
  ['in code', () => shown([nora(1, `\`${fake.github}\` \`\`\`${fake.github}\`\`\``)])],
  [
    'in a name',
    () => shown([{ ...nora(1, 'x'), username: fake.github, bot_id: 'B0UNKNOWN', user: undefined }]),
  ],
  [
    'at the end of a long name',
    () =>
      shown([
        {
          ...nora(1, 'x'),
          username: `${'baker '.repeat(11)}${fake.github}`,
          bot_id: 'B0UNKNOWN',
          user: undefined,
        },
      ]),
  ],
  ['in a topic', () => shown([nora(1, 'x', { subtype: 'channel_topic', topic: `pw ${fake.github}` })])],
  [
    'in a file',
    () => shown([nora(1, '', { files: [{ id: 'F1', name: `${fake.github}.txt`, title: fake.github }] })]),
  ],
  ['in a date', () => shown([nora(1, `<!date^1730610000^{date} ${fake.github}|x>`)])],
]
test.for(split)('R52 a secret %s', ([, found]) => {
  const text = found()
  for (const part of [fake.github, front, back, password]) expect(text).not.toContain(part)
  expect(text).toContain('[redacted: ')
})

test('R52 a password in the message after the one that announces it, which alone is marked', () => {
  const source = conversation([
    nora(1, 'the password is'),
    nora(3, password, { reactions: [{ name: 'pushpin', count: 1 }] }),
  ])
  expect(shown([])).toBe('')
  expect(JSON.stringify(timeline(source).entries[0]?.body)).not.toContain(password)
})

test('R52 a password that answers the question of another, and the question stays', () => {
  const word = ['Dough', 'Rises'].join('').toLowerCase()
  expect(shown([omar(1, 'what is the oven password?'), nora(2, word), nora(3, 'ok')])).toBe(
    'Omar: what is the oven password?\nNora: [redacted: password-word-answered]\nNora: ok',
  )
  expect(shown([omar(1, 'is the oven hot?'), nora(2, word)])).toContain(word)
})

test('R52 a secret that another message gave away, also in an address', () => {
  const secret = ['dough', 'rises', '42'].join('')
  const early = nora(1, `is \`${secret}\` right? <https://x.test/${secret}/a|try>`)
  expect(shown([early, omar(2, `the oven password is ${secret}`), nora(3, `${secret}s no`)])).toBe(
    [
      'Nora: is <code>[redacted: password]</code> right? try',
      'Omar: the oven password is [redacted: password]',
      `Nora: ${secret}s no`,
    ].join('\n'),
  )
})

test('R52 what stands around a secret stays', () => {
  expect(shown([nora(1, `before ${fake.github}, after\nand below`)])).toBe(
    'Nora: before [redacted: github-token], after⏎and below',
  )
  expect(shown([nora(1, `*${fake.github}* <https://x.test|${fake.github}>`)])).toBe(
    'Nora: <strong>[redacted: github-token]</strong> [redacted: github-token]',
  )
})

test.for([`https://x.test/?access_token=${fake.github}`, `https://svc:${password}@x.test/`])(
  'R52 a link to an address with a secret loses its address, not its text',
  (url) => {
    const { entries, summary } = timeline(conversation([nora(1, `<${url}|the oven>`)]))
    expect(sketchEntries(entries)).toBe('Nora: the oven')
    expect(Object.values(summary.redactions)).toEqual([1])
  },
)

test('R52 neighbours that are no secret together stay', () => {
  const words = [
    'the password is in 1Password',
    'password rotation',
    'is done',
    'tool -u root -p',
    'orders',
    'restarting now',
    '3f2a91c',
    'deadbeef',
    '10.2.3.4',
  ]
  expect(shown(words.map((word, index) => nora(index + 1, word)))).toBe(
    words.map((word) => `Nora: ${word}`).join('\n'),
  )
})

test('R52 what a team allows stays', () => {
  const config = { redact: { allowRules: ['github-token'], allowDigests: [], people: false } }
  const source = conversation([nora(1, fake.github)])
  expect(JSON.stringify(timeline(source, { config: { ...base(), ...config } }).entries[0]?.body)).toContain(
    fake.github,
  )
})

test('R83 e-mail addresses and phone numbers go when asked for', () => {
  const config = { redact: { allowRules: [], allowDigests: [], people: true } }
  const source = conversation([
    nora(1, '<mailto:nora@bakery.test|nora@bakery.test> <tel:+14165550199|+1 416 555 0199>'),
  ])
  const text = JSON.stringify(timeline(source, { config: { ...base(), ...config } }).entries[0]?.body)
  expect(text).not.toMatch(/nora@|555/)
})

function base() {
  return { slack: { markers: ['pushpin'], followUpMarkers: [], moments: {} }, severities: [] }
}

test('R76 no character stays that nobody sees', () => {
  const text = shown([nora(1, 'a\u202eb\u200bc\u001b[31md\u{e0041}', { username: 'x\u202ey' })])
  expect(text).toBe('Nora: aU+202EbU+200Bc\\x1b[31mdU+E0041')
})
