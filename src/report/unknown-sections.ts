import { suggest } from '../lib/suggest.ts'
import { meaningOf } from './metadata/names.ts'
import { statistics } from './metadata.ts'
import { key } from './section-id.ts'
import { sectionNames } from './section-names.ts'
import { type Report, type Section, type SectionId, sectionIds } from './types.ts'

/** A heading that means nothing to us, in how many reports it stands, and what it may be. */
export type UnknownSection = { title: string; reports: number; guess?: SectionId }

/** The main headings of a report that open no known part; labels of single facts (`Date`) are none. */
export function unknownSections({ sections }: Report): Section[] {
  const headings = sections.filter(({ level }) => level < 7)
  const top = Math.min(...headings.map(({ level }) => level))
  return headings.filter(
    ({ id, level, title }) =>
      id === 'custom' && level === top && !meaningOf(title) && !statistics.test(title.trim()),
  )
}

/** Unknown headings over all reports, the commonest first. */
export function gatherUnknown(reports: readonly Report[]): UnknownSection[] {
  const found = new Map<string, UnknownSection>()
  for (const report of reports) {
    for (const section of unknownSections(report)) {
      const name = key(section.title)
      const known = found.get(name)
      const guess = known?.guess ?? guessOf(report, section)
      found.set(name, {
        title: known?.title ?? section.title,
        reports: (known?.reports ?? 0) + 1,
        ...(guess ? { guess } : {}),
      })
    }
  }
  return [...found.values()].sort((a, b) => b.reports - a.reports || (a.title < b.title ? -1 : 1))
}

/** By what stands in it, else by a name that is nearly the same. */
function guessOf({ timeline, followUps }: Report, { body, title }: Section): SectionId | undefined {
  const holds = (spans: readonly { start: number; end: number }[]) =>
    spans.filter(({ start, end }) => start >= body.start && end <= body.end).length
  if (holds(timeline.entries.map(({ span }) => span)) >= 3) return 'timeline'
  if (holds(followUps.map(({ span }) => span)) >= 1) return 'follow-ups'
  const name = key(title)
  const near = name.length < shortest ? undefined : suggest(name, allNames.keys())
  return near === undefined ? undefined : allNames.get(near)
}

/** Too little to compare by. */
const shortest = 7

const allNames = new Map<string, SectionId>(
  sectionIds.flatMap((id) => sectionNames[id].map((name): [string, SectionId] => [name.trim(), id])),
)
