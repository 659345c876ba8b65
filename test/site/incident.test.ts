import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentFor, toIncidents } from '../../src/site/incident.ts'
import { toDocuments } from './fixture-site.ts'

const documents = toDocuments(
  [
    'incidents/2024-01-02-mail.md',
    'incidents/2024-01-02-mail.fr.md',
    'incidents/2023-12-31-login.md',
    'other/2023-12-31-login.md',
    'incidents/undated.md',
    'incidents/2024-03-01-slow.fr.md',
    'incidents/con.md',
  ].map((path) => ({ path, text: '' })),
)

test('one incident per pair, newest first, those without a date last, whatever the order of the files', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      expect(
        toIncidents(shuffled).map(({ name, facts, documents: texts }) => [
          name.replace(/-[0-9a-f]{8}$/, '-#'),
          facts.path,
          texts.length,
        ]),
      ).toEqual([
        ['2024-03-01-slow', 'incidents/2024-03-01-slow.fr.md', 1],
        ['2024-01-02-mail', 'incidents/2024-01-02-mail.md', 2],
        ['2023-12-31-login', 'incidents/2023-12-31-login.md', 1],
        ['2023-12-31-login-#', 'other/2023-12-31-login.md', 1],
        ['con', 'incidents/con.md', 1],
        ['undated', 'incidents/undated.md', 1],
      ])
    }),
  )
})

test('readers get the text in their language, else the source', () => {
  const mail = toIncidents(documents)[1]
  expect(mail && documentFor(mail, 'fr').report.path).toBe('incidents/2024-01-02-mail.fr.md')
  expect(mail && documentFor(mail, 'de').report.path).toBe('incidents/2024-01-02-mail.md')
})
