import { toBlocks } from './body/blocks.ts'
import type { BodyContext, Facts } from './facts.ts'
import { readFollowUps } from './follow-ups.ts'
import { readReferences } from './references.ts'
import { readSections } from './sections.ts'
import type { Syntax } from './syntax.ts'
import { readTimeline } from './timeline.ts'
import type { Report } from './types.ts'

/** All that the text below the frontmatter says. */
export type Body = Pick<Report, 'sections' | 'timeline' | 'followUps' | 'references' | 'problems'> & {
  facts: Facts
}

/** Reads the text below the frontmatter. Never throws. */
export function readBody(syntax: Syntax, context: BodyContext): Body {
  const blocks = toBlocks(syntax)
  const sections = readSections(syntax, context.config, blocks)
  const { timeline, problems } = readTimeline(syntax, blocks, sections, context, context.date)
  return {
    facts: {},
    sections,
    timeline,
    followUps: readFollowUps(syntax, blocks, sections, context, { names: new Set(), day: context.date }),
    references: readReferences(syntax, context.path),
    problems,
  }
}
