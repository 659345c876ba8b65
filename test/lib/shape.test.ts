import { expect, test } from 'vitest'
import { toJsonSchema } from '../../src/lib/json-schema.ts'
import { mismatches, type Shape } from '../../src/lib/shape.ts'

const even = {
  expected: 'an even number of letters',
  pattern: '^(..)*$',
  holds: (text: string) => text.length % 2 === 0,
}

test.each<[string, Shape, unknown, string[]]>([
  ['anything', { type: 'any' }, { a: [null] }, []],
  ['a number', { type: 'number' }, 1, []],
  ['no number', { type: 'number' }, '1', [' Unexpected `1`, expected a number']],
  ['no boolean', { type: 'boolean' }, null, [' Unexpected empty value, expected `true` or `false`']],
  ['nothing, where it may be', { type: 'boolean', empty: true }, null, []],
  ['a text by a rule', { type: 'text', rule: even }, 'ab', []],
  [
    'a text against a rule',
    { type: 'text', rule: even },
    'abc',
    [' Unexpected `abc`, expected an even number of letters'],
  ],
  [
    'a text with a slip',
    { type: 'text', values: ['login', 'search'] },
    'serach',
    [' Unexpected `serach`, expected `search`'],
  ],
  ['a map for a text', { type: 'text' }, {}, [' Unexpected map, expected text']],
  [
    'a list with one fault',
    { type: 'list', of: { type: 'text' } },
    ['a', 1],
    ['1 Unexpected `1`, expected text'],
  ],
  [
    'too short a list',
    { type: 'list', of: { type: 'text' }, least: 2 },
    ['a'],
    [' Unexpected list, expected at least 2'],
  ],
  [
    'a map with one fault',
    { type: 'map', of: { type: 'number' } },
    { a: 1, b: 'x' },
    ['b Unexpected `x`, expected a number'],
  ],
  ['a record', { type: 'record', keys: { a: { type: 'number' } }, required: ['a'] }, { a: 1 }, []],
  [
    'a record without',
    { type: 'record', keys: { a: { type: 'number' } }, required: ['a'] },
    {},
    [' Missing `a`'],
  ],
  [
    'a record with more',
    { type: 'record', keys: { name: { type: 'text' } } },
    { nmae: 1 },
    ['nmae Unexpected `nmae`, expected `name`'],
  ],
  ['an open record with more', { type: 'record', keys: {}, open: true }, { x: 1 }, []],
  [
    'a method of objects',
    { type: 'record', keys: { a: { type: 'text' } } },
    { toString: 'x' },
    ['toString Unexpected `toString`, expected `a`'],
  ],
  ['either', { type: 'either', of: [{ type: 'text' }, { type: 'number' }], expected: 'x' }, 1, []],
  [
    'neither',
    { type: 'either', of: [{ type: 'text' }], expected: 'a name' },
    [],
    [' Unexpected list, expected a name'],
  ],
])('%s', (_, shape, data, says) => {
  expect(mismatches(data, shape).map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual(says)
})

test('the same as a JSON Schema', () => {
  const shape: Shape = {
    type: 'record',
    docs: 'A thing.',
    keys: {
      name: { type: 'text', docs: 'Its name.', rule: even },
      sizes: { type: 'list', of: { type: 'number' }, least: 1 },
      kind: { type: 'text', values: ['big', 'small'], empty: true },
      more: {
        type: 'map',
        of: { type: 'either', of: [{ type: 'boolean' }, { type: 'any' }], expected: 'x' },
      },
    },
    required: ['name'],
  }
  expect(toJsonSchema(shape)).toEqual({
    description: 'A thing.',
    type: 'object',
    properties: {
      name: { description: 'Its name.', type: 'string', pattern: '^(..)*$' },
      sizes: { type: 'array', items: { type: 'number' }, minItems: 1 },
      kind: { anyOf: [{ type: 'string', enum: ['big', 'small'] }, { type: 'null' }] },
      more: { type: 'object', additionalProperties: { anyOf: [{ type: 'boolean' }, {}] } },
    },
    required: ['name'],
    additionalProperties: false,
  })
})
