import { oneOf, quote } from '../lib/quote.ts'
import { isZone } from '../lib/zoned.ts'
import { toSeverity } from './choices.ts'
import type { Config } from './config.ts'
import type { Facts } from './facts.ts'
import { type FieldReader, fieldReader } from './field-reader.ts'
import { fields } from './fields.ts'
import type { Frontmatter } from './frontmatter.ts'
import { readMoment } from './moment.ts'
import { moments, type Problem, statuses } from './types.ts'

/** What the keys of the frontmatter say, each read as the table of fields has it. Never throws. */
export function readFacts(frontmatter: Frontmatter, config: Config): { facts: Facts; problems: Problem[] } {
  const reader = fieldReader(frontmatter)
  const timezone = readZone(reader)
  const zone = timezone ?? config.timezone
  // cState has `resolved: false` for an incident that runs, and a date elsewhere.
  const runs = reader.value('resolved')?.data === false
  const facts: Facts = {
    title: reader.text('title'),
    date: readDay(reader, zone),
    status: reader.choice('status', statuses) ?? (runs ? 'in-progress' : undefined),
    severity: readSeverity(reader, config),
    timezone,
    services: reader.list('services'),
    teams: reader.list('teams'),
    tags: reader.list('tags'),
    authors: reader.list('authors'),
    facilitators: reader.list('facilitators'),
    roles: reader.map('roles'),
    security: reader.choice('security', fields.security.values),
    privacy: reader.choice('privacy', fields.privacy.values),
    slack: readSlack(reader),
    links: reader.list('links'),
    related: reader.list('related'),
    case_number: reader.text('case_number'),
    lang: readLanguage(reader),
    audience: reader.choice('audience', fields.audience.values),
    moments: readMoments(reader, zone),
  }
  return { facts, problems: reader.problems }
}

function readZone(reader: FieldReader): string | undefined {
  const name = reader.text('timezone')
  if (name === undefined || isZone(name)) return name
  return reader.say(
    'timezone',
    `Unexpected ${quote(name)}, expected an IANA name such as \`America/Toronto\``,
  )
}

function readSeverity(reader: FieldReader, { severities }: Config): string | undefined {
  const word = reader.text('severity')
  if (word === undefined) return undefined
  return (
    toSeverity(word, severities) ??
    reader.say('severity', `Unexpected ${quote(word)}, expected ${oneOf(severities)}`)
  )
}

function readDay(reader: FieldReader, zone: string): string | undefined {
  const written = reader.text('date')
  if (written === undefined) return undefined
  const { date, problem } = readMoment(written, zone)
  return date ?? (problem === undefined ? undefined : reader.say('date', problem, { kind: 'time' }))
}

function readSlack(reader: FieldReader): Facts['slack'] {
  const { text } = reader.value('slack') ?? {}
  if (text !== undefined) return { channel: text }
  const { workspace, channel, channel_id } = reader.map('slack') ?? {}
  const known = Object.entries({ workspace, channel, channel_id }).filter(([, value]) => value !== undefined)
  return known.length > 0 ? Object.fromEntries(known) : undefined
}

/** `fr-CA` is `fr`: templates and strings have languages, not regions. */
function readLanguage(reader: FieldReader): string | undefined {
  const code = reader.text('lang')
  if (code === undefined) return undefined
  const language = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i.exec(code)?.[1]?.toLowerCase()
  return language ?? reader.say('lang', `Unexpected ${quote(code)}, expected a code such as \`en\``)
}

function readMoments(reader: FieldReader, zone: string): Facts['moments'] {
  const found: Facts['moments'] = {}
  for (const name of moments) {
    const value = reader.value(name)
    if (!value || typeof value.data === 'boolean') continue
    const text = reader.text(name)
    if (text === undefined) continue
    const { at, problem } = readMoment(text, zone)
    if (problem !== undefined) reader.say(name, problem, { kind: 'time' })
    found[name] = { text, ...(at === undefined ? {} : { at }), source: 'frontmatter', span: value.span }
  }
  return found
}
