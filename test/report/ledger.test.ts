import { expect, test } from 'vitest'
import { type Ledger, parseLedger, printLedger } from '../../src/report/ledger.ts'

const [one, two] = ['1'.repeat(32), '2'.repeat(32)]
const ledger: Ledger = new Map([
  ['#a "b" \\ c', new Map([['1648562520.000100', one]])],
  [
    'C024BE91L',
    new Map([
      ['1648562520.000100', one],
      ['1648562640.000200', two],
    ]),
  ],
  ['fields', new Map([['slack.channel', one]])],
  ['follow-ups', new Map([['C024BE91L/1648562520.000100', two]])],
])
const text = printLedger(ledger)

test.each<[what: string, text: string]>([
  ['as it was written', text],
  ['on one line', JSON.stringify(JSON.parse(text))],
  ['with other blanks', JSON.stringify(JSON.parse(text), null, '\t')],
  ['with the line ends of Windows', text.replace(/\n/g, '\r\n')],
  ['with a byte order mark', `\uFEFF${text}`],
  [
    'with conflict markers',
    text.replace(
      /^.*2{32}"$/m,
      (line) => `<<<<<<< HEAD\n${line}\n||||||| base\n=======\n${line},\n>>>>>>> theirs`,
    ),
  ],
  ['with a comma too few and one too many', text.replace(/",\n/, '"\n').replace(/"\n/, '",\n')],
  [
    'with a channel told twice',
    text.replace(/,\n( *"1648562640.+\n)/, '\n},\n"C024BE91L": {\n$1').replace(/\n {4}"fields/, '\n"fields'),
  ],
])('a ledger %s is read whole', (_, written) => {
  expect(parseLedger(written)).toEqual({ ledger })
  expect(printLedger(parseLedger(written).ledger)).toBe(text)
})

test.each<[what: string, text: string, damage: 'damaged' | 'later']>([
  ['empty', '', 'damaged'],
  ['blank', ' \n\n', 'damaged'],
  ['an object that holds nothing', '{}', 'damaged'],
  ['cut off', text.slice(0, text.length / 2), 'damaged'],
  ['cut off before its last brace', text.slice(0, text.length - 2), 'damaged'],
  ['something else', 'not a ledger', 'damaged'],
  ['with a hash that is none', text.replace(two ?? '', 'abc'), 'damaged'],
  ['of zeros', '\0'.repeat(500), 'damaged'],
  ['in UTF-16', Buffer.from(text, 'utf16le').toString('utf8'), 'damaged'],
  ['of a later version', text.replace('"version": 1', '"version": 2'), 'later'],
  ['of a later version and shape', '{"version":2,"messages":[["C024BE91L",1]]}', 'later'],
])('a ledger that is %s cannot be relied on', (_, written, damage) => {
  expect(parseLedger(written).damage).toBe(damage)
})
