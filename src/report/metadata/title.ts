import type { Block } from '../body/blocks.ts'
import type { NameSection } from '../section-id.ts'
import { findTitle } from '../sections.ts'
import { readStamp } from '../stamp/stamp.ts'
import { meaningOf } from './names.ts'

/** The report's title in its text, with its place; a name that any report could have (`Post mortem`) is none. */
export function titleOf(
  blocks: readonly Block[],
  named: NameSection,
): { text: string; start: number; end: number } | undefined {
  const heading = findTitle(blocks, named)
  if (heading) {
    const { text, start, end } = heading.line
    return isGeneral(text) ? headingBelow(blocks, heading, named) : { text: withoutLabel(text), start, end }
  }
  for (const block of blocks.slice(0, 10)) {
    const inside =
      block.kind === 'html' ? /<h1(?:\s[^<>]{0,200})?>([^<>]{1,300})<\/h1>/i.exec(block.text)?.[1] : undefined
    const text = inside?.replace(/\s+/g, ' ').trim()
    if (text) return { text, start: block.start, end: block.end }
  }
  return undefined
}

/** `# Post-mortem` with `## The relay was full` right below it. */
function headingBelow(
  blocks: readonly Block[],
  above: Block,
  named: NameSection,
): { text: string; start: number; end: number } | undefined {
  const next = blocks[blocks.indexOf(above) + 1]
  if (next?.kind !== 'heading' || named(next.line.text) || isGeneral(next.line.text)) return undefined
  const { text, start, end } = next.line
  const [, label] = /^([^:：]{2,40})[:：]/.exec(text) ?? []
  const isDay = (readStamp(text)?.bodyStart ?? 0) >= text.length
  // `Date` and `Facilitator: Jane` are no titles, `Incident: the relay was full` is one.
  const isFact = meaningOf(text) !== undefined || (label !== undefined && !isGeneral(label))
  return isDay || isFact ? undefined : { text, start, end }
}

/** `# Title: the relay was full` */
function withoutLabel(text: string): string {
  const [, label = '', title = text] = /^([^:：]{2,20})[:：]\s*(\S.*)$/.exec(text) ?? []
  return meaningOf(label) === 'title' ? title : text
}

/** `Vorfallsbericht (Incident Report)` is as general as either. */
function isGeneral(text: string): boolean {
  const name = text.replace(/^[^\p{L}]+/u, '').replace(/\s*[([（][^()[\]（）]{1,60}[)\]）]\s*$/, '')
  return general.test(name)
}

const general =
  /^(?:(?:incident|product|outage|production|service|internal|public|blameless|template for) ?)*(?:post[- ]?mortems?|incidente?|reports?|retro|retrospective|review|rapport d'incident|compte[- ]rendu d'incident|rapport|rca|root cause analysis|metadata|postmortem-rapport|hendelsesrapport|(?:vorfalls|störungs|incident-?|nach)bericht|(?:informe|reporte) de incidente|relatório de incidente|incidentrapport|ポストモーテム|障害報告書?|インシデントレポート|インシデント報告書?)(?: (?:report|template|review|analysis|document))?\s*:?$/i
