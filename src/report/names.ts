import { type Block, indexFrom } from './body/blocks.ts'
import type { Facts } from './facts.ts'
import type { Section, Timeline } from './types.ts'

/**
 * Words that the report itself uses as names of people, lower case: who took part, who wrote it, who spoke in the
 * timeline, who is called by a handle. Tells `(Jane)` from `(Linux)`.
 */
export function readNames(
  blocks: readonly Block[],
  sections: readonly Section[],
  { facts, timeline }: { facts: Facts; timeline: Timeline },
): Set<string> {
  const names = new Set<string>()
  const people = sections.filter(({ id }) => id === 'people')
  for (const { body } of people) {
    for (const block of blocks.slice(indexFrom(blocks, body.start), indexFrom(blocks, body.end))) {
      if (block.kind === 'text') for (const { text } of block.lines) learn(text)
      else if (block.kind === 'row') for (const { text } of block.cells.flat()) learn(text)
    }
  }
  const roles = Object.values(facts.roles ?? {})
  for (const name of [...(facts.authors ?? []), ...(facts.facilitators ?? []), ...roles]) learn(name)
  for (const { author } of timeline.entries) if (author) learn(author)
  for (const block of blocks) {
    if (block.kind === 'text') for (const { text } of block.lines) learnHandles(text)
  }
  return names

  function learn(text: string): void {
    for (const word of text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []) names.add(word.toLowerCase())
    const whole = text.trim().toLowerCase()
    if (whole.length <= 60) names.add(whole)
  }

  function learnHandles(text: string): void {
    for (const [, word] of text.matchAll(/(?<![\w@/`.])@([A-Za-z][\w.-]{0,38}\w)(?![\w/@])/g))
      names.add((word ?? '').toLowerCase())
  }
}
