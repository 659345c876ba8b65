import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, incident } from '../cli.ts'

test.each(['report', 'frontmatter', 'config'])(
  '%s: a JSON Schema in which everything is described',
  (what) => {
    const { code, out } = incident(['schema', what], folder())
    expect(code).toBe(0)
    const schema = JSON.parse(out)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    const undescribed = Object.entries<{ description?: string }>(schema.properties)
      .filter(([, property]) => !property.description)
      .map(([name]) => name)
    expect(undescribed).toEqual([])
  },
)

test('frontmatter allows the severities of the team, and other keys', () => {
  const root = folder({ 'incident.config.yaml': 'severities: [critical, minor]' })
  mkdirSync(join(root, '.git'))
  const schema = JSON.parse(incident(['schema', 'frontmatter'], root).out)
  expect(schema.properties.severity.anyOf[0].enum).toEqual(['critical', 'minor'])
  expect(schema.additionalProperties).toBe(true)
})

test('config can be looked up while the configuration is broken', () => {
  const root = folder({ 'incident.config.yaml': 'severites: [critical]' })
  mkdirSync(join(root, '.git'))
  expect(incident(['schema', 'config'], root).code).toBe(0)
})

test('an unknown schema is the user’s error', () => {
  expect(incident(['schema', 'reports'], folder())).toEqual({
    code: 2,
    out: '',
    err: 'There is no schema `reports`.\nChoose from report, frontmatter and config.\n',
  })
})
