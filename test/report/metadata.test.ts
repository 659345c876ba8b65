import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import type { Report } from '../../src/report/types.ts'

function read(text: string, path = 'mill.md'): Report {
  return parseReport({ path: `incidents/${path}`, text }, defaults)
}

const days: [string, string, string?][] = [
  ['the frontmatter', '---\ndate: 2021-05-20\n---\n\n# Mill\n\n**Date:** 2021-05-21\n'],
  ['a frontmatter with a slip elsewhere', '---\ndate: 2021-05-20\ntags:\n* mill\n---\n\n# Mill\n'],
  ["the frontmatter's title", '---\ntitle: 20.05.2021 - Kverna sto\n---\n\n# Kverna sto\n'],
  ['a table', '# Mill\n\n| Field | Value |\n|---|---|\n| **Date** | 2021-05-20 |\n', '2021-05-22-mill.md'],
  ['a table with a range', '# Mill\n\n| Field | Value |\n|---|---|\n| Date | 2021-05-20 to 2021-05-21 |\n'],
  [
    'a table of facts further down',
    '# Moulin\n\n## Panne 1\n\n| Champ | Valeur |\n|---|---|\n| Date | 2021-05-20 |\n| Gravité | haute |\n',
  ],
  ['a label', '# Mill\n\n**Date:** 2021-05-20\n', '2021-05-22-mill.md'],
  ['a label in a list', '# Mill\n\n- Date: 20 May 2021\n'],
  ['a label with a remark', '# Mill\n\n**Date:** 2021-05-20 (degraded) → 2021-05-22\n'],
  ['a label in brackets', '# Kvern\n\n**Dato:** [20.05.2021]\n'],
  ['a label above its value', '# Kvern\n\n**Dato:**\n\n20.05.2021\n\n**Av:**\n\n@kari\n'],
  ['a label without a colon', '# Kvern\n\n**Dato** 20.05.2021\n'],
  ['a label beside others', '# Mühle\n\n**Datum des Vorfalls:** 20.05.2021 · **Dauer:** 14:20–14:52\n'],
  ['a heading with one line', '# Moulin\n\n### Date\n\n20 mai 2021\n\n### Résumé\n\nArrêt.\n'],
  ['a list of facts', '# Mill\n\n## Stats\n\n- Date: 2021-05-20\n- Duration: 2 h\n'],
  ['the title', '# 2021-05-20: The mill stood still\n', '2021-05-22-mill.md'],
  ['the title without its year', '# The mill stood still on May 20th\n', '2021-05-22-mill.md'],
  [
    'where it began',
    '# Mill\n\n**Incident from:** 2021-05-20\n\n**Incident till:** 2021-05-19\n',
    '2021-05-25-mill.md',
  ],
  ["the file's name", '# Mill\n', '2021-05-20_mill.md'],
  ["a folder's name", '# Mill\n', '2021/05/20.md'],
  ["the file's name in words", '# Mill\n', 'May2021/May-20-2021.md'],
  ['the timeline', '# Mill\n\n**Resolved:** 2021-05-22\n\n## Timeline\n\n- 2021-05-20 10:02 Alarm\n'],
  ['the end, before prose', '---\nresolved: 2021-05-20T10:02:00Z\n---\n\n# Mill\n\nBuilt on 1 May 2020.\n'],
  ['the text', '# Mill\n\nLast updated 1 June 2021.\n\nOn 20 May 2021 it stood still.\n'],
  ['the text, when it was published later', '# Mill\n\nOn 20 May 2021 it stood; we published it late.\n'],
  ['a quoted line of facts', '# Mill\n\n> Jane, 20.05.2021 · final\n\nIt stood.\n'],
  ['a heading below', '# Troubles of the mill\n\n## 2021-05-20: the sails\n\nThey stood.\n'],
  ['a label among sentences', '# Mill\n\n*Date: 20 May 2021. Status: closed.*\n', '2021-05-22-mill.md'],
  ['a label with blanks in it', '# 水車\n\n**発生日時**: 2021 年 5 月 20 日\n'],
]

describe('the day is that of', () => {
  test.each(days)('%s', (_, text, path) => expect(read(text, path).date).toBe('2021-05-20'))
})

test.each([
  ['# Mill\n\nVersion 2021-05-20 of the wheel.\n'],
  ['# Mill\n\n> On 20 May 2021 she wrote\n'],
  ['# Mill\n\n```\n2021-05-20 log\n```\n'],
])('no day is told: %s', (text) => expect(read(text).date).toBeUndefined())

const titles: [string, string, string?][] = [
  ['a frontmatter with a slip', '---\ntitle: "The mill"\nnote: it stood: long\n---\n\n## Summary\n'],
  ['a heading with a label', '# Title: The mill\n\n# Cause\n'],
  [
    'the file, where the first heading names only facts',
    '# Metadata\n\nOwner: Jane\n\n# Cause\n',
    'the-mill.md',
  ],
  ['the frontmatter', '---\ntitle: The mill\n---\n\n# Mill\n'],
  ['its first heading', '# The mill\n\n## Summary\n'],
  ['an underlined heading', 'The mill\n========\n\nSummary\n-------\n'],
  ['a first heading like all others', '## The mill\n\n## Summary\n\n## Timeline\n'],
  ['a heading of HTML', '<h1 align="center">The mill</h1>\n\n## Summary\n'],
  ["the file's name", '## Summary\n\nIt stood still.\n', '2021-05-20-the-mill.md'],
  [
    'the heading right below one that says nothing',
    '# Incident report\n\n## The mill\n\n**Date:** 2021-05-20\n',
  ],
  ['a label, when the heading says nothing', '# Vorfallsbericht (Incident)\n\n**Titel:** The mill\n'],
  [
    "the file's name where the heading says nothing",
    '# Postmortem\n\n## Facilitator: Jane\n\n## Date\n',
    '2021-05-20-the-mill.md',
  ],
  ["the file's name where there is but a section", '# Postmortem\n\n## Summary\n', '2021-05-20-the-mill.md'],
]

describe('the title is that of', () => {
  test.each(titles)('%s', (_, text, path) => expect(read(text, path).title).toBe('The mill'))
})

test('people are names, be they short, several, or with an initial', () => {
  const authors = (value: string) => read(`# Mill\n\n**Author(s):** ${value}\n`).authors
  expect(authors('Jane Doe og Max Roy')).toEqual(['Jane Doe', 'Max Roy'])
  expect(authors('@jane, @max')).toEqual(['@jane', '@max'])
  expect(authors('C. Baum')).toEqual(['C. Baum'])
  expect(authors('nora (night shift)')).toEqual(['nora (night shift)'])
  expect(authors('[Jane Doe], 2022-03-30')).toEqual(['Jane Doe'])
  expect(authors('It was late. Nobody wrote.')).toEqual([])
})

test('a key that looks like a moment but is a duration, a word or a placeholder is none', () => {
  const { moments } = read('# Mill\n\n**Detected by:** the miller\n\n**Resolved:** yes\n\n**Started:** TBD\n')
  expect(moments).toEqual({})
})

test('facts may stand among other labels, below labels that open sections, and below the first heading', () => {
  const facts =
    '- **Date:** 2021-05-20\n- **Impact:** all flour\n- **Severity:** P2 (high)\n- **Author:** Jane Doe\n'
  const around = [
    `# Mill\n\n${facts}\n## Timeline\n`,
    `# Mill\n\n## Incident Summary\n${facts}\nIt stood.\n\n## Timeline\n`,
  ]
  for (const { date, severity, authors } of around.map((text) => read(text)))
    expect([date, severity, authors]).toEqual(['2021-05-20', 'sev-2', ['Jane Doe']])
})

test('labels below a later heading or of one item alone are about something smaller', () => {
  expect(
    read('# Mill\n\n## Timeline\n\n## Action items\n\n- **Author:** Max\n- **Severity:** P2\n').authors,
  ).toEqual([])
  expect(
    read('# Mill\n\n## Summary\n\nIt stood.\n\n**Author:** Max\n**Severity:** P2\n').severity,
  ).toBeUndefined()
})

test.each([
  [
    'de',
    '**Beginn der Störung:** 20.05.2021 10:15\n**Ende der Störung:** 20.05.2021 12:40\n**Schweregrad:** 2',
  ],
  ['es', '**Fecha de inicio:** 20/05/2021 10:15\n**Fecha de fin:** 20/05/2021 12:40\n**Gravedad:** nivel 2'],
  [
    'pt',
    '**Data de início:** 20/05/2021 10:15\n**Fim do incidente:** 20/05/2021 12:40\n**Gravidade:** SEV-2',
  ],
])('labels in %s', (_, labels) => {
  const { moments, severity } = read(`# Mill\n\n${labels}\n\n## X\n`)
  expect([moments.impact_start?.at, moments.impact_end?.at, severity]).toEqual([
    '2021-05-20T10:15:00Z',
    '2021-05-20T12:40:00Z',
    'sev-2',
  ])
})
