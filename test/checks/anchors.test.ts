import type { Element, Root } from 'hast'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { anchor, anchors } from '../../src/checks/anchors.ts'

test.for([
  '# Login was down',
  '## Action items ##',
  'Detailed timeline\n-----------------',
  '### What went *well*, and what did not?',
  '## Éléments d’action : à faire',
  '## `deploy.sh --force` & co.',
  '## See [the log](https://example.com/a_(b)?c=d "title")',
  '## 2022-03-29\n\n## 2022-03-29\n\n## 2022-03-29',
  '## 原因 🔥 分析',
  '##\tTabs   and  blanks',
])('finds the ids that a page has: %s', (markdown) => {
  const there = anchors(markdown)
  expect(idsOf(markdown).filter((id) => !there.has(anchor(id)))).toEqual([])
})

test('finds ids that are written out', () => {
  expect(anchors('<a id="before"></a><a name=later>\n\n## Trigger {#why}\n')).toEqual(
    new Set(['before', 'later', 'why', 'trigger']),
  )
})

function idsOf(markdown: string): string[] {
  const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeSlug).use(rehypeStringify)
  const tree: Root = processor.runSync(processor.parse(markdown))
  const elements = tree.children.filter((node): node is Element => node.type === 'element')
  return elements.map(({ properties }) => properties.id).filter((id): id is string => typeof id === 'string')
}
