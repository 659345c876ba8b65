import { describe, expect, test } from 'vitest'
import { read, show } from './read-follow-ups.ts'

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
  [
    'lines below plain words that name the section',
    '# Mill\n\nRoot cause: the axle\nCorrective measures:\n\nImprovements:\nOil the axle\nwell\nTasks to do it:\nMend the peg\n\nLessons learned:\nOil is good',
    ['Oil the axle / well | kind Improvements', 'Mend the peg | kind Tasks to do it'],
  ],
  [
    'paragraphs that somebody marked, where no section has any',
    '# Mill\n\n## Lessons learned\n\nOil is good.\n\n**DONE**: a bell\n\n**TODO** oil the axle\nEvery week.',
    ['DONE: a bell | done', 'TODO oil the axle / Every week.'],
  ],
  [
    'lists in a list by their names',
    '- Improvements/Fixes:\n  - Oil the axle\n- Tasks:\n  - Data team:\n    - Mend the peg',
    ['Oil the axle | kind Improvements/Fixes', 'Mend the peg | owner Data team'],
  ],
  [
    'cards: a title with its facts below',
    '### 1. Oil the axle\n\n- **Owner:** Jane\n- **Due:** 2021-06-01\n- **Status:** In progress\n\n### 2. Rest\n\n**Owner:** Max\n**Priority:** P1',
    [
      'Oil the axle / Owner: Jane / Due: 2021-06-01 / Status: In progress | in-progress | owner Jane | due 2021-06-01',
      'Rest / Owner: Max / Priority: P1 | owner Max | priority P1',
    ],
  ],
  [
    'cards that tell what to do last',
    '1. **The axle is dry**\n   - It squeaks.\n   - **Action:** oil it\n2. Rest',
    ['The axle is dry / It squeaks. / Action: oil it', 'Rest'],
  ],
  [
    'lines with numbers in circles',
    '①油を差す（担当：山田）\n②休む',
    ['油を差す（担当：山田） | owner 山田', '休む'],
  ],
  [
    'cards that begin with what to do',
    '**Action item:** Oil it\n**Owner:** Jane\n\n**Action item:** Rest\n**Owner:** Max',
    ['Action item: Oil it / Owner: Jane | owner Jane', 'Action item: Rest / Owner: Max | owner Max'],
  ],
  [
    'cards in a list',
    '1. **Oil the axle**\n   - Owner: Jane\n   - Ticket: MILL-7\n2. Rest\n   - Status: done',
    ['Oil the axle / Owner: Jane / Ticket: MILL-7 | owner Jane | issue MILL-7', 'Rest / Status: done | done'],
  ],
  [
    'rows whose rule stands a line too low',
    '| Action | Owner |\n| Oil the axle | Jane |\n|---|---|\n|---|---|',
    ['Oil the axle | owner Jane'],
  ],
  [
    'no words about a table',
    '| Action | Owner |\n|---|---|\n| Oil the axle | Jane |\n\n**Legend:**\n\n- Prevent: not again\n- Detect: sooner',
    ['Oil the axle | owner Jane'],
  ],
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
  ['- Oil it (shipped this week)', 'Oil it (shipped this week) | done'],
  ['- ⏳ Oil it', '⏳ Oil it | in-progress'],
  ['- Oil it, see docs/axle.md#1-oil', 'Oil it, see docs/axle.md#1-oil'],
  [
    '- Oil it\n  - Owner: Jane\n  - Priority: high',
    'Oil it / Owner: Jane / Priority: high | owner Jane | priority high',
  ],
  ['- DONE: oil it', 'DONE: oil it | done'],
  ['- (DONE) oil it', '(DONE) oil it | done'],
  ['- Oil it ✅', 'Oil it ✅ | done'],
  ['- ~~Oil it~~', 'Oil it | done'],
  ['- [ ] Oil it (in progress)', 'Oil it (in progress) | in-progress'],
  ["- Oil it (won't do: no oil)", "Oil it (won't do: no oil) | not-doing"],
  ['1. **HIGH PRIORITY**: Oil it', 'HIGH PRIORITY: Oil it | priority HIGH'],
  ['- [P1] Oil it', '[P1] Oil it | priority P1'],
  ['- 油を差す (優先度: 高)', '油を差す (優先度: 高) | priority 高'],
  ['- **[高] 油を差す**', '[高] 油を差す | priority 高'],
  ['- id: A\n  owner: "Jane"', 'id: A / owner: "Jane" | owner Jane'],
  ['- [HIGH] Oil it', '[HIGH] Oil it | priority HIGH'],
  [
    '- Oil it (owner: Jane, priority: high)',
    'Oil it (owner: Jane, priority: high) | owner Jane | priority high',
  ],
  ['- Oil it (Jane Doe, 2021-06-30)', 'Oil it (Jane Doe, 2021-06-30) | owner Jane Doe | due 2021-06-30'],
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
    ['a bold line of time says', '**Same day**\n\n- Oil it', 'Oil it | kind Same day'],
    ['a bold line says', '**Short-term**\n\n- Oil it', 'Oil it | kind Short-term'],
    ['a line with a colon says', 'Long term:\n\n- Oil it', 'Oil it | kind Long term'],
    ['the section says', '# Mill\n\n## Short-term actions\n\n- Oil it', 'Oil it | kind Short-term actions'],
    [
      'the section says, which tells of the past',
      '# Mill\n\n## Mesures correctives appliquées\n\n- Axe huilé',
      'Axe huilé | done',
    ],
    [
      'a section of the future says',
      '# Mill\n\n## Corrective actions to be taken\n\n- Oil it',
      'Oil it | kind Corrective actions to be taken',
    ],
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
  [
    'a place in a template',
    '- [ ] [Action 1] - [Owner]\n- {{ summary }} [link to issue]\n- <what to do>\n- {action}: oil it — @{owner}',
  ],
  ['an example row of a template', '| Action | Owner |\n|---|---|\n| [Action] | [Name] |'],
  ['an empty table', '| Action | Owner |\n|---|---|\n|  |  |'],
  ['lessons within', '### What went well\n\n- The bell rang'],
  ['a subject with a follow-up', '# Mill\n\n## Speed of the wheel follow-up\n\n- 12 turns'],
])('no item: %s', (_, text) => expect(read(text)).toEqual([]))
