import type { Element, ElementContent } from 'hast'

/** A file or heading of the repository. */
export type Target = {
  /** Relative to the repository's root, with `/`. */
  path: string
  /** The part after `#`, decoded. */
  fragment?: string
}

/**
 * A report's HTML with holes: whether a file of the repository has a page is only known once all reports have been
 * read. What stands between `link` and `end` is the link's label.
 */
export type Piece = string | { link: Target } | { end: true } | { image: Target; alt: string }

/** The element that stands for a hole while the HTML is a tree. */
export const hole = 'incident-hole'

/** Collects holes on the way through the tree. */
export type Holes = { pieces: Exclude<Piece, string>[] }

/** A link's label between two holes. */
export function linkHole(holes: Holes, link: Target, label: ElementContent[]): ElementContent[] {
  return [element(holes, { link }), ...label, element(holes, { end: true })]
}

export function imageHole(holes: Holes, image: Target, alt: string): ElementContent {
  return element(holes, { image, alt })
}

function element(holes: Holes, piece: Exclude<Piece, string>): Element {
  holes.pieces.push(piece)
  return { type: 'element', tagName: hole, properties: { n: holes.pieces.length - 1 }, children: [] }
}

/**
 * Cuts HTML at its holes. No text of a report can look like one: `<` is escaped in text and `"` in attributes.
 */
export function cut(html: string, holes: Holes): Piece[] {
  const parts = html.split(new RegExp(`<${hole} n="([0-9]+)"></${hole}>`))
  return parts.flatMap((part, n): Piece[] => {
    if (n % 2 === 0) return part === '' ? [] : [part]
    const piece = holes.pieces[Number(part)]
    return piece ? [piece] : []
  })
}
