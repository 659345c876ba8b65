import { expect, test } from 'vitest'
import { readCount } from '../../../src/report/stamp/count.ts'

test.each([
  ['T0', { seconds: 0 }],
  ['T-0', { seconds: 0 }],
  ['T+5', { seconds: 300 }],
  ['T+5m', { seconds: 300 }],
  ['T+15 min', { seconds: 900 }],
  ['T+90s', { seconds: 90 }],
  ['T+1h30', { seconds: 5400 }],
  ['T-0:30', { seconds: -1800 }],
  ['T+02:15:10', { seconds: 8110 }],
  ['H+2', { seconds: 7200 }],
  ['T-7d', { days: -7 }],
  ['J-2', { days: -2 }],
  ['D+1', { days: 1 }],
  ['J', { days: 0 }],
  ['Journal', undefined],
  ['D was down', undefined],
  ['T cells', undefined],
])('%s', (text, count) => expect(readCount(text, 0)?.value).toEqual(count))
