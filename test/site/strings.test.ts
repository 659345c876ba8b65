import { expect, test } from 'vitest'
import { createWords, parseStrings } from '../../src/site/strings.ts'

const words = createWords({ hello: 'Hello {name}', days: { one: '{n} jour', other: '{n} jours' } }, 'fr')

test('says texts and plurals by the rules of the language', () => {
  expect(words.say('hello', { name: 'Mina {name}' })).toBe('Hello Mina {name}')
  expect([0, 1, 2].map((n) => words.count('days', n))).toEqual(['0 jour', '1 jour', '2 jours'])
})

test.for<[what: string, work: () => string, message: string]>([
  ['an unknown key', () => words.say('bye'), 'Missing `bye` in strings/fr.json'],
  ['a key of every object', () => words.say('constructor'), 'Missing `constructor` in strings/fr.json'],
  ['a missing value', () => words.say('hello'), 'Missing value `name` for `hello`'],
  ['a plural as a text', () => words.say('days'), 'Unexpected plural `days`, expected a text'],
  ['a text as a plural', () => words.count('hello', 1), 'Unexpected text `hello`, expected plural forms'],
])('refuses %s', ([, work, message]) => {
  expect(work).toThrow(message)
})

test.for(['[]', '{"a": 1}', '{"a": {"one": "x"}}', '{"a": {"other": 1}}', 'nothing'])(
  'refuses a file of strings that holds %s',
  (text) => {
    expect(() => parseStrings(text)).toThrow()
  },
)
