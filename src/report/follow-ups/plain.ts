import type { Block } from '../body/blocks.ts'
import type { SectionId } from '../types.ts'

/**
 * A section that somebody opened with plain words, `Corrective measures:` alone on its line, in a text without
 * headings for its parts: what stands below, up to the next such words.
 */
export function plainSection(
  blocks: readonly Block[],
  exactly: (title: string) => SectionId | undefined,
): { blocks: Block[]; start: number } | undefined {
  const own: Block[] = []
  let start: number | undefined
  for (const block of blocks) {
    if (block.kind === 'heading' && start !== undefined) break
    if (block.kind !== 'text' || block.item) {
      if (start !== undefined) own.push(block)
      continue
    }
    let lines = block.lines
    if (start === undefined) {
      const alone = lines.length === 1
      const at = lines.findIndex(({ text }) => titled(text, alone, exactly) === 'follow-ups')
      if (at === -1) continue
      start = lines[at]?.end ?? block.end
      lines = lines.slice(at + 1)
    }
    const end = lines.findIndex(({ text }) => others.has(titled(text, lines.length === 1, exactly)))
    if (lines.length > 0) own.push({ ...block, lines: end === -1 ? lines : lines.slice(0, end) })
    if (end !== -1) break
  }
  return start === undefined ? undefined : { blocks: own, start }
}

/** What a line of plain words opens: it has a colon, or is `alone` in its paragraph. */
function titled(
  text: string,
  alone: boolean,
  exactly: (title: string) => SectionId | undefined,
): SectionId | undefined {
  const title =
    /^([^:：]{3,60})[:：](?:\s|$)/.exec(text)?.[1] ?? (alone && text.length <= 60 ? text : undefined)
  return title === undefined ? undefined : exactly(title)
}

const others = new Set<SectionId | undefined>([
  'summary',
  'impact',
  'timeline',
  'root-causes',
  'resolution',
  'detection',
  'lessons',
  'went-well',
  'went-wrong',
  'references',
])
