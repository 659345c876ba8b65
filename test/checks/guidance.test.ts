import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guidanceOf, normalLine } from '../../src/checks/guidance.ts'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'

test('a template gives what is seen of it, without values, headings and comments', () => {
  const template = `---
title: {{yaml title}}
---

## Detection

<!-- An alert, a client?
Say which. -->

> *How* did we [find out](https://example.com/guide)?

- Users:

All times are in {{text timezone}}.

| Action item | Owner |
| --- | --- |
| Find the causes | |
`
  expect(guidanceOf(template)).toEqual([
    'how did we find out',
    'users',
    'action item',
    'owner',
    'find the causes',
  ])
})

test.for(['en', 'fr'])('a fresh report (%s) is all guidance but for its note on the zone', (lang) => {
  const template = readFileSync(`templates/reports/default.${lang}.md.hbs`, 'utf8')
  const text = template.replace(/\{\{text timezone\}\}/, 'UTC').replace(/^---\n[\s\S]*?\n---\n/, '')
  const guidance = new Set(guidanceOf(template))
  const { sections } = parseReport({ path: 'incidents/2022-03-29-keys.md', text }, defaults)
  const own = sections.flatMap(({ lines }) => lines).filter((line) => !guidance.has(normalLine(line)))
  expect(own).toEqual([expect.stringContaining('UTC')])
})
