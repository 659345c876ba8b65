import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import type { Report } from '../../src/report/types.ts'
import { outline } from './outline.ts'

const folder = new URL('../fixtures/reports/', import.meta.url)
const names = readdirSync(folder).sort()

function read(name: string, change: (text: string) => string = (text) => text): Report {
  const text = change(readFileSync(new URL(name, folder), 'utf8'))
  return parseReport({ path: `incidents/${name}`, text }, defaults)
}

describe('reports as people write them', () => {
  test.each(names)('%s', async (name) => {
    await expect(outline(read(name))).toMatchFileSnapshot(`expected/body/${name}.txt`)
  })

  test.each(names)('%s: the same with CRLF and a byte order mark', (name) => {
    expect(outline(read(name, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`))).toBe(outline(read(name)))
  })

  test.each(names)('%s: every value stands where its place says', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const report = read(name)
    for (const { span, stamp } of report.timeline.entries) {
      const first = stamp.split(/\s/)[0] ?? ''
      expect(text.slice(span.start, span.end)).toContain(first)
    }
    for (const { span, text: words } of report.followUps) {
      const plain = text.slice(span.start, span.end).replace(/[*~`[\]]/g, '')
      expect(plain).toContain(words.split('\n')[0]?.slice(0, 12).replace(/[[\]]/g, ''))
    }
    for (const { span, text: words } of report.stated ?? []) {
      expect(text.slice(span.start, span.end).replace(/[*~`]/g, '')).toContain(words.split(',')[0])
    }
    for (const { title, span } of report.sections) {
      expect(text.slice(span.start, span.end)).toContain(title.split(' ')[0])
    }
  })
})

const lines = names.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(...lines),
    fc.constantFrom(
      '',
      '---',
      '```',
      '> quoted',
      '- ',
      '| a | b |',
      '| --- | --- |',
      '## Timeline',
      '## Actions',
      '1. ',
      '    code',
    ),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(
      /^[-*|# ]{0,4}\d{1,5}[-:./h年]\d{1,3}[-:./ 月]?\d{0,4}[ T]?\d{0,2}[:.h]?\d{0,2} ?(?:PM|UTC|EST|\+02:00)?[-–: ]{0,3}[a-z]{0,8}$/,
    ),
  )
  const text = fc.array(line, { maxLength: 40 }).map((parts) => parts.join('\n'))

  test('is read without an exception, all places within it, the same as JSON', () => {
    fc.assert(
      fc.property(text, (body) => {
        const report = parseReport({ path: 'incidents/2024-03-01-any.md', text: body }, defaults)
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
        const spans = [
          report.timeline.entries,
          report.followUps,
          report.sections,
          report.stated ?? [],
          report.problems,
        ].flat()
        for (const { span } of spans) {
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(span.end).toBeLessThanOrEqual(body.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('says the same with CRLF', () => {
    fc.assert(
      fc.property(text, (body) => {
        const read = (changed: string) =>
          parseReport({ path: 'incidents/2024-03-01-any.md', text: changed }, defaults)
        const plain = body.replaceAll('\r', '')
        expect(outline(read(plain.replaceAll('\n', '\r\n')))).toBe(outline(read(plain)))
      }),
      { numRuns: 200 },
    )
  })
})
