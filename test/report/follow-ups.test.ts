import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import type { FollowUp } from '../../src/report/types.ts'

function read(section: string): FollowUp[] {
  const text = section.startsWith('# ')
    ? section
    : `# The mill stood still\n\n## Action items\n\n${section}\n`
  return parseReport({ path: 'incidents/2021-05-20-mill.md', text }, defaults).followUps
}

/** An item in a line: its words and what is known of it. */
function show({ text, kind, owners, due, issue, priority, state }: FollowUp): string {
  const facts = { kind, owner: owners.join(' + '), due, issue: issue?.text, priority }
  const said = Object.entries(facts).flatMap(([name, value]) => (value ? [`${name} ${value}`] : []))
  return [text.replaceAll('\n', ' / '), ...(state === 'open' ? [] : [state]), ...said].join(' | ')
}

const items: [string, string, string[]][] = [
  ['bullets', '- Oil the axle\n- Mend the peg', ['Oil the axle', 'Mend the peg']],
  ['numbered items', '1. Oil the axle\n2. Mend the peg', ['Oil the axle', 'Mend the peg']],
  ['tasks', '- [ ] Oil the axle\n- [x] Mend the peg', ['Oil the axle', 'Mend the peg | done']],
  [
    'tasks without a blank in the box',
    '- [] Oil the axle\n- [x] Mend the peg',
    ['Oil the axle', 'Mend the peg | done'],
  ],
  [
    'an item in bold with its own words',
    '1. **Oil the axle**\n   Twice a week:\n   - left\n   - right',
    ['Oil the axle / Twice a week: / left / right'],
  ],
  ['nested lines', '- Oil the axle:\n  - left\n  - right', ['Oil the axle: / left / right']],
  ['rows', '| Action | Owner |\n|---|---|\n| Oil the axle | Jane |', ['Oil the axle | owner Jane']],
  [
    'rows after a second rule',
    '| Action | Owner |\n|---|---|\n| :--- | :--- |\n| Oil the axle | Jane |',
    ['Oil the axle | owner Jane'],
  ],
  [
    'rows without the last bar',
    '| Action | Owner\n|---|---\n| Oil the axle | Jane',
    ['Oil the axle | owner Jane'],
  ],
  ['a lone order', 'Evaluate a `cache` in front of the mill', ['Evaluate a cache in front of the mill']],
  [
    'an order below a name',
    '**Roads**\n- Sweep\n\n**RK**\nMake the axle run',
    ['Sweep | owner Roads', 'Make the axle run | owner RK'],
  ],
  ['no other sentence', 'Review of the night showed that all went well.\n\nUse is what wears the axle.', []],
  [
    'no boxes of the form itself',
    '- [x] Oil the axle\n- [x] Sections above are filled out',
    ['Oil the axle | done'],
  ],
  ['what follows a label', '# Mill\n\n**Next steps:** oil the axle', ['oil the axle']],
  [
    'lines that are a ticket',
    '[#4](https://git.example.org/x/y/issues/4)\n\n[#5](https://git.example.org/x/y/issues/5)',
    ['#4 | issue #4', '#5 | issue #5'],
  ],
  [
    'a table elsewhere that says who',
    '# Mill\n\n## Analysis\n\n| Action | Owner |\n|---|---|\n| Oil the axle | Jane |',
    ['Oil the axle | owner Jane'],
  ],
]

describe('items are', () => {
  test.each(items)('%s', (_, text, expected) => expect(read(text).map(show)).toEqual(expected))
})

const columns: [string, string, string][] = [
  [
    'Action | Issue / PR | Status',
    'Oil | [#4](https://git.example.org/x/y/pull/4) | Done',
    'Oil | done | issue #4',
  ],
  [
    'Aksjon | Type | Eier | Referanse',
    'Smør | prevent | @kari | KVERN-12',
    'Smør | kind prevent | owner @kari | issue KVERN-12',
  ],
  ['# | Action | Priority | GitHub/Linear', '1 | Oil | P1 | MILL-7', 'Oil | issue MILL-7 | priority P1'],
  [
    'Action | Type | Owner | Statut | Priorité',
    'Huiler | detect | DEVS et POs | TO DO | MUST',
    'Huiler | kind detect | owner DEVS + POs | priority MUST',
  ],
  [
    'Priority | Action | Owner | Due Date | Status',
    'P2 | Oil | Jane | 2021-06-01 | In progress',
    'Oil | in-progress | owner Jane | due 2021-06-01 | priority P2',
  ],
  [
    '# | カテゴリ | アクション | 担当 | 期限 | ステータス',
    '1 | 予防 | 油を差す | 山田 | 2021-06-01 | 完了',
    '油を差す | done | kind 予防 | owner 山田 | due 2021-06-01',
  ],
  [
    'Mesure à prendre | Responsable | Échéance | Suivi',
    'Huiler | Jeanne Roy | 1er juin 2021 | MOULIN-3',
    'Huiler | owner Jeanne Roy | due 2021-06-01 | issue MOULIN-3',
  ],
  [
    'Maßnahme | Verantwortlich | Frist | Status',
    'Ölen | C. Baum | 01.06.2021 | erledigt',
    'Ölen | done | owner C. Baum | due 2021-06-01',
  ],
  [
    'Acción | Responsable | Fecha límite | Estado',
    'Engrasar | Ana | 01/06/2021 | hecho',
    'Engrasar | done | owner Ana | due 2021-01-06',
  ],
  [
    'Quoi | Qui | Pour quand | Fait',
    'Huiler | Léa | fin avril | oui',
    'Huiler | done | owner Léa | due fin avril',
  ],
  ['対策 | 担当チーム | 対応期限', '油を差す | 水車 | 2021-06-01', '油を差す | owner 水車 | due 2021-06-01'],
  ['Action | Owner | Ticket', 'Oil | TBD | To be raised', 'Oil'],
]

describe('a table with the columns', () => {
  test.each(columns)('%s', (header, row, expected) => {
    const rule = header.replace(/[^|]+/g, '---')
    expect(read(`| ${header} |\n|${rule}|\n| ${row} |`).map(show)).toEqual([expected])
  })
})

test.each([
  ['Resolver | Query | Mutation', 'mill | millById | addMill'],
  ['Service | Impact | Duration', 'Bakery | no flour | 2 h'],
  ['Token | Amount', 'flour | 798'],
])('a table with the columns %s is no list of things to do', (header, row) => {
  const rule = header.replace(/[^|]+/g, '---')
  expect(read(`| ${header} |\n|${rule}|\n| ${row} |`)).toEqual([])
})

const owners: [string, string, string][] = [
  ['a handle', '- Oil the axle (@jane)', 'Oil the axle (@jane) | owner @jane'],
  ['a name in brackets', '- Oil the axle (Jane Doe)', 'Oil the axle (Jane Doe) | owner Jane Doe'],
  ['initials in brackets', '- Oil the axle (JD)', 'Oil the axle (JD) | owner JD'],
  ['the one who is to', '- Jane Doe to oil the axle', 'Jane Doe to oil the axle | owner Jane Doe'],
  ['a label', '- Oil the axle, owner: Jane Doe', 'Oil the axle, owner: Jane Doe | owner Jane Doe'],
  ['a name in bold above', '**Robert**\n\n- Oil the axle', 'Oil the axle | owner Robert'],
  ['two names in bold above', '**Robert/Jamie**\n\n- Oil the axle', 'Oil the axle | owner Robert + Jamie'],
  ['initials in bold above', '**AC/AFC**\n- Oil the axle', 'Oil the axle | owner AC + AFC'],
  ['initials with a remark above', '**AG - for planning**\n- Oil the axle', 'Oil the axle | owner AG'],
  ['a team in bold above', '**Platform team**\n\n1. Oil the axle', 'Oil the axle | owner Platform team'],
  ['initials in bold before it', '**AC** Oil the axle', 'Oil the axle | owner AC'],
  ['initials before a list', '**AC** Oil these:\n- left\n- right', 'Oil these: / left / right | owner AC'],
  ['a team as a heading', '### Platform team\n\n- Oil the axle', 'Oil the axle | owner Platform team'],
]

describe('the owner is', () => {
  test.each(owners)('%s', (_, text, expected) => expect(read(text).map(show)).toEqual([expected]))
})

test.each([
  '**Important** Oil the axle',
  '- **Monitoring**: oil the axle',
  '- **Oil the axle** (Urgent)',
  '- Oil the axle (DNS)',
  '- Oil the axle (Linux)',
])('nobody owns: %s', (text) => expect(read(text).flatMap((item) => item.owners)).toEqual([]))

const facts: [string, string][] = [
  ['- Oil it, due 2021-09-01', 'Oil it, due 2021-09-01 | due 2021-09-01'],
  ['- Oil it by Q3', 'Oil it by Q3 | due Q3'],
  ['- Oil it by end of June', 'Oil it by end of June | due end of June'],
  ['- Oil it (deadline: 1 June 2021)', 'Oil it (deadline: 1 June 2021) | due 2021-06-01'],
  ['- Oil it #12', 'Oil it #12 | issue #12'],
  ['- Oil it mill/wheel#12', 'Oil it mill/wheel#12 | issue mill/wheel#12'],
  ['- Oil it (MILL-7)', 'Oil it (MILL-7) | issue MILL-7'],
  ['- Oil it. [Issue](https://git.example.org/x/y/issues/4)', 'Oil it. Issue | issue Issue'],
  [
    '- Oil it https://git.example.org/x/y/pull/4',
    'Oil it https://git.example.org/x/y/pull/4 | issue https://git.example.org/x/y/pull/4',
  ],
  [
    '- Oil it\n  - Linear: [MILL-7](https://linear.app/mill/issue/MILL-7)',
    'Oil it / Linear: MILL-7 | issue MILL-7',
  ],
  ['- Oil it - done', 'Oil it - done | done'],
  ['- DONE: oil it', 'DONE: oil it | done'],
  ['- (DONE) oil it', '(DONE) oil it | done'],
  ['- Oil it ✅', 'Oil it ✅ | done'],
  ['- ~~Oil it~~', 'Oil it | done'],
  ['- [ ] Oil it (in progress)', 'Oil it (in progress) | in-progress'],
  ["- Oil it (won't do: no oil)", "Oil it (won't do: no oil) | not-doing"],
  ['1. **HIGH PRIORITY**: Oil it', 'HIGH PRIORITY: Oil it | priority HIGH'],
  ['- [P1] Oil it', '[P1] Oil it | priority P1'],
  ['- Oil it (prevent)', 'Oil it (prevent) | kind prevent'],
]

describe('an item may say in its words', () => {
  test.each(facts)('%s', (text, expected) => expect(read(text).map(show)).toEqual([expected]))
})

describe('all items below are of the kind that', () => {
  test.each([
    ['a heading says', '### Process improvements\n\n- Oil it', 'Oil it | kind Process improvements'],
    [
      'a heading with a state says',
      '### Immediate (completed)\n\n- Oil it',
      'Oil it | done | kind Immediate',
    ],
    ['a bold line says', '**Short-term**\n\n- Oil it', 'Oil it | kind Short-term'],
    ['a line with a colon says', 'Long term:\n\n- Oil it', 'Oil it | kind Long term'],
    ['the section says', '# Mill\n\n## Short-term actions\n\n- Oil it', 'Oil it | kind Short-term actions'],
    ['a component says', '### Upstream wheel\n\n1. Oil it', 'Oil it | kind Upstream wheel'],
  ])('%s', (_, text, expected) => expect(read(text).map(show)).toEqual([expected]))

  test('but a line above a list is of that list alone', () => {
    const text = 'Long term:\n\n- Oil it\n\nWe also want to:\n\n- Rest'
    expect(read(text).map(show)).toEqual(['Oil it | kind Long term', 'Rest'])
  })
})

test.each([
  ['words', 'Nothing has to be done.'],
  ['a placeholder', '- N/A\n- TBD\n- ...'],
  ['an empty table', '| Action | Owner |\n|---|---|\n|  |  |'],
  ['lessons within', '### What went well\n\n- The bell rang'],
  ['a subject with a follow-up', '# Mill\n\n## Speed of the wheel follow-up\n\n- 12 turns'],
])('no item: %s', (_, text) => expect(read(text)).toEqual([]))
