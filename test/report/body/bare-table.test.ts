import { expect, test } from 'vitest'
import { defaults } from '../../../src/report/config.ts'
import { parseReport } from '../../../src/report/parse.ts'

const read = (text: string) => parseReport({ path: 'incidents/2022-03-01-queue.md', text }, defaults)

test('a table of follow-ups without the rule below its header', () => {
  const text = `## Aksjonspunkter

| Aksjon | Type | Eier | Referanse |
| Overvåk køen | detect | Kari | [#12](https://example.org/a/b/issues/12) |
| Fjern **låsen** | prevent | Ola |  |
`
  const { followUps } = read(text)
  expect(
    followUps.map(({ text, kind, owners, issue }) => ({ text, kind, owners, issue: issue?.url })),
  ).toEqual([
    { text: 'Overvåk køen', kind: 'detect', owners: ['Kari'], issue: 'https://example.org/a/b/issues/12' },
    { text: 'Fjern låsen', kind: 'prevent', owners: ['Ola'], issue: undefined },
  ])
  const [, second] = followUps
  expect(text.slice(second?.cells.owner?.start, second?.cells.owner?.end)).toBe('Ola')
  expect(text.slice(second?.span.start, second?.span.end)).toContain('Fjern')
})

test('a timeline of the same shape', () => {
  const { timeline } = read('## Timeline (UTC)\n\n| Time | Event |\n| 10:02 | Alarm |\n| 10:09 | Restart |\n')
  expect(timeline.entries.map(({ at, text }) => [at, text])).toEqual([
    ['2022-03-01T10:02:00Z', 'Alarm'],
    ['2022-03-01T10:09:00Z', 'Restart'],
  ])
})

test.each([
  ['one line', '| a | b |\n'],
  ['lines of different shape', '| a | b |\n| c |\n'],
  ['a line that is none', '| a | b |\nand then | so | on |\n'],
  ['bars within a sentence', 'true | false | null\nyes | no | maybe\n'],
])('%s is a paragraph', (_, text) => {
  expect(
    read(`## Follow-ups\n\n${text}`).followUps.every(({ cells }) => Object.keys(cells).length === 0),
  ).toBe(true)
})
