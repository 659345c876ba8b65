import { describe, expect, test } from 'vitest'
import { noLedger } from '../../src/report/ledger.ts'
import { permalink, type Said } from './chat.ts'
import { keys, merge, next, rotate, salt, scaffold, told, zone } from './merging.ts'

describe('a list that people laid out otherwise stays one list', () => {
  const late: Said = { ts: '1648563000.000250', author: 'Zoë', text: 'Done.', thread: keys.ts }
  const end: Said = { ts: '1648567000.000350', author: 'Max', text: 'Rolled back.\n\nAll of it.' }
  const long = { ...rotate, text: 'Rotating now.\n\nTen of them.' }
  const first = merge(scaffold, noLedger, [keys, rotate, salt])
  const link = (said: Said, time: string) => `[${time}](${permalink(said.ts)}) **${said.author}**:`

  test.each<[how: string, lay: (line: string) => string, wanted: string]>([
    [
      'a numbered one',
      (line) => line.replace(/^- /, '1. ').replace(/^ {2}- /, '   1. '),
      `1. ${link(keys, '10:02')} The log shows keys.
   1. ${link(rotate, '10:04')} Rotating now.

      Ten of them.
   1. ${link(late, '10:10')} Done.
1. ${link(salt, '11:00')} Clients are locked out.
1. ${link(end, '11:16')} Rolled back.

   All of it.
`,
    ],
    [
      'a quoted one',
      (line) => `> ${line}`,
      `> - ${link(keys, '10:02')} The log shows keys.
>   - ${link(rotate, '10:04')} Rotating now.
>
>     Ten of them.
>   - ${link(late, '10:10')} Done.
> - ${link(salt, '11:00')} Clients are locked out.

- ${link(end, '11:16')} Rolled back.

  All of it.
`,
    ],
    [
      'one with tabs',
      (line) => line.replace(/^ {2}/, '\t').replace('- ', '-\t'),
      `-\t${link(keys, '10:02')} The log shows keys.
\t-\t${link(rotate, '10:04')} Rotating now.

\t \tTen of them.
\t- ${link(late, '10:10')} Done.
-\t${link(salt, '11:00')} Clients are locked out.
- ${link(end, '11:16')} Rolled back.

  All of it.
`,
    ],
  ])('%s', (_, lay, wanted) => {
    const mine = first.text.replace(/^ *- \[.*$/gm, lay)
    expect(merge(mine, first.ledger, [keys, rotate, salt])).toMatchObject({ text: mine, changes: [] })
    const { text, ledger, changes } = merge(mine, first.ledger, [keys, long, late, salt, end])
    expect(told(changes)).toEqual(['updated 200', 'added 250', 'added 350'])
    expect(text).toBe(first.text.replace(/^- \[[\s\S]*locked out\.\n/m, wanted))
    expect(merge(text, ledger, [keys, long, late, salt, end])).toMatchObject({ text })
  })
})

test('an entry of several paragraphs that a formatter indented is as it was', () => {
  const long = { ...rotate, text: 'Rotating now.\n\nTen of them.' }
  const first = merge(scaffold, noLedger, [keys, long])
  const mine = first.text.replace(/^ {2}(?=- )/gm, '    ').replace(/^ {4}(?=Ten)/m, '      ')
  expect(mine).toContain('\n      Ten of them.')
  const { text, changes } = merge(mine, first.ledger, [
    keys,
    { ...long, text: 'Rotating now.\n\nAll of them.' },
  ])
  expect(told(changes)).toEqual(['updated 200'])
  expect(text).toBe(mine.replace('Ten of', 'All of'))
})

test('blanks at the end of a line stay there', () => {
  const late: Said = { ts: '1648563000.000250', author: 'Zoë', text: 'Done.', thread: keys.ts }
  const first = merge(scaffold, noLedger, [keys, rotate])
  const mine = first.text.replace('Rotating now.', 'Rotating now. \t')
  expect(merge(mine, first.ledger, [keys, rotate, late, salt]).text).toContain(
    `Rotating now. \t\n  - [10:10](${permalink(late.ts)}) **Zoë**: Done.\n- [11:00]`,
  )
})

test('nothing is put into a fenced log, even where it reads as part of the row above', () => {
  const log = '| When | What |\n| --- | --- |\n| 10:04 | Alarm. |\n\n```\n- 09:58 ana: hello\n```'
  const mine = scaffold.replace(
    '<!-- Who learned what, when? -->',
    `All times are in America/Toronto.\n\n### 2022-03-29\n\n${log}`,
  )
  const { text } = merge(mine, noLedger, [salt])
  expect(text).toBe(
    mine.replace(log, `${log}\n\n- [11:00](${permalink(salt.ts)}) **Ana**: Clients are locked out.`),
  )
})

test.each([
  ['a table', '| When | What |\n| --- | --- |\n| 2022-03-29 10:04 | Alarm. |\n| 2022-03-31 09:00 | Done. |'],
  ['a log', '```\n2022-03-29 10:04 ana: alarm\n2022-03-31 09:00 ana: done\n```'],
])('what happened between two lines of %s goes below it', (_, block) => {
  const mine = scaffold.replace('<!-- Who learned what, when? -->', `All times are in ${zone}.\n\n${block}`)
  const { text } = merge(mine, noLedger, [next])
  expect(text).toBe(
    mine.replace(
      block,
      `${block}\n\n### 2022-03-30\n\n- [09:00](${permalink(next.ts)}) **Jane**: All clear.`,
    ),
  )
})

test('where the clock of the report is another, entries that stand below another day tell theirs', () => {
  const late: Said = { ts: '1648609200.000500', author: 'Zoë', text: 'Still fine.' }
  const first = merge(scaffold, noLedger, [keys, rotate, late])
  expect(first.text).toContain('- [23:00]')
  const { text, ledger } = merge(first.text, first.ledger, [keys, rotate, late], [], 'Europe/Paris')
  expect(text.match(/- \[.*?\]/g)).toEqual(['- [16:02]', '- [16:04]', '- [2022-03-30 05:00]'])
  expect(merge(text, ledger, [keys, rotate, late], [], 'Europe/Paris').text).toBe(text)
  const back = merge(text, ledger, [keys, rotate, late])
  expect(back.text.match(/- \[.*?\]/g)).toEqual(['- [10:02]', '- [10:04]', '- [2022-03-29 23:00]'])
})

test('a timeline under a name of its own goes on; one entry elsewhere makes none', () => {
  const first = merge(scaffold, noLedger, [keys, rotate, salt])
  const mine = first.text.replace('## Timeline', '## How it went')
  const { text } = merge(mine, first.ledger, [keys, rotate, salt, next])
  expect(text).toBe(
    mine.replace(
      'locked out.\n',
      `locked out.\n\n### 2022-03-30\n\n- [09:00](${permalink(next.ts)}) **Jane**: All clear.\n`,
    ),
  )
  // Most entries stand elsewhere.
  const moved = first.text
    .replace(/## Timeline[\s\S]*?(- .*\n.*\n)(- .*locked out.*\n)/, '## Trouble\n\n$2\n## Lessons\n\n$1')
    .replace('## Lessons learned\n', '')
  expect(merge(moved, first.ledger, [keys, rotate, salt, next]).text).toContain('\n## Timeline\n')
})

describe('without a ledger', () => {
  const first = merge(scaffold, noLedger, [keys, rotate, salt])

  test('nothing is doubled and nothing edited is lost', () => {
    const mine = first.text.replace('locked out', 'signed out')
    const { text, ledger, changes } = merge(mine, noLedger, [keys, rotate, salt, next])
    expect(text).toContain('signed out')
    expect(told(changes)).toEqual(['kept-edited 300', 'added 400'])
    // From then on it is known: it is told once, and may be removed.
    expect(merge(text, ledger, [keys, rotate, salt, next])).toMatchObject({ text, changes: [] })
    const without = text.replace(/.*signed out.*\n/, '')
    expect(merge(without, ledger, [keys, rotate, salt, next]).text).toBe(without)
  })

  test.each([
    ['an indented code block', (line: string) => `Said:\n\n    ${line}`],
    ['a fenced one', (line: string) => `\`\`\`\n${line}\n\`\`\``],
    ['a comment', (line: string) => `<!-- ${line} -->`],
  ])('an entry in %s is not added again', (_, lay) => {
    const line = first.text.match(/^- .*Ana.*\n/m)?.[0] ?? ''
    const slack = `slack://channel?id=C024BE91L\\&message=${salt.ts}`
    for (const url of [permalink(salt.ts), slack]) {
      const laid = lay(line.trim()).replace(permalink(salt.ts), url)
      const mine = first.text.replace(line, '').replace('Much.', `Much.\n\n${laid}`)
      expect(merge(mine, noLedger, [keys, rotate, salt])).toMatchObject({ text: mine })
    }
  })

  test('a message that another one leads to is added all the same', () => {
    const children = [
      { type: 'link' as const, url: permalink(salt.ts), children: [{ type: 'text' as const, value: 'Ana' }] },
    ]
    const leads = { ...keys, body: [{ type: 'paragraph' as const, children }] }
    const one = merge(scaffold, noLedger, [leads])
    expect(told(merge(one.text, noLedger, [leads, salt]).changes)).toEqual(['added 300'])
  })

  test('two entries that a person made one of are not added again', () => {
    const [one = '', two = ''] = first.text.split('\n').filter((line) => /^- .*(?:Jane|Ana)/.test(line))
    const mine = first.text.replace(`${two}\n`, '').replace(one, `${one} ${two.slice(2)}`)
    expect(merge(mine, noLedger, [keys, rotate, salt]).text).toBe(mine)
  })

  test('an entry that was turned into a table row is not added again', () => {
    const table = scaffold.replace(
      '<!-- Who learned what, when? -->',
      `| Time | Event |\n|---|---|\n| [11:00](${permalink(salt.ts)}) | locked out |`,
    )
    const { text, ledger } = merge(table, noLedger, [salt])
    expect(text).toBe(table)
    const emptied = table.replace(/\| \[11.*\n/, '')
    expect(merge(emptied, ledger, [salt]).text).toBe(emptied)
  })
})
