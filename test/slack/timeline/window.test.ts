import { expect, test } from 'vitest'
import { UserError } from '../../../src/lib/user-error.ts'
import { readWindow } from '../../../src/slack/timeline/window.ts'

test.for([
  'soon',
  '2024-02-31',
  '2024-11-03T25:00',
  '10:00',
  '2024-11-03T10:00 EST',
  '',
  '2024-11-03T10',
  '\u001b[31m',
])('refuses %j', (text) => {
  expect(() => readWindow(text, undefined, 'UTC')).toThrow(UserError)
  expect(() => readWindow(undefined, text, 'UTC')).toThrow(/for --to/)
})

test('refuses an end before the start', () => {
  expect(() => readWindow('2024-11-04', '2024-11-03', 'UTC')).toThrow(/before/)
})
