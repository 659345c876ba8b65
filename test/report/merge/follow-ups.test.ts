import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/lib/edits.ts'
import { defaults } from '../../../src/report/config.ts'
import { addFollowUps, followedUp, type NewFollowUp } from '../../../src/report/merge/follow-ups.ts'
import { parseReport } from '../../../src/report/parse.ts'
import { parseSyntax } from '../../../src/report/syntax.ts'
import { channel, permalink } from '../chat.ts'

const ts = '1648562520.000100'
const scan: NewFollowUp = {
  key: { channel, ts },
  text: 'Scan the logs | *every* night',
  owner: 'Sam',
  url: permalink(ts),
}

function add(text: string, lang: 'en' | 'fr' = 'en') {
  const syntax = parseSyntax(text)
  const report = parseReport({ path: 'incidents/keys.md', text }, defaults, syntax)
  const input = { report, text, root: syntax.root, lang }
  return { text: applyEdits(text, [addFollowUps(input, [scan]) ?? []].flat()), known: followedUp(input) }
}

const cell = 'Scan the logs \\| \\*every\\* night'
const link = `[Slack](${permalink(ts)})`
const table = '## Action Items\n\n| Owner | Action | Done |\n|---|---|---|\n| Ana | Rotate |  |\n'

test('a row goes to the end of the table that is there, in its columns', () => {
  expect(add(`${table}\nText below.\n`).text).toBe(
    `${table}| Sam | ${cell} ${link} | open |\n\nText below.\n`,
  )
})

test('an item goes to the end of the list that is there', () => {
  const list = '## Follow-ups\n\n- [x] rotate\n\n## Other\n'
  expect(add(list).text).toBe(
    `## Follow-ups\n\n- [x] rotate\n- [ ] Scan the logs | \\*every\\* night (Sam) ${link}\n\n## Other\n`,
  )
})

test('a section without a list gets the table of the templates', () => {
  expect(add('## Follow-ups\n\n## Other\n').text).toBe(
    `## Follow-ups\n\n| Action item | Type | Owner | Due | Issue | Priority | Status |\n| --- | --- | --- | --- | --- | --- | --- |\n| ${cell} | | Sam | | ${link} | | open |\n\n## Other\n`,
  )
})

test('a report without the section gets it at its end, in its language', () => {
  const { text } = add('# Clés\r\n\r\nTexte.\r\n', 'fr')
  expect(text.split('\r\n')).toEqual([
    ...['# Clés', '', 'Texte.', '', '## Éléments d’action', ''],
    '| Mesure à prendre | Type | Responsable | Échéance | Billet | Priorité | État |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| ${cell} | | Sam | | ${link} | | ouvert |`,
    '',
  ])
})

test('what was added is known again, and read as a follow-up', () => {
  const { text } = add('## Follow-ups\n')
  expect([...add(text).known]).toEqual([`${channel}/${ts}`])
  const [item] = parseReport({ path: 'keys.md', text }, defaults).followUps
  expect(item).toMatchObject({ text: 'Scan the logs | *every* night', owners: ['Sam'], state: 'open' })
})
