// Writes reports of about 8 KB in the project's own format, the same each time.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const things = [
  'queue',
  'cache',
  'index',
  'deploy',
  'certificate',
  'replica',
  'gateway',
  'scheduler',
  'mail relay',
]
const deeds = [
  'stalls',
  'is restarted',
  'grows again',
  'answers slowly',
  'is rolled back',
  'fills its disk',
  'recovers',
]
const services = ['login', 'search', 'payments', 'reports', 'uploads', 'notices']
const people = ['Jane Doe', 'Max Roy', 'Noor Haddad', 'Ife Balogun', 'Hélène Proulx', 'Sam Delorme']
const kinds = ['investigate', 'mitigate-now', 'repair', 'detect', 'mitigate-future', 'prevent']

/**
 * @param {string} folder
 * @param {number} count
 */
export function writeReports(folder, count) {
  mkdirSync(folder, { recursive: true })
  for (let n = 0; n < count; n++) {
    const day = new Date(Date.UTC(2015, 0, 1) + n * 30_000_000).toISOString().slice(0, 10)
    writeFileSync(
      join(folder, `${day}-${n}-${pick(services, n)}-${pick(things, n)}.md`.replaceAll(' ', '-')),
      report(n, day),
    )
  }
}

/** @param {number} n @param {string} day */
function report(n, day) {
  const sentence = (/** @type {number} */ k) =>
    `The ${pick(things, n + k)} of \`${pick(services, n * 7 + k)}\` ${pick(deeds, n * 3 + k)} after ${(n * 13 + k * 7) % 97} minutes, and **nobody** is told.`
  const paragraph = (/** @type {number} */ k, /** @type {number} */ length) =>
    Array.from({ length }, (_, i) => sentence(k + i)).join('\n')
  const at = (/** @type {number} */ minutes) =>
    `${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const entries = Array.from({ length: 34 }, (_, i) => {
    const link = `https://acme.slack.com/archives/C024BE91L/p${1_600_000_000 + n}${String(i).padStart(6, '0')}`
    return `- [${at(i * 9)}](${link}) **${pick(people, n + i)}**: ${sentence(i)}`
  })
  const rows = Array.from({ length: 8 }, (_, i) => {
    const state = i % 3 ? 'open' : `done ${day}`
    return `| ${sentence(i).slice(0, 60)} | ${pick(kinds, i)} | ${pick(people, n + i)} | ${day} | [#${n + i}](https://example.org/${n + i}) | P${i % 4} | ${state} |`
  })
  const time = (/** @type {number} */ minutes) => `${day} ${at(minutes)}`
  return `---
title: The ${pick(things, n)} of ${pick(services, n)} ${pick(deeds, n)}
status: ${pick(['open', 'in-review', 'reviewed', 'closed'], n)}
severity: sev-${n % 5}
impact_start: ${time(2)}
detected: ${time(11)}
mitigated: ${time(140)}
impact_end: ${time(150)}
resolved: ${time(200)}
timezone: America/Toronto
services: [${pick(services, n)}, ${pick(services, n + 1)}]
authors: [${pick(people, n)}]
roles:
  commander: ${pick(people, n + 2)}
---

# The ${pick(things, n)} of ${pick(services, n)} ${pick(deeds, n)}

## Summary

${paragraph(1, 3)}

## Impact

${paragraph(5, 2)}

## Timeline

All times are in America/Toronto.

### ${day}

${entries.join('\n')}

## Root cause

${paragraph(9, 3)}

\`\`\`yaml
limits:
  memory: ${n % 16}Gi
\`\`\`

## What went well

- ${sentence(20)}
- ${sentence(21)}

## Action items

| Action item | Type | Owner | Due | Issue | Priority | Status |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

/** @template T @param {T[]} list @param {number} n @returns {T} */
function pick(list, n) {
  return /** @type {T} */ (list[n % list.length])
}
