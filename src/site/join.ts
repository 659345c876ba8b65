import Handlebars from 'handlebars'
import type { Piece, Target } from './body/pieces.ts'

/** Where files of the repository are on the site, seen from the page; undefined for those that are not there. */
export type Places = {
  page(target: Target): string | undefined
  image(target: Target): string | undefined
}

/** Fills the holes of a report's HTML: a link without a page becomes its label, a missing image its description. */
export function joinPieces(pieces: readonly Piece[], places: Places): string {
  const open: boolean[] = []
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      if ('link' in piece) {
        const href = places.page(piece.link)
        open.push(href !== undefined)
        return href === undefined ? '' : `<a href="${safe(href)}">`
      }
      if ('end' in piece) return open.pop() ? '</a>' : ''
      const src = places.image(piece.image)
      if (src === undefined) return safe(piece.alt || piece.image.path)
      return `<img src="${safe(src)}" alt="${safe(piece.alt)}">`
    })
    .join('')
}

const safe = Handlebars.escapeExpression
