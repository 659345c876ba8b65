import type { Report } from '../report/types.ts'

/** Whether sentences stand above the first section: an opening that tells what happened without a heading of its own. */
export function hasLead({ frontmatter, sections }: Report, text: string): boolean {
  const above = text.slice(frontmatter?.end ?? 0, sections[0]?.span.start ?? text.length)
  return above
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n\s*\n/)
    .some((paragraph) => isSentences(paragraph.trim()))
}

/** A paragraph of several words that ends like a sentence; headings, labels, lists, tables and quotes are none. */
function isSentences(paragraph: string): boolean {
  const words = paragraph.split(/\s+/)
  return (
    words.length >= fewestWords && /^[\p{L}\p{N}"“«`[]/u.test(paragraph) && /[.!?…]["”»)]*$/u.test(paragraph)
  )
}

const fewestWords = 8
