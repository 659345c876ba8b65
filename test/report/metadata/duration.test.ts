import { expect, test } from 'vitest'
import { readDuration } from '../../../src/report/metadata/duration.ts'

test.each([
  ['1h 50m', 6600],
  ['0h 07m', 420],
  ['1d 5h 47m', 107_220],
  ['673h 34m', 2_424_840],
  ['84 minutes', 5040],
  ['19 hours 43 minutes.', 70_980],
  ['11 Days', 950_400],
  ['1 hour and 48 minutes', 6480],
  ['~2 hours', 7200],
  ['2 h 30', 9000],
  ['01:45', 6300],
  ['1 jour et 3 heures', 97_200],
  ['1,5 heures', 5400],
  ['3 timer og 10 minutter', 11_400],
  ['6 horas e 15 minutos', 22_500],
  ['2時間35分', 9300],
  ['35h 36m (during support hours)', 128_160],
  ['21:45 to 23:28 UTC (103 minutes)', 6180],
  ['?', undefined],
  ['N/A', undefined],
  ['a few hours', undefined],
  ['', undefined],
])('%s is %s s', (text, seconds) => expect(readDuration(text)).toBe(seconds))
