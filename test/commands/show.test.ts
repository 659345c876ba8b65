import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shownShape } from '../../src/commands/show/shape.ts'
import { mismatches } from '../../src/lib/shape.ts'
import { folder, incident } from '../cli.ts'

const report = `---
title: Search was slow
status: closed
severity: SEV2
impact_start: 2024-06-11 09:00
detected: 2024-06-11T09:20
resolved: 2024-06-12 10:30
timezone: America/Toronto
services: [search, api]
roles:
  commander: Jane Doe
slack: { channel: incident-search }
identified: soon
---

# Search was slow

**Authors:** Max Roy

## Summary

The index was rebuilt at noon.

## Timeline

All times are in America/Toronto.

### 2024-06-11

- 09:20 **Jane Doe**: Searches take ten seconds, twenty times as long as on any other day, and the queue of the indexer grows.
- ~10:05 The rebuild is stopped.

## Action items

| Action item | Type | Owner | Due | Issue | Priority | Status |
| --- | --- | --- | --- | --- | --- | --- |
| Rebuild the index at night | Prevent | Max Roy | 2024-07-01 | [#42](https://example.com/42) | P1 | done 2024-06-20 |
`

function repository(files: Record<string, string>): string {
  const root = folder(files)
  mkdirSync(join(root, '.git'))
  return root
}

test('for people: facts and where they stand, durations, sections, timeline, follow-ups, problems', async () => {
  const root = repository({ 'incidents/2024-06-11-search-slow.md': report })
  const { code, out, err } = incident(['show', 'incidents/2024-06-11-search-slow.md'], root, {
    COLUMNS: '80',
  })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  await expect(out).toMatchFileSnapshot('expected/show.txt')
})

test('where no zone is named, it says which one the times were read in', () => {
  const root = repository({
    'incidents/2024-06-11-lift.md': '# Lift\n\n## Timeline\n\n- 10:02 It stands still.\n',
    'incident.config.yaml': 'timezone: Europe/Paris\n',
  })
  expect(incident(['show', '2024-06-11-lift'], root).out).toContain(
    'Timeline (1)\n  no zone named, read as Europe/Paris\n',
  )
})

test('a report is named by its id, too, and from any folder', () => {
  const root = repository({ 'incidents/2024-06-11-search-slow.md': report, 'docs/x.txt': '' })
  const byPath = incident(['show', 'incidents/2024-06-11-search-slow.md'], root)
  expect(incident(['show', '2024-06-11-search-slow'], root)).toEqual(byPath)
  expect(incident(['show', '../incidents/2024-06-11-search-slow.md'], join(root, 'docs'))).toEqual(byPath)
})

test('for scripts: JSON that keeps to its schema', () => {
  const root = repository({ 'incidents/2024-06-11-search-slow.md': report })
  const { code, out } = incident(['show', '2024-06-11-search-slow', '--json'], root)
  const shown = JSON.parse(out)
  expect(code).toBe(0)
  expect(shown).toMatchObject({
    id: '2024-06-11-search-slow',
    severity: 'sev-2',
    durations: [
      { name: 'detect', minutes: 20, basis: 'detected − impact_start' },
      {},
      {},
      {},
      { minutes: 1530 },
    ],
    timeline: { entries: [{ at: '2024-06-11T13:20:00Z', author: 'Jane Doe' }, { approximate: true }] },
    followUps: [
      { ref: '2024-06-11-search-slow#1', owners: ['Max Roy'], state: 'done', doneOn: '2024-06-20' },
    ],
    problems: [{ kind: 'time', field: 'identified' }],
  })
  expect(mismatches(shown, shownShape)).toEqual([])
})

test('a translation shows the facts of its source', () => {
  const root = repository({
    'incidents/2024-06-11-search-slow.md': report,
    'incidents/2024-06-11-search-slow.fr.md': '# La recherche était lente\n',
  })
  const { out } = incident(['show', 'incidents/2024-06-11-search-slow.fr.md', '--json'], root)
  expect(JSON.parse(out)).toMatchObject({
    translation: true,
    title: 'La recherche était lente',
    severity: 'sev-2',
  })
})

test('a secret that stands in the report is not shown, not even half of it', () => {
  const token = ['gh', 'p_', 'wW9x'.repeat(9)].join('')
  const root = repository({ 'incidents/a.md': `## Timeline\n\n- 10:00 ${'word '.repeat(13)}${token}\n` })
  for (const flags of [[], ['--json']]) {
    const { out } = incident(['show', 'incidents/a.md', ...flags], root)
    expect(out).toContain('[redacted: ')
    expect(out).not.toContain('wW9x')
  }
})

test('control characters do not reach the terminal', () => {
  const root = repository({ 'incidents/a.md': '# A\u001b[31mB\u202ec\n\n## Timeline\n\n- 10:00 x\u0007\n' })
  const { out } = incident(['show', 'incidents/a.md'], root)
  expect(out).toContain('A\\x1b[31mBU+202Ec')
  expect(out).toContain('x\\x07')
})

test('broken frontmatter is shown as a problem', () => {
  const root = repository({ 'incidents/a.md': '---\ntitle: Login: down\n---\n\n# Login was down\n' })
  const { code, out } = incident(['show', 'incidents/a.md'], root)
  expect(code).toBe(0)
  expect(out).toContain('2:8  Unexpected `: ` in a value, expected the value in quotes')
})

test.each([
  [['show'], 'Missing <report>.'],
  [
    ['show', '2024-06-11-serch-slow'],
    'There is no report 2024-06-11-serch-slow.\nDid you mean 2024-06-11-search-slow?\n',
  ],
  [['show', 'incidents'], 'incidents is a folder of 2 reports.'],
])('%j is the user’s error', (args, message) => {
  const root = repository({ 'incidents/2024-06-11-search-slow.md': report, 'incidents/b.md': '# B\n' })
  const { code, out, err } = incident(args, root)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(message)
})
