import type { Span } from '../lib/span.ts'
import { isZone, toLocal } from '../lib/zoned.ts'
import { toBlocks } from './body/blocks.ts'
import type { BodyContext, Facts } from './facts.ts'
import { readFollowUps } from './follow-ups.ts'
import { type Days, incidentDay, withoutEnd } from './incident-day.ts'
import { mentionedDay } from './mentioned-day.ts'
import { readMetadata } from './metadata.ts'
import { readMoments } from './moments.ts'
import { readNames } from './names.ts'
import { readReferences } from './references.ts'
import { readSections } from './sections.ts'
import type { Stated } from './stated.ts'
import type { Syntax } from './syntax.ts'
import { daysBetween } from './timeline/days.ts'
import { homeZone } from './timeline/zoned.ts'
import { readTimeline } from './timeline.ts'
import type { Problem, Report } from './types.ts'

/** All that the text below the frontmatter says. */
export type Body = Pick<
  Report,
  'sections' | 'timeline' | 'followUps' | 'references' | 'problems' | 'statedDurations'
> & {
  facts: Facts
  stated: Stated[]
  /** The best that is known of the day before a moment or an entry is read: for stamps that do not tell theirs. */
  day: string | undefined
}

/** Reads the text below the frontmatter. Never throws. */
export function readBody(syntax: Syntax, context: BodyContext): Body {
  const blocks = toBlocks(syntax)
  const sections = readSections(syntax, context.config, blocks)
  const { facts, stated, durations, moments: pairs, told } = readMetadata(syntax, blocks, sections, context)
  const day = told ?? context.date ?? context.ended ?? mentionedDay(blocks, context.order, context.lang)
  const { timeline, problems, labelled, zoned } = readTimeline(syntax, blocks, sections, context, day)
  const firstDay = timeline.entries.find(({ date }) => date)?.date
  const noted = homeZone(zoned, firstDay)
  const home = context.timezone ?? noted ?? context.zone
  const moments = readMoments(syntax, { pairs, labelled, zoned, home, day, context })
  const names = readNames(blocks, sections, { facts, timeline })
  const followUps = readFollowUps(syntax, blocks, sections, context, { names, day })
  return {
    facts: {
      ...facts,
      ...zoneOf(facts, timeline.zone?.name),
      date: told ?? dayOf(moments.stated, home, context.date ?? firstDay),
      moments: moments.moments,
    },
    sections,
    timeline,
    followUps,
    references: readReferences(syntax, context.path),
    problems: [...problems, ...moments.problems.filter(({ span }) => !problems.some(isAt(span)))],
    day,
    stated: [...stated, ...zoneStated(stated, noted, timeline.zone), ...moments.stated].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    statedDurations: durations,
  }
}

/** Whether a problem of the timeline is about what stands there. */
function isAt({ start, end }: Span): (problem: Problem) => boolean {
  return ({ span }) => span.start <= start && end <= span.end
}

/**
 * The day of the moments, but for those far from a day known otherwise (then a year is mistyped); that day counts for
 * more than the incident's end.
 */
function dayOf(moments: readonly Stated[], home: string, named: string | undefined): string | undefined {
  const days = moments.flatMap(({ key, value }): [string, string][] => {
    if (typeof value !== 'string') return []
    const day =
      value.endsWith('Z') && isZone(home) ? toLocal(Date.parse(value), home).date : value.slice(0, 10)
    const isNear = named === undefined || Math.abs(daysBetween(day, named)) <= farthest
    return isNear ? [[key, day]] : []
  })
  const all: Days = Object.fromEntries(days)
  return incidentDay(withoutEnd(all)) ?? named ?? incidentDay(all)
}

/** Days between an incident and its report. */
const farthest = 120

/** `All times are in PST` says what `timezone` would. */
function zoneStated(
  stated: readonly Stated[],
  value: string | undefined,
  note: Report['timeline']['zone'],
): Stated[] {
  if (!note || !value || stated.some(({ key }) => key === 'timezone')) return []
  return [{ key: 'timezone', text: note.text, value, from: 'timeline', span: note.span }]
}

function zoneOf({ timezone }: Facts, noted: string | undefined): Pick<Facts, 'timezone'> {
  const name = timezone ?? noted
  return name === undefined ? {} : { timezone: name }
}
