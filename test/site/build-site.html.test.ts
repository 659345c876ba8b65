import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { buildDocuments, pagesOf, readRepository, toDocuments } from './fixture-site.ts'

test('every page is valid HTML', async () => {
  const validate = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Written by hand and by a serializer, each in its own style.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      // The sheet and the script lie beside the page, also when it is opened from a folder.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Titles are people's.
      'long-title': 'off',
    },
  })
  const pages = pagesOf(await buildDocuments(toDocuments(readRepository())))
  const found: string[] = []
  for (const [path, text] of pages) {
    const { results } = await validate.validateString(text, path)
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      found.push(`${path}:${line}:${column} ${ruleId}: ${message}`)
    }
  }
  expect(found).toEqual([])
})
