import { toLocal } from '../lib/zoned.ts'
import { readBody } from './body.ts'
import type { Config } from './config.ts'
import { type BodyContext, type Facts, mergeFacts } from './facts.ts'
import { readFileName } from './file-name.ts'
import { readFrontmatter } from './frontmatter.ts'
import { readFacts } from './frontmatter-facts.ts'
import { readLines } from './frontmatter-lines.ts'
import { type Days, incidentDay, withoutEnd } from './incident-day.ts'
import { guessLanguage } from './language.ts'
import { parseSyntax, type Syntax } from './syntax.ts'
import { placeCounted } from './timeline/counted.ts'
import { certainDay, dateOrder } from './timeline/days.ts'
import { moments, type Report, type SourceFile } from './types.ts'

/**
 * Reads one report. Never throws: what cannot be read is a problem with its place.
 * @param syntax the text as a tree, where the caller needs it too: a text is parsed once
 */
export function parseReport(
  source: SourceFile,
  config: Config,
  syntax: Syntax = parseSyntax(source.text),
): Report {
  const name = readFileName(source.path, config.languages)
  const frontmatter = readFrontmatter(syntax)
  const { facts: stated, problems } = readFacts(frontmatter, config)
  const unkeyed = readLines(syntax, frontmatter)
  const lang = stated.lang ?? name.lang ?? guessLanguage(source.text)
  const days = daysOf(stated)
  const begun = incidentDay(withoutEnd(days)) ?? stated.date
  const day = begun ?? unkeyed.date ?? name.date
  const ended = incidentDay(days)
  const context: BodyContext = {
    config,
    path: source.path,
    id: name.id,
    lang,
    timezone: stated.timezone,
    zone: stated.timezone ?? config.timezone,
    order: dateOrder(source.text, {
      known: day ?? ended ?? certainDay(source.text),
      month: name.month,
      lang,
      setting: config.dates,
    }),
    stated: begun,
    title: stated.title,
    date: day,
    ended,
  }
  const body = readBody(syntax, context)
  const facts = mergeFacts(stated, body.facts)
  const { timeline } = body
  return withoutUndefined({
    ...facts,
    id: name.id,
    path: source.path,
    lang,
    title: facts.title ?? unkeyed.title ?? titleOf(name.id),
    date: context.stated ?? facts.date ?? body.day,
    moments: facts.moments ?? {},
    services: facts.services ?? [],
    teams: facts.teams ?? [],
    tags: facts.tags ?? [],
    authors: facts.authors ?? [],
    facilitators: facts.facilitators ?? [],
    roles: facts.roles ?? {},
    links: facts.links ?? [],
    related: facts.related ?? [],
    fields: frontmatter.fields,
    frontmatter: frontmatter.span,
    sections: body.sections,
    timeline: {
      ...timeline,
      entries: placeCounted(timeline.entries, beginning(facts), facts.timezone ?? config.timezone),
    },
    followUps: body.followUps,
    stated: body.stated,
    statedDurations: body.statedDurations,
    references: body.references,
    problems: [
      ...(syntax.problem ? [syntax.problem] : []),
      ...frontmatter.problems,
      ...problems,
      ...body.problems,
    ],
  })
}

/** The instant that `T0` most likely is. */
function beginning({ moments: told = {} }: Facts): string | undefined {
  return told.impact_start?.at ?? told.detected?.at
}

/** JSON has no `undefined`: a report is the same before and after. */
function withoutUndefined(report: Report): Report {
  return Object.fromEntries(Object.entries(report).filter(([, value]) => value !== undefined)) as Report
}

/** The days of the moments, in the report's zone. */
function daysOf({ moments: stated = {}, timezone }: Facts): Days {
  const days: Days = {}
  for (const name of moments) {
    const moment = stated[name]
    const written = moment && /^\d{4}-\d\d-\d\d/.exec(moment.text)?.[0]
    const day = moment?.at && timezone ? toLocal(Date.parse(moment.at), timezone).date : written
    if (day) days[name] = day
  }
  return days
}

/** `2022-03-29-keys-in-deploy-log` → `Keys in deploy log`. */
function titleOf(id: string): string {
  const words = id
    .replace(/^(?:\d{4}[-_.]?\d\d[-_.]?\d\d|\d\d[-_.]\d\d[-_.]\d{4})(?=\D|$)/, '')
    .replace(/[-_]+/g, ' ')
  const text = words.trim() || id
  return text.charAt(0).toUpperCase() + text.slice(1)
}
