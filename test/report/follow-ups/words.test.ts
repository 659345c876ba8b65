import { describe, expect, test } from 'vitest'
import { read, show } from '../read-follow-ups.ts'

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
  [
    'in front of a dash, with a day at the end',
    '- ops — oil the axle that\n  runs dry — due: 2021-06-01',
    'ops — oil the axle that / runs dry — due: 2021-06-01 | owner ops | due 2021-06-01',
  ],
  [
    'in a bracket before a ticket',
    '- Oil the axle (Jane Doe) [MILL-7](https://x.example/browse/MILL-7)',
    'Oil the axle (Jane Doe) MILL-7 | owner Jane Doe | issue MILL-7',
  ],
  [
    'on a further line',
    '- Oil the axle\n  twice a week (Jane Doe)',
    'Oil the axle / twice a week (Jane Doe) | owner Jane Doe',
  ],
  ['a team as a heading', '### Platform team\n\n- Oil the axle', 'Oil the axle | owner Platform team'],
]

describe('the owner is', () => {
  test.each(owners)('%s', (_, text, expected) => expect(read(text).map(show)).toEqual([expected]))
})

test('names in capitals are names where a list has them', () => {
  const owners = (text: string) => read(text).map((item) => item.owners.join(' + '))
  expect(owners('- Oil the axle (JANE)\n- Mend the peg (MAX, ANA) MILL-7\n- Rest (JANE DONE)')).toEqual([
    'JANE',
    'MAX + ANA',
    'JANE',
  ])
  expect(owners('- Oil the axle (JANE)\n- Mend the peg')).toEqual(['', ''])
  expect(owners('- Oil the axle (REST)\n- Mend the peg (YAML)')).toEqual(['', ''])
})

test.each([
  '- Delete the `@reboot` line',
  '- Oil — twice a week — on both sides',
  '**Important** Oil the axle',
  '- **Monitoring**: oil the axle',
  '- **Oil the axle** (Urgent)',
  '- Oil the axle (DNS)',
  '- Oil the axle (Linux)',
])('nobody owns: %s', (text) => expect(read(text).flatMap((item) => item.owners)).toEqual([]))
