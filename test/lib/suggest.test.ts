import { expect, test } from 'vitest'
import { suggest } from '../../src/lib/suggest.ts'

test.each([
  ['serverity', 'severity'],
  ['Titel', 'title'],
  ['colour', undefined],
])('%s was meant to be %s', (word, meant) => {
  expect(suggest(word, ['title', 'severity', 'status'])).toBe(meant)
})
