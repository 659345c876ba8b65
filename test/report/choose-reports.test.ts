import { expect, test } from 'vitest'
import { chooseReports } from '../../src/report/choose-reports.ts'

test.each<[string, Partial<Parameters<typeof chooseReports>[1]>, string[], string[]]>([
  [
    'all kinds of Markdown',
    {},
    ['a.md', 'b.markdown', 'c.qmd', 'd.html.md.erb', 'E.MD', 'x.txt', 'y.pdf'],
    ['a.md', 'b.markdown', 'c.qmd', 'd.html.md.erb', 'E.MD'],
  ],
  ['no table of contents', {}, ['README.md', 'index.md', 'index.fr.md', 'a.md'], ['a.md']],
  ['an incident’s folder', {}, ['README.md', 'graph.png'], ['README.md']],
  ['an incident’s folder in two languages', {}, ['index.md', 'index.fr.md'], ['index.md', 'index.fr.md']],
  ['a report with attachments', {}, ['report.md', 'report.fr.md', 'notes.md'], ['report.md', 'report.fr.md']],
  ['a folder named for its day', { folder: '2024-05-02-login' }, ['index.md', 'notes.md'], ['index.md']],
  ['nothing but an introduction', { root: true }, ['README.md'], []],
  ['pages about the repository', {}, ['CONTRIBUTING.md', 'LICENSE.md', '_template.md', 'a.md'], ['a.md']],
  [
    'no templates',
    {},
    [
      ...[
        'template.md',
        'PMyyyy-nnn - Postmortem template.md',
        'incident-report-template.fr.md',
        'template-for-postmortems.md',
        'modèle_de_rapport.md',
      ],
      ...['2024-05-02-report-template.md', 'template-cache-full.md', 'email-template.md', 'a.md'],
    ],
    ['2024-05-02-report-template.md', 'template-cache-full.md', 'email-template.md', 'a.md'],
  ],
  ['no bare names', {}, ['PM2022-009 - Bad image', 'a.md'], ['a.md']],
  [
    'bare names when asked for',
    { extensionless: true },
    ['PM2022-009 - Bad image', 'LICENSE', 'a.md', 'b.png'],
    ['PM2022-009 - Bad image', 'a.md'],
  ],
])('%s', (_, options, files, expected) => {
  expect(
    chooseReports(files, { folder: 'incidents', extensionless: false, root: false, ...options }),
  ).toEqual(expected)
})
