import { labelOf } from '../body/label.ts'
import type { Line } from '../body/line.ts'
import type { Part } from './parts.ts'
import { isCard } from './said.ts'

/** Something to do as a title of its own, with who and by when in the lines below it. */
export type Card = { kind: 'card'; line: Line; more: Line[]; start: number; end: number }

/** Puts a title and the lines that tell its facts together. */
export function withCards(parts: readonly Part[]): (Part | Card)[] {
  const result: (Part | Card)[] = []
  for (let at = 0; at < parts.length; ) {
    const part = parts[at] as Part
    const below = isTitle(part) ? untilTitle(parts, at + 1) : []
    if (isTitle(part) && isCard(below.map(({ line }) => line))) {
      result.push(cardOf(part.line, below))
      at += below.length
    } else result.push(part)
    at++
  }
  return result
}

type Words = Extract<Part, { line: Line }>

/** A heading, or a line all in bold. */
function isTitle(part: Part): part is Words {
  if (part.kind === 'line') return part.first && labelOf(part.line)?.rest === ''
  return part.kind === 'heading'
}

function untilTitle(parts: readonly Part[], from: number): Words[] {
  const below: Words[] = []
  for (const part of parts.slice(from)) {
    if (part.kind === 'row' || isTitle(part)) break
    below.push(part)
  }
  return below
}

function cardOf(line: Line, below: readonly Words[]): Card {
  const more = below.flatMap((part) =>
    part.kind === 'item' ? [part.line, ...part.wrapped, ...part.more] : [part.line],
  )
  return { kind: 'card', line, more, start: line.start, end: Math.max(...below.map(endOf)) }
}

function endOf(part: Words): number {
  return part.kind === 'item' ? part.item.end : part.line.end
}
