import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import { parseSyntax } from '../../src/report/syntax.ts'
import type { Report } from '../../src/report/types.ts'
import { type Body, renderBody } from '../../src/site/body.ts'

/** A report's text as a page would show it; `facts` says what reading it would have found. */
export function renderText(text: string, facts: Partial<Report> = {}, path = 'incidents/a.md'): Body {
  const syntax = parseSyntax(text)
  return renderBody(syntax.root, { ...parseReport({ path, text }, defaults, syntax), ...facts })
}

/** The HTML with its holes as `[page incidents/b.md]…[/]` and `[image incidents/c.png]`. */
export function htmlOf(text: string, facts: Partial<Report> = {}, path?: string): string {
  return renderText(text, facts, path)
    .pieces.map((piece) => {
      if (typeof piece === 'string') return piece
      if ('end' in piece) return '[/]'
      if ('image' in piece) return `[image ${piece.image.path}]`
      return `[page ${piece.link.path}${piece.link.fragment ? `#${piece.link.fragment}` : ''}]`
    })
    .join('')
    .trim()
}
