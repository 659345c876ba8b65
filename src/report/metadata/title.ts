import type { Block } from '../body/blocks.ts'
import type { NameSection } from '../section-id.ts'
import { findTitle } from '../sections.ts'

/** The report's title in its text, with its place; a name that any report could have (`Post mortem`) is none. */
export function titleOf(
  blocks: readonly Block[],
  named: NameSection,
): { text: string; start: number; end: number } | undefined {
  const heading = findTitle(blocks, named)
  if (heading) {
    const { text, start, end } = heading.line
    return general.test(text) ? undefined : { text, start, end }
  }
  for (const block of blocks.slice(0, 10)) {
    const inside =
      block.kind === 'html' ? /<h1(?:\s[^<>]{0,200})?>([^<>]{1,300})<\/h1>/i.exec(block.text)?.[1] : undefined
    const text = inside?.replace(/\s+/g, ' ').trim()
    if (text) return { text, start: block.start, end: block.end }
  }
  return undefined
}

const general =
  /^(?:(?:incident|product|outage|production|service|internal|public|blameless|template for) ?)*(?:post[- ]?mortems?|incident|reports?|retro|retrospective|review|rapport d'incident|rapport|rca|root cause analysis|postmortem-rapport|hendelsesrapport|ポストモーテム|障害報告書?|インシデントレポート)(?: (?:report|template|review|analysis|document))?\s*:?$/i
