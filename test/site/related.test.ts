import { expect, test } from 'vitest'
import { toIncidents } from '../../src/site/incident.ts'
import { relate } from '../../src/site/related.ts'
import { toDocuments } from './fixture-site.ts'

function source(name: string, ...related: string[]) {
  return { path: `incidents/${name}.md`, text: `---\nrelated: ${JSON.stringify(related)}\n---\n` }
}

test('incidents are related both ways, by id or path, once, and never to themselves', () => {
  const incidents = toIncidents(
    toDocuments([
      source('2024-01-01-mail', '2024-01-01-mail', 'nowhere'),
      source('2024-02-02-login', '2024-01-01-mail', 'incidents/2024-01-01-mail.md'),
      source('2024-03-03-login.fr'),
      source('2024-03-03-login', '2024-02-02-login'),
      source('2024-04-04-slow', 'incidents/2024-03-03-login.fr.md', '2024-02-02-login'),
    ]),
  )
  const names = [...relate(incidents)].map(([{ name }, others]) => [name, others.map((other) => other.name)])
  expect(Object.fromEntries(names)).toEqual({
    '2024-04-04-slow': ['2024-03-03-login', '2024-02-02-login'],
    '2024-03-03-login': ['2024-04-04-slow', '2024-02-02-login'],
    '2024-02-02-login': ['2024-04-04-slow', '2024-03-03-login', '2024-01-01-mail'],
    '2024-01-01-mail': ['2024-02-02-login'],
  })
})
