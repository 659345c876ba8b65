import { expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'

const slip = 'tags: [mill, [sails\n'

test.each([
  ['title: Outage: the mill stood still\n', 'Outage: the mill stood still'],
  ["title: 'The mill' stood: still\n", "'The mill' stood: still"],
  ['title: "The mill: still"\n', 'The mill: still'],
  ['title: [unclosed\n', 'Broken'],
  ['title: >-\n', 'Broken'],
  ['title:\n', 'Broken'],
])('of a frontmatter that is no YAML, the title is told by its line: %j', (line, title) => {
  const text = `---\n${line}${slip}---\n\n## Impact\n\nNone.\n`
  expect(parseReport({ path: 'incidents/broken.md', text }, defaults).title).toBe(title)
})

test('a heading tells it better', () => {
  const text = `---\ntitle: mill\n${slip}---\n\n# The mill stood still\n`
  expect(parseReport({ path: 'incidents/broken.md', text }, defaults).title).toBe('The mill stood still')
})
