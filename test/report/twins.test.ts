import { expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import { pairTwins } from '../../src/report/twins.ts'

const english = parseReport(
  {
    path: 'incidents/2024-05-02-login-down.md',
    text: '---\ntitle: Login was down\nseverity: sev-1\nstatus: reviewed\ndetected: 2024-05-02T10:00Z\nservices: [login]\nroles: {commander: Jane Doe}\n---\n',
  },
  defaults,
)
const french = parseReport(
  {
    path: 'incidents/2024-05-02-login-down.fr.md',
    text: '---\ntitle: La connexion était en panne\nstatus: open\nresolved: 2024-05-02T12:00Z\n---\n',
  },
  defaults,
)
const other = parseReport({ path: 'incidents/old/2024-05-02-login-down.md', text: '# Another\n' }, defaults)

test('a translation takes the facts that it lacks, and keeps its own', () => {
  const [first, second, third] = pairTwins([french, english, other])
  expect(second).toBe(english)
  expect(third).toBe(other)
  expect(first).toMatchObject({
    translation: true,
    lang: 'fr',
    title: 'La connexion était en panne',
    status: 'open',
    severity: 'sev-1',
    services: ['login'],
    roles: { commander: 'Jane Doe' },
    moments: { detected: english.moments.detected, resolved: french.moments.resolved },
  })
})

test('the order of the files does not matter', () => {
  expect(pairTwins([other, english, french])).toEqual(pairTwins([french, english, other]).reverse())
})

test('of two with a language, the first by path is the source', () => {
  const both = ['en', 'fr'].map((lang) =>
    parseReport({ path: `incidents/a.${lang}.md`, text: '# Login was down\n' }, defaults),
  )
  expect(pairTwins(both).map(({ translation }) => translation)).toEqual([undefined, true])
})
