import { expect, test } from 'vitest'
import { formatDay } from '../../src/site/days.ts'
import { createHelpers, isSafeAddress } from '../../src/site/helpers.ts'
import { createWords } from '../../src/site/strings.ts'

const units = { 'unit.days': '{n} d', 'unit.hours': '{n} h', 'unit.minutes': '{n} min' }
const { duration } = createHelpers(createWords(units, 'en'), 'en')

test.for<[minutes: number, text: string]>([
  [0, '0 min'],
  [0.4, '0 min'],
  [1, '1 min'],
  [60, '1 h'],
  [62, '1 h 2 min'],
  [1439, '23 h 59 min'],
  [1440, '1 d'],
  [1605, '1 d 3 h'],
  [2879, '2 d'],
  [10_000, '6 d 23 h'],
])('%d minutes are %s', ([minutes, text]) => {
  expect(duration(minutes)).toBe(text)
})

test.for<[date: string, lang: string, form: 'long' | 'short' | 'day', text: string]>([
  ['2022-03-29', 'en', 'long', 'March 29, 2022'],
  ['2022-03-29', 'en', 'short', 'Mar 29, 2022'],
  ['2022-03-29', 'en', 'day', 'Mar 29'],
  ['2022-03-29', 'fr', 'long', '29 mars 2022'],
  ['2022-08-01', 'fr', 'long', '1er août 2022'],
  ['2022-08-01', 'fr', 'day', '1er août'],
  ['2022-02-30', 'en', 'long', '2022-02-30'],
  ['next week', 'en', 'short', 'next week'],
])('the day %s in %s, %s, is %s', ([date, lang, form, text]) => {
  expect(formatDay(date, lang, form)).toBe(text)
})

test.for<[address: string, safe: boolean]>([
  ['https://example.org/a?b=c#d', true],
  ['mailto:a@example.org', true],
  ['a.html', true],
  ['../b/a.html#c:d', true],
  ['#top', true],
  ['javascript:alert(1)', false],
  ['JAVASCRIPT:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['//example.org', false],
  ['/etc/passwd', false],
  ['\\\\example.org', false],
])('%j may be linked to: %s', ([address, safe]) => {
  expect(isSafeAddress(address)).toBe(safe)
})
