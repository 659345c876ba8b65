import { applyPatch } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unifiedDiff } from '../../src/commands/diff.ts'

const line = fc.constantFrom(
  '- [10:02](https://x) **ana**: hi',
  '## Timeline',
  '',
  '  two',
  '\\ No newline',
  '--- a',
  'é 🎈',
)
const text = fc
  .tuple(
    fc.array(line, { maxLength: 12 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.constantFrom('', '\uFEFF'),
  )
  .map(([lines, end, isEnded, mark]) => `${mark}${lines.join(end)}${isEnded && lines.length ? end : ''}`)

test('a difference that is shown is the one that would be written, to the byte', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = unifiedDiff('incidents/x.md', before, after, false)
      expect(diff === '').toBe(before === after)
      if (diff) expect(applyPatch(before, diff, { autoConvertLineEndings: false })).toBe(after)
    }),
    { numRuns: 300 },
  )
})

test('what could steer a terminal is shown as what it is', () => {
  const diff = unifiedDiff('x.md', 'a\n', 'a\u001b[2J\u202e\rb\r\n', false)
  expect(diff).toBe('--- a/x.md\n+++ b/x.md\n@@ -1,1 +1,1 @@\n-a\n+a\\x1b[2JU+202E\\x0db\r\n')
})
