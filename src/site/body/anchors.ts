import type { Root } from 'hast'
import { fold } from '../../lib/fold.ts'
import { hash } from '../../lib/hash.ts'
import { elementsIn } from './elements.ts'
import { levelOf } from './headings.ts'

/** What stands before every id that comes from a report, so that none can take the name of one of the page's own. */
export const prefix = 'user-content-'

/**
 * The id of the heading that GitHub's slug names. ASCII; letters lose their accents, a slug without Latin letters or
 * digits is named by its hash. The same slug always gives the same id: links from other reports rely on it.
 */
export function anchor(slug: string): string {
  const ascii = fold(slug)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return prefix + (ascii || `section-${hash(slug).slice(0, 8)}`)
}

/**
 * Gives headings (which hold GitHub's slug) and footnotes ids that are ASCII and unique, and points the links within
 * the report to them. A link to a heading that does not exist keeps the id that it would have.
 */
export function setAnchors(tree: Root): void {
  const renamed = new Map<string, string>()
  const taken = new Set<string>()
  let notes = 0
  const elements = elementsIn(tree)
  for (const node of elements) {
    const { id } = node.properties
    if (typeof id !== 'string') continue
    // Two hyphens never stand in the id of a heading.
    const wanted = levelOf(node) ? anchor(id) : `${prefix}-note-${++notes}`
    let free = wanted
    for (let n = 2; taken.has(free); n++) free = `${wanted}-${n}`
    taken.add(free)
    if (!renamed.has(id)) renamed.set(id, free)
    node.properties.id = free
  }
  for (const node of elements) {
    const { href, ariaDescribedBy } = node.properties
    if (typeof href === 'string' && href.startsWith('#')) {
      const slug = decode(href.slice(1))
      node.properties.href = `#${renamed.get(href.slice(1)) ?? renamed.get(slug) ?? anchor(slug)}`
    }
    if (Array.isArray(ariaDescribedBy)) {
      node.properties.ariaDescribedBy = ariaDescribedBy.map((id) => renamed.get(String(id)) ?? String(id))
    }
  }
}

/** Percent-decoded, or as it stands where it is no percent-encoded UTF-8. */
export function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
