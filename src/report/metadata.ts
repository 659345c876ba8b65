import { type Block, indexFrom } from './body/blocks.ts'
import type { BodyContext, Facts } from './facts.ts'
import { readDuration } from './metadata/duration.ts'
import { factValue } from './metadata/facts.ts'
import { factList, factSheets, headingPairs, labelPairs, type Pair, tablePairs } from './metadata/pairs.ts'
import { titleOf } from './metadata/title.ts'
import { sectionNamer } from './section-id.ts'
import { findDate } from './stamp/find-date.ts'
import type { DurationName, Stated, StatedDuration } from './stated.ts'
import type { Syntax } from './syntax.ts'
import { toDay } from './timeline/days.ts'
import type { Section } from './types.ts'

/** What the body says of the incident but for its moments. */
export type BodyMetadata = {
  facts: Facts
  stated: Stated[]
  durations: StatedDuration[]
  /** Labels of moments with their values, the report's head first: to be read when the zone is known. */
  moments: Pair[]
  /** The incident's day, `YYYY-MM-DD`, if frontmatter, a label or the title tells it. */
  told: string | undefined
}

/**
 * Reads the facts that people write at a report's head: a table of two columns, labels, headings with one line below
 * them, then a section of statistics and tables of facts below. The first that says something is believed.
 */
export function readMetadata(
  { lines }: Syntax,
  blocks: readonly Block[],
  sections: readonly Section[],
  context: BodyContext,
): BodyMetadata {
  const { order } = context
  const body = sections.find(({ level }) => level < 7) ?? sections[0]
  const head = blocks.slice(0, indexFrom(blocks, body?.span.start ?? Number.POSITIVE_INFINITY))
  const pairs = [
    ...tablePairs(head),
    ...labelPairs(head),
    ...headingPairs(blocks, sections),
    ...sections
      .filter(({ title }) => statistics.test(title.trim()))
      .flatMap((section) => within(blocks, section)),
    ...factSheets(blocks),
    ...opening(sections).flatMap(({ body }, index, all) =>
      factList(between(blocks, body.start, Math.min(body.end, all[index + 1]?.span.start ?? body.end))),
    ),
  ]
  const everywhere = [...pairs, ...tablePairs(blocks), ...labelPairs(blocks)]
  const stated: Stated[] = []
  const facts: Facts = {}
  const title = titleOf(blocks, sectionNamer(context.config))
  if (title) {
    facts.title = title.text
    add(
      { meaning: 'title', label: '', value: title.text, from: 'heading', start: title.start, end: title.end },
      'title',
      title.text,
    )
  }
  for (const pair of pairs) {
    const { meaning } = pair
    if (meaning.startsWith('moment:') || meaning.startsWith('duration:') || (meaning === 'title' && title))
      continue
    const key = meaning === 'slack' ? 'slack.channel' : meaning.replace(/^role:/, 'roles.')
    if (stated.some((one) => one.key === key)) continue
    const value = factValue(meaning, pair.value, { config: context.config, order, day: context.date })
    if (value !== undefined || meaning === 'severity' || meaning === 'status') add(pair, key, value)
  }
  for (const { key, value } of stated) if (value !== undefined) assign(facts, key, value)
  const inTitle = title && findDate(title.text)
  const named = inTitle ?? findDate(context.title ?? '')
  const titleDay = named && toDay(named, order, context.date)
  if (title && inTitle && titleDay && inTitle.year !== undefined && facts.date === undefined) {
    const text = title.text.slice(inTitle.start, inTitle.end)
    const place = { start: title.start, end: title.end }
    add({ meaning: 'date', label: '', value: text, from: 'heading', ...place }, 'date', titleDay)
  }
  const told = context.stated ?? facts.date ?? titleDay
  return {
    facts,
    stated,
    durations: durations(everywhere),
    moments: everywhere.filter(({ meaning }) => meaning.startsWith('moment:')),
    told,
  }

  function add(
    { value: text, from, start, end }: Pair,
    key: string,
    value: string | string[] | undefined,
  ): void {
    stated.push({ key, text, ...(value === undefined ? {} : { value }), from, span: lines.span(start, end) })
  }

  function durations(all: readonly Pair[]): StatedDuration[] {
    const found = new Map<string, StatedDuration>()
    for (const { meaning, label, value, start, end } of all) {
      if (!meaning.startsWith('duration:') || found.has(meaning)) continue
      const seconds = readDuration(value)
      const name = meaning.slice('duration:'.length) as DurationName
      found.set(meaning, {
        name,
        label,
        text: value,
        ...(seconds === undefined ? {} : { seconds }),
        span: lines.span(start, end),
      })
    }
    return [...found.values()]
  }
}

/** Headings of lists of facts about the incident. */
export const statistics =
  /^(?:stats|statistics|statistiques|statistikk|metrics|metadata|key (?:facts|data|information|metrics)|facts|incident (?:details|information|data|metadata)|details|informations?(?: générales)?|general information|基本情報|メタデータ)$/i

/** The headings that a report begins with, before it tells more than what happened. */
function opening(sections: readonly Section[]): Section[] {
  const headings = sections.filter(({ level }) => level < 7)
  const end = headings.findIndex(({ id }) => id !== 'summary' && id !== 'custom')
  return headings.slice(0, end < 0 ? 1 : end)
}

function within(blocks: readonly Block[], { body }: Section): Pair[] {
  const inside = between(blocks, body.start, body.end)
  return [...tablePairs(inside), ...labelPairs(inside)]
}

function between(blocks: readonly Block[], start: number, end: number): Block[] {
  return blocks.slice(indexFrom(blocks, start), indexFrom(blocks, end))
}

function assign(facts: Facts, key: string, value: string | string[]): void {
  const [name = '', part] = key.split('.')
  if (part === undefined) Object.assign(facts, { [name]: value })
  else if (name === 'roles') facts.roles = { ...facts.roles, [part]: String(value) }
  else if (name === 'slack') facts.slack = { ...facts.slack, channel: String(value) }
}
