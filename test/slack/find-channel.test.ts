import { expect, test } from 'vitest'
import { findChannel } from '../../src/slack/find-channel.ts'

const acme = { channel: { id: 'C01ACME00', name: 'general', private: false, workspace: 'acme' }, parts: 3 }
const beta = { channel: { id: 'C01BETA00', name: 'general', private: false, workspace: 'beta' }, parts: 2 }
const incident = { channel: { id: 'C01INC000', name: 'inc-2024-11-03', private: false }, parts: 1 }
const empty = { channel: { id: 'C01EMPTY0', name: 'inc-2024-11-03', private: true }, parts: 0 }
const all = [acme, beta, incident, empty]

test.for<[wanted: string, found: unknown]>([
  ['C01BETA00', beta],
  ['c01beta00', beta],
  ['acme/general', acme],
  ['#acme/general', acme],
  ['inc-2024-11-03', incident],
  ['C01EMPTY0', empty],
])('R60 finds %s', ([wanted, found]) => {
  expect(findChannel(all, wanted, 'export.zip')).toBe(found)
})

test.for<[wanted: string, channels: typeof all, message: string, hint: string]>([
  [
    'general',
    all,
    '2 channels are called `general`.',
    'Choose one with --channel: `acme/general`, `beta/general`.',
  ],
  [
    'general',
    [acme, { ...acme, channel: { ...acme.channel, id: 'C01ACME01' } }],
    '2 channels are called `general`.',
    'Choose one with --channel: `C01ACME00`, `C01ACME01`.',
  ],
  ['genral', all, 'There is no channel `genral` in export.zip.', 'Did you mean `general`?'],
  ['x', [incident], 'There is no channel `x` in export.zip.', 'It holds `inc-2024-11-03`.'],
  ['x', [], 'There is no channel `x` in export.zip.', 'It holds none.'],
  ['a\x1b[2J', [incident], 'There is no channel `a\\x1b[2J` in export.zip.', 'It holds `inc-2024-11-03`.'],
])('explains that %s is not one channel', ([wanted, channels, message, hint]) => {
  expect(() => findChannel(channels, wanted, 'export.zip')).toThrow(
    expect.objectContaining({ message, hint }),
  )
})

test('takes the only channel of a dump that does not know its name', () => {
  const dump = { channel: { id: 'C01INC000', name: 'C01INC000', private: false }, parts: 1, unnamed: true }
  expect(findChannel([dump], 'inc-checkout', 'dump')).toBe(dump)
  expect(() => findChannel([dump], 'C01OTHER0', 'dump')).toThrow('no channel')
  expect(() => findChannel([dump, incident], 'inc-checkout', 'dump')).toThrow('no channel')
})
