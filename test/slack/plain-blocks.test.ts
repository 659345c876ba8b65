import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMessage } from '../../src/slack/read-message.ts'
import { conversation, timeline } from './conversation.ts'
import { sketchEntries } from './sketch.ts'

const blocksOf = (text: string, style?: object) => [
  {
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: [{ type: 'text', text, ...(style ? { style } : {}) }] },
    ],
  },
]
const keepsBlocks = (text: string, blocks: unknown[]) => {
  const read = readMessage({ ts: '1730610000.000001', text, blocks })
  return 'message' in read && read.message.blocks !== undefined
}

/** As it is shown when the blocks were kept. */
function rendered(said: { text: string; blocks?: unknown[] }): string {
  const messages = [{ ts: '1730610001.000100', user: 'U0NORA001', ...said }]
  return sketchEntries(timeline(conversation([], { messages })).entries)
}

test('blocks that repeat a plain text are not kept', () => {
  expect(
    keepsBlocks(
      'rolled back, latency is down (eu-west/b).',
      blocksOf('rolled back, latency is down (eu-west/b).'),
    ),
  ).toBe(false)
})

test.each([
  ['another text', 'deploy', blocksOf('deploy it')],
  ['emphasis', 'deploy', blocksOf('deploy', { bold: true })],
  ['a mention', 'ask <@U1>', blocksOf('ask <@U1>')],
  ['an emoji or a time', 'at 10:30:45', blocksOf('at 10:30:45')],
  ['a list', 'a. one', blocksOf('a. one')],
  ['several lines', 'a\nb', blocksOf('a\nb')],
  ['two blocks', 'a', [...blocksOf('a'), { type: 'divider' }]],
])('%s keeps them', (_, text, blocks) => expect(keepsBlocks(text, blocks)).toBe(true))

test('a message reads the same with and without blocks that are not kept', () => {
  const text = fc.string({ unit: fc.constantFrom(..."abé1 .,;!?'()%/-*_:<&\n#>•") })
  fc.assert(
    fc.property(text, (said) => {
      if (keepsBlocks(said, blocksOf(said))) return
      expect(rendered({ text: said })).toBe(rendered({ text: said, blocks: blocksOf(said) }))
    }),
    { numRuns: 2000 },
  )
})
