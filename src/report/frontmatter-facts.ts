import { oneOf, quote } from '../lib/quote.ts'
import { isZone } from '../lib/zoned.ts'
import { toChoice, toSeverity } from './choices.ts'
import type { Config } from './config.ts'
import type { Facts } from './facts.ts'
import { type FieldName, type FieldSpec, fieldNames, fields } from './fields.ts'
import type { Frontmatter } from './frontmatter.ts'
import { readMoment } from './moment.ts'
import { type Moment, moments, type Problem, statuses } from './types.ts'
import type { YamlValue } from './yaml.ts'

/** What the keys of the frontmatter say, each read as the table of fields has it. Never throws. */
export function readFacts({ entries }: Frontmatter, config: Config): { facts: Facts; problems: Problem[] } {
  const problems: Problem[] = []
  const values = new Map<FieldName, YamlValue>()
  for (const name of fieldNames) {
    const { aliases = [] }: FieldSpec = fields[name]
    const entry = [name, ...aliases].map((key) =>
      entries.find((one) => one.name === key && one.value.data !== null),
    )
    const value = entry.find(Boolean)?.value
    if (value) values.set(name, value)
  }
  const timezone = readZone()
  const zone = timezone ?? config.timezone
  const slack = map('slack')
  const facts: Facts = {
    title: text('title'),
    date: day(),
    status:
      choice('status', statuses) ?? (values.get('resolved')?.data === false ? 'in-progress' : undefined),
    severity: severity(),
    timezone,
    services: list('services'),
    teams: list('teams'),
    tags: list('tags'),
    authors: list('authors'),
    facilitators: list('facilitators'),
    roles: map('roles'),
    security: choice('security', fields.security.values),
    privacy: choice('privacy', fields.privacy.values),
    slack,
    links: list('links'),
    related: list('related'),
    case_number: text('case_number'),
    lang: text('lang')?.slice(0, 2).toLowerCase(),
    audience: choice('audience', fields.audience.values),
    moments: readMoments(),
  }
  return { facts, problems }

  function say(
    name: FieldName,
    { span }: YamlValue,
    message: string,
    kind: 'field' | 'time' = 'field',
  ): undefined {
    problems.push({ kind, field: name, message, span })
  }

  function text(name: FieldName): string | undefined {
    const value = values.get(name)
    if (!value) return undefined
    const line = value.text?.replace(/\s+/g, ' ').trim()
    return line === undefined ? say(name, value, 'Unexpected list or map, expected text') : line || undefined
  }

  function choice<T extends string>(name: FieldName, allowed: readonly T[]): T | undefined {
    const value = values.get(name)
    const word = text(name)
    if (!value || word === undefined) return undefined
    return (
      toChoice(word, allowed) ?? say(name, value, `Unexpected ${quote(word)}, expected ${oneOf(allowed)}`)
    )
  }

  function severity(): string | undefined {
    const value = values.get('severity')
    const word = text('severity')
    if (!value || word === undefined) return undefined
    const { severities } = config
    return (
      toSeverity(word, severities) ??
      say('severity', value, `Unexpected ${quote(word)}, expected ${oneOf(severities)}`)
    )
  }

  function readZone(): string | undefined {
    const value = values.get('timezone')
    const name = text('timezone')
    if (!value || name === undefined) return undefined
    if (isZone(name)) return name
    return say(
      'timezone',
      value,
      `Unexpected ${quote(name)}, expected an IANA name such as \`America/Toronto\``,
    )
  }

  function day(): string | undefined {
    const value = values.get('date')
    const written = text('date')
    if (!value || written === undefined) return undefined
    const { date, problem } = readMoment(written, zone)
    return date ?? (problem === undefined ? undefined : say('date', value, problem, 'time'))
  }

  function list(name: FieldName): string[] {
    const value = values.get(name)
    if (!value) return []
    if (value.text !== undefined) return words(value.text.split(','))
    const items = value.items ?? value.entries?.map((entry) => entry.value) ?? []
    return words(
      items.map((item) => {
        if (item.data === null) return ''
        return item.text ?? nameOf(item) ?? say(name, item, 'Unexpected list or map, expected text') ?? ''
      }),
    )
  }

  function map(name: 'roles' | 'slack'): Record<string, string> | undefined {
    const value = values.get(name)
    if (!value) return undefined
    if (name === 'slack' && value.text !== undefined) return { channel: value.text }
    if (!value.entries) return say(name, value, 'Unexpected value, expected names with values')
    const pairs = value.entries.map((entry): [string, string] => {
      const { text, items, data } = entry.value
      const joined =
        text ??
        items
          ?.map((item) => item.text ?? '')
          .filter(Boolean)
          .join(', ')
      if (joined === undefined && data !== null) say(name, entry.value, 'Unexpected map, expected text')
      return [entry.name, joined?.trim() ?? '']
    })
    return Object.fromEntries(pairs.filter(([, text]) => text !== ''))
  }

  function readMoments(): Facts['moments'] {
    const found: Facts['moments'] = {}
    for (const name of moments) {
      const value = values.get(name)
      if (value && typeof value.data !== 'boolean') readOne(name, value, found)
    }
    return found
  }

  function readOne(name: Moment, value: YamlValue, found: NonNullable<Facts['moments']>): void {
    const written = text(name)
    if (written === undefined) return
    const { at, problem } = readMoment(written, zone)
    if (problem !== undefined) say(name, value, problem, 'time')
    found[name] = {
      text: written,
      ...(at === undefined ? {} : { at }),
      source: 'frontmatter',
      span: value.span,
    }
  }
}

/** `- name: Jane Doe`, as many site generators have authors; `- url: …` for links. */
function nameOf({ entries }: YamlValue): string | undefined {
  return entries?.find(({ name }) => ['name', 'url', 'id'].includes(name))?.value.text
}

function words(items: readonly string[]): string[] {
  return [...new Set(items.map((item) => item.replace(/\s+/g, ' ').trim()))].filter(Boolean)
}
