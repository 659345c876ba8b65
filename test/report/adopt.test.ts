import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { adoptionOf } from '../../src/report/adopt.ts'
import { defaults } from '../../src/report/config.ts'
import { fillFrontmatter } from '../../src/report/fill.ts'
import { parseReport } from '../../src/report/parse.ts'
import type { Report } from '../../src/report/types.ts'

const folder = new URL('../fixtures/reports/', import.meta.url)
const names = readdirSync(folder).sort()

function parse(name: string, text: string): Report {
  return parseReport({ path: `incidents/${name}`, text }, defaults)
}

function adopt(name: string, text: string): string {
  for (let before = text, round = 0; ; round++) {
    const after = fillFrontmatter(before, adoptionOf(parse(name, before)).fillings)
    if (after === before) return after
    expect(round, 'rounds until nothing changes').toBeLessThan(4)
    before = after
  }
}

describe.each([
  ['as it is', (text: string) => text],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text: string) => `\uFEFF${text}`],
])('%s', (_, change) => {
  test.each(names)('%s: all other bytes stay, and what was adopted means what the text says', (name) => {
    const text = change(readFileSync(new URL(name, folder), 'utf8'))
    const after = adopt(name, text)
    const body = text.replace(/^\uFEFF?(?:---\r?\n(?:.*\r?\n)*?---\r?\n)?/, '')
    expect(after.endsWith(body)).toBe(true)
    expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'))
    expect(/(?<!\r)\n/.test(after)).toBe(/(?<!\r)\n/.test(text))

    const [before, now] = [parse(name, text), parse(name, after)]
    expect(now.problems).toHaveLength(before.problems.length)
    expect(now.timeline.entries.map(({ at }) => at)).toEqual(before.timeline.entries.map(({ at }) => at))
    expect(now.followUps.map(({ due }) => due)).toEqual(before.followUps.map(({ due }) => due))
    for (const key of ['title', 'severity', 'status', 'services', 'authors', 'date'] as const) {
      expect(now[key], key).toEqual(before[key])
    }
    for (const [moment, { at }] of Object.entries(before.moments)) {
      expect(now.moments[moment as keyof Report['moments']]?.at, moment).toBe(at)
    }
  })
})
