import { labelOf } from '../body/label.ts'
import type { Line } from '../body/line.ts'
import type { Part } from './parts.ts'
import { isCard, tellsAction } from './said.ts'

/** Something to do as a title of its own, with who and by when in the lines below it. */
export type Card = { kind: 'card'; line: Line; more: Line[]; start: number; end: number }

/** Puts a title and the lines that tell its facts together. */
export function withCards(parts: readonly Part[]): (Part | Card)[] {
  const result: (Part | Card)[] = []
  for (let at = 0; at < parts.length; ) {
    const part = parts[at] as Part
    const below = belowTitle(parts, at)
    if (part.kind !== 'row' && isCard(below.map(({ line }) => line))) {
      result.push(cardOf(part, below))
      at += below.length
    } else result.push(part)
    at++
  }
  return result
}

type Words = Extract<Part, { line: Line }>

/** What follows a title up to the next of its kind; nothing below what is no title. */
function belowTitle(parts: readonly Part[], at: number): Words[] {
  const part = parts[at] as Part
  if (isTitle(part)) return untilAny(parts, at + 1, [isTitle])
  return isAction(part) ? untilAny(parts, at + 1, [isTitle, isAction]) : []
}

/** A heading, or a line all in bold. */
function isTitle(part: Part): boolean {
  if (part.kind === 'line') return part.first && labelOf(part.line)?.rest === ''
  return part.kind === 'heading'
}

/** `Action item: oil the axle` */
function isAction(part: Part): boolean {
  return (part.kind === 'item' || part.kind === 'line') && tellsAction(part.line)
}

function untilAny(parts: readonly Part[], from: number, ends: readonly ((part: Part) => boolean)[]): Words[] {
  const below: Words[] = []
  for (let at = from; at < parts.length; at++) {
    const part = parts[at] as Part
    if (part.kind === 'row' || ends.some((isEnd) => isEnd(part))) break
    below.push(part)
  }
  return below
}

function cardOf(title: Words, below: readonly Words[]): Card {
  const own = title.kind === 'item' ? [...title.wrapped, ...title.more] : []
  const more = below.flatMap((part) =>
    part.kind === 'item' ? [part.line, ...part.wrapped, ...part.more] : [part.line],
  )
  const { line } = title
  return {
    kind: 'card',
    line,
    more: [...own, ...more],
    start: line.start,
    end: Math.max(...below.map(endOf)),
  }
}

function endOf(part: Words): number {
  return part.kind === 'item' ? part.item.end : part.line.end
}
