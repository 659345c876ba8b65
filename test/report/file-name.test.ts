import { expect, test } from 'vitest'
import { readFileName } from '../../src/report/file-name.ts'

test.each([
  ['incidents/2022-03-29-keys-in-log.md', { id: '2022-03-29-keys-in-log', date: '2022-03-29' }],
  [
    'incidents/2022-03-29-keys-in-log.fr.md',
    { id: '2022-03-29-keys-in-log', lang: 'fr', date: '2022-03-29' },
  ],
  ['incidents/2022-03-29-keys.fr-CA.md', { id: '2022-03-29-keys', lang: 'fr', date: '2022-03-29' }],
  ['incidents/2022-03-29-keys.pt.md', { id: '2022-03-29-keys', lang: 'pt', date: '2022-03-29' }],
  ['docs/2021-05-20_ingestors.markdown', { id: '2021-05-20_ingestors', date: '2021-05-20' }],
  ['source/2023-07-25-down.html.md.erb', { id: '2023-07-25-down', date: '2023-07-25' }],
  ['source/2017-02-09-notebook.qmd', { id: '2017-02-09-notebook', date: '2017-02-09' }],
  ['20220523-boucle.md', { id: '20220523-boucle', date: '2022-05-23' }],
  ['05-04-2023-login.md', { id: '05-04-2023-login', date: '2023-04-05' }],
  ['May2021/May-9-2021.md', { id: 'May-9-2021', date: '2021-05-09' }],
  ['22-march-2022-leak.md', { id: '22-march-2022-leak', date: '2022-03-22' }],
  ['10-31-2021-flood.md', { id: '10-31-2021-flood', date: '2021-10-31' }],
  ['5-26-21-outage.md', { id: '5-26-21-outage', date: '2021-05-26' }],
  ['5-10-21-outage.md', { id: '5-10-21-outage' }],
  ['disclosures/2024-1-03.md', { id: '2024-1-03', date: '2024-01-03' }],
  ['posts/2021/03/05.md', { id: '05', date: '2021-03-05' }],
  ['2021-03/05-mail.md', { id: '05-mail', date: '2021-03-05' }],
  ['2021-03/03-05-mail.md', { id: '03-05-mail', date: '2021-03-05' }],
  ['2021/03-05-mail.md', { id: '03-05-mail', date: '2021-03-05' }],
  ['2021/5 March.md', { id: '5 March', date: '2021-03-05' }],
  ['2021/part 5.md', { id: 'part 5' }],
  ['2024-05/login.md', { id: 'login', month: '2024-05' }],
  ['incidents/2022-03-29-keys/index.md', { id: '2022-03-29-keys', date: '2022-03-29' }],
  ['incidents/2022-03-29-keys/README.fr.md', { id: '2022-03-29-keys', lang: 'fr', date: '2022-03-29' }],
  ['incidents/2022-03-29-keys/report.md', { id: '2022-03-29-keys', date: '2022-03-29' }],
  ['README.md', { id: 'README' }],
  ['PM2021-004 - ADFS outage.md', { id: 'PM2021-004 - ADFS outage' }],
  ['PM2022-009 - Bad image', { id: 'PM2022-009 - Bad image' }],
  ['incidents/2022-02-31-never.md', { id: '2022-02-31-never' }],
  ['incidents/upgrade-to-1.30.md', { id: 'upgrade-to-1.30' }],
  ['incidents/notes-about.io.md', { id: 'notes-about.io' }],
  ['incidents/2202-05-20_slip.md', { id: '2202-05-20_slip' }],
  ['incidents/120220523400.md', { id: '120220523400' }],
])('%s', (path, expected) => {
  expect(readFileName(path, ['en', 'fr'])).toEqual(expected)
})

test('configured languages are known', () => {
  expect(readFileName('a.cy.md', ['en'])).toEqual({ id: 'a.cy' })
  expect(readFileName('a.cy.md', ['en', 'cy'])).toEqual({ id: 'a', lang: 'cy' })
})
