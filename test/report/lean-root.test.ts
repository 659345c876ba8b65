import fc from 'fast-check'
import type { PhrasingContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { leanRoot } from '../../src/report/lean-root.ts'

const usual = unified().use(remarkGfm).use(remarkStringify)
const lean = unified()
  .use(remarkGfm)
  .use(remarkStringify, { handlers: { root: leanRoot } })

const word = fc.string({ unit: fc.constantFrom(...'ab1 .:-_*[]()<>&#|`~!\\\n\t@w+=é"\'$/') })
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  word.map((value) => ({ type: 'text' as const, value })),
  word.map((value) => ({ type: 'inlineCode' as const, value })),
  fc.record({
    type: fc.constant('link' as const),
    url: word,
    title: fc.option(word),
    children: fc.array(
      word.map((value) => ({ type: 'text' as const, value })),
      { maxLength: 2 },
    ),
  }),
  fc.record({
    type: fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const),
    children: fc.array(
      word.map((value) => ({ type: 'text' as const, value })),
      { maxLength: 2 },
    ),
  }),
)

test('leaving out patterns changes nothing of what is printed', () => {
  const lines = fc.array(fc.array(inline, { maxLength: 6 }), { maxLength: 3 })
  fc.assert(
    fc.property(lines, (all) => {
      const paragraphs = all.map((children) => ({ type: 'paragraph' as const, children }))
      const item = { type: 'listItem' as const, spread: false, children: paragraphs }
      const root: Root = {
        type: 'root',
        children: [{ type: 'list', ordered: false, spread: false, children: [item] }, ...paragraphs],
      }
      expect(lean.stringify(root)).toBe(usual.stringify(root))
    }),
    { numRuns: 2000 },
  )
})
