import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { noLedger } from '../../src/report/ledger.ts'
import { parseReport } from '../../src/report/parse.ts'
import { permalink, type Said } from './chat.ts'
import { keys, merge, next, rotate, salt, scaffold, told } from './merging.ts'

describe('a first import', () => {
  test('fills the section under its guidance, a heading for each day', () => {
    const { text, changes } = merge(scaffold, noLedger, [keys, rotate, salt, next])
    expect(text).toBe(
      scaffold.replace(
        'when? -->\n',
        `when? -->

All times are in America/Toronto.

### 2022-03-29

- [10:02](${permalink(keys.ts)}) **Jane**: The log shows keys.
  - [10:04](${permalink(rotate.ts)}) **Max**: Rotating now.
- [11:00](${permalink(salt.ts)}) **Ana**: Clients are locked out.

### 2022-03-30

- [09:00](${permalink(next.ts)}) **Jane**: All clear.
`,
      ),
    )
    expect(told(changes)).toEqual(['added 100', 'added 200', 'added 300', 'added 400'])
  })

  test('makes the section where a report has none', () => {
    const { text } = merge('# Keys\n\n## Impact\n\nNone.\n\n## Follow-ups\n', noLedger, [salt])
    expect(text).toBe(
      `# Keys\n\n## Impact\n\nNone.\n\n## Timeline\n\nAll times are in America/Toronto.\n\n### 2022-03-29\n\n- [11:00](${permalink(salt.ts)}) **Ana**: Clients are locked out.\n\n## Follow-ups\n`,
    )
  })

  test('goes between lines by hand, in time', () => {
    const byHand = scaffold.replace(
      '<!-- Who learned what, when? -->',
      'All times are in America/Toronto.\n\n### 2022-03-29\n\n- 10:01 Alarm.\n- 10:30 Decision: no deploys.\n- later: coffee',
    )
    const { text } = merge(byHand, noLedger, [keys, salt])
    expect(text).toContain(
      `- 10:01 Alarm.\n- [10:02](${permalink(keys.ts)}) **Jane**: The log shows keys.\n- 10:30 Decision: no deploys.\n- [11:00](${permalink(salt.ts)}) **Ana**: Clients are locked out.\n- later: coffee\n`,
    )
  })

  test('keeps Windows line endings and a byte order mark', () => {
    const windows = `\uFEFF${scaffold.replace(/\n/g, '\r\n')}`
    const { text } = merge(windows, noLedger, [keys, rotate, next])
    expect(text).toBe(`\uFEFF${merge(scaffold, noLedger, [keys, rotate, next]).text.replace(/\n/g, '\r\n')}`)
  })
})

describe('a second import', () => {
  const first = merge(scaffold, noLedger, [keys, rotate, salt])

  test('of the same changes nothing', () => {
    const again = merge(first.text, first.ledger, [keys, rotate, salt])
    expect(again).toEqual({ text: first.text, ledger: first.ledger, changes: [] })
  })

  test('follows an edit at the source where nobody touched the entry', () => {
    const edited = { ...keys, text: 'The log shows keys and tokens.' }
    const { text, ledger, changes } = merge(first.text, first.ledger, [edited, rotate, salt])
    expect(text).toBe(first.text.replace('The log shows keys.', edited.text))
    expect(told(changes)).toEqual(['updated 100'])
    expect(merge(text, ledger, [keys, rotate, salt]).text).toBe(first.text)
  })

  test('keeps what a person changed and tells that the source differs', () => {
    const mine = first.text.replace('Clients are locked out.', 'Clients could not sign in.')
    expect(merge(mine, first.ledger, [keys, rotate, salt])).toMatchObject({ text: mine, changes: [] })
    const edited = { ...salt, text: 'Clients are locked out, all of them.' }
    const { text, changes } = merge(mine, first.ledger, [keys, rotate, edited])
    expect(text).toBe(mine)
    expect(told(changes)).toEqual(['kept-edited 300'])
  })

  test('lets what a person removed stay removed', () => {
    const lines = first.text.split('\n')
    const mine = lines.filter((line) => !line.includes('Ana')).join('\n')
    expect(merge(mine, first.ledger, [keys, rotate, salt])).toMatchObject({ text: mine, changes: [] })
  })

  test('takes away what was deleted at the source, unless a person changed it', () => {
    const gone = merge(first.text, first.ledger, [keys, rotate], [salt])
    expect(gone.text).not.toContain('Ana')
    expect(told(gone.changes)).toEqual(['removed 300'])
    const mine = first.text.replace('locked out', 'signed out')
    const kept = merge(mine, first.ledger, [keys, rotate], [salt])
    expect(kept.text).toBe(mine)
    expect(told(kept.changes)).toEqual(['kept-deleted 300'])
  })

  test('lets an entry stay whose replies are still there', () => {
    const { text, changes } = merge(first.text, first.ledger, [rotate, salt], [keys])
    expect(text).toBe(first.text)
    expect(told(changes)).toEqual(['kept-deleted 100'])
  })

  test('finds entries under another marker, deeper or moved to another section', () => {
    const starred = first.text.replace(/^( *)- /gm, '$1* ')
    expect(merge(starred, first.ledger, [keys, rotate, salt])).toMatchObject({ text: starred, changes: [] })
    const line = `- [11:00](${permalink(salt.ts)}) **Ana**: Clients are locked out.\n`
    const moved = first.text.replace(line, '').replace('Much.\n', `Much.\n\n${line}`)
    expect(merge(moved, first.ledger, [keys, rotate, salt])).toMatchObject({ text: moved, changes: [] })
  })

  test('adds a reply at its place in time among the others', () => {
    const [a, b, c] = [210, 220, 230].map((n): Said => {
      return { ts: `1648563000.000${n}`, author: 'Zoë', text: `Done ${n}.`, thread: keys.ts }
    }) as [Said, Said, Said]
    const some = merge(scaffold, noLedger, [keys, b, salt])
    expect(merge(some.text, some.ledger, [keys, a, b, c, salt]).text).toBe(
      merge(scaffold, noLedger, [keys, a, b, c, salt]).text,
    )
  })

  test('adds a reply below its entry, also where lists are ordered', () => {
    const ordered = first.text.replace(/^- /gm, '1. ').replace(/^ {2}- /gm, '   - ')
    const late: Said = { ts: '1648563000.000250', author: 'Zoë', text: 'Done.', thread: keys.ts }
    const { text } = merge(ordered, first.ledger, [keys, rotate, late, salt])
    expect(text).toBe(
      ordered.replace(
        'Rotating now.\n',
        `Rotating now.\n   - [10:10](${permalink(late.ts)}) **Zoë**: Done.\n`,
      ),
    )
  })
})

test('a reply of a later day tells its day, and is read back as of then', () => {
  const late: Said = { ts: '1648648920.000500', author: 'Zoë', text: 'Still fine.', thread: keys.ts }
  const { text, ledger } = merge(scaffold, noLedger, [keys, late, salt])
  expect(text).toContain(`  - [2022-03-30 10:02](${permalink(late.ts)}) **Zoë**: Still fine.\n- [11:00]`)
  expect(merge(text, ledger, [keys, late, salt])).toMatchObject({ text, changes: [] })
  const { timeline, problems } = parseReport({ path: 'incidents/keys.md', text }, defaults)
  expect(timeline.entries.map(({ at, date }) => [date, at])).toEqual([
    ['2022-03-29', '2022-03-29T14:02:00Z'],
    ['2022-03-30', '2022-03-30T14:02:00Z'],
    ['2022-03-29', '2022-03-29T15:00:00Z'],
  ])
  expect(problems).toEqual([])
})
