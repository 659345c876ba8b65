import { expect, test } from 'vitest'
import { findImported, flatten } from '../../../src/report/merge/imported.ts'
import { parseSyntax } from '../../../src/report/syntax.ts'
import { permalink } from '../chat.ts'

const [root, other, reply] = ['1648562520.000100', '1648562530.000100', '1648562640.000200']

/** The thread of the second entry. */
function threadOf(text: string): string | undefined {
  return flatten(findImported(parseSyntax(text).root, text))[1]?.thread
}

// An export that left replies out must not make them count as deleted: their thread tells.
test.each([
  ['what it stands below tells', `  - [10:04](${permalink(reply)}) x`, root],
  [
    'its link tells, wherever it stands',
    `  - [10:04](${permalink(reply)}?thread_ts=${other}&cid=C024BE91L) x`,
    other,
  ],
  [
    'its link tells at the top, too',
    `- [10:04](${permalink(reply)}?thread_ts=${other}&cid=C024BE91L) x`,
    other,
  ],
  ['nothing tells', `- [10:04](${permalink(reply)}) x`, undefined],
])('the thread of an entry: %s', (_, line, thread) => {
  expect(threadOf(`- [10:02](${permalink(root)}) first\n${line}\n`)).toBe(thread)
})
