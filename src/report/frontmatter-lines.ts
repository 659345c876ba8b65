import type { Facts } from './facts.ts'
import type { Frontmatter } from './frontmatter.ts'
import type { Syntax } from './syntax.ts'

/** Title and day of a frontmatter that is no YAML, from its lines: a slip in one key hides neither. */
export function readLines(
  { text, frontmatter }: Syntax,
  { entries, problems }: Frontmatter,
): Pick<Facts, 'title' | 'date'> {
  if (!frontmatter || entries.length > 0 || !problems.some(({ kind }) => kind === 'frontmatter')) return {}
  const block = text.slice(frontmatter.start, frontmatter.end)
  const title = written('title', block)
  const date = /^\d{4}-\d\d-\d\d(?!\d)/.exec(written('date', block) ?? '')?.[0]
  return { ...(title ? { title } : {}), ...(date ? { date } : {}) }
}

function written(key: string, block: string): string | undefined {
  const value = new RegExp(`^${key}:(.*)$`, 'm').exec(block)?.[1]?.trim() ?? ''
  // A list, a tag or a block is no text, and what is wrong may be just there.
  return /^[[\]{}>|&*!%@`]/.test(value) ? undefined : value.replace(/^(["'])(.*)\1$/, '$2')
}
