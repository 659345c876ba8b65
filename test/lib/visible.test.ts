import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible, visibleLine } from '../../src/lib/visible.ts'

test.each([
  ['plain text\twith a tab\n', 'plain text\twith a tab\n'],
  ['déjà vu ✅ 日本語', 'déjà vu ✅ 日本語'],
  ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
  ['a\u202Eb\u2066c', 'aU+202EbU+2066c'],
  ['zero\u200Bwidth\uFEFF', 'zeroU+200BwidthU+FEFF'],
  ['tag\u{E0041}', 'tagU+E0041'],
  ['👩\u200D🚒 and \u{1F3F3}\uFE0F\u200D🌈', '👩\u200D🚒 and \u{1F3F3}\uFE0F\u200D🌈'],
  ['no\u200Djoin', 'noU+200Djoin'],
  ['half an emoji \ud83d, the other \ude00', 'half an emoji \ufffd, the other \ufffd'],
  ['bell\x07 c1\x9b', 'bell\\x07 c1\\x9b'],
])('%j', (text, shown) => expect(visible(text)).toBe(shown))

test('one line stays one line', () => expect(visibleLine('a\r\nb\tc')).toBe('a b c'))

test('what is visible stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(visible(text))).toBe(visible(text))
      expect(visible(text)).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})
