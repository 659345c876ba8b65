import type { Root as Html } from 'hast'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import rehypeHighlight from 'rehype-highlight'
import rehypeSanitize from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Report, SectionId } from '../report/types.ts'
import { setAnchors } from './body/anchors.ts'
import { hasClass } from './body/classes.ts'
import { markFollowUps } from './body/follow-ups.ts'
import { fitHeadings, levelOf } from './body/headings.ts'
import { setLinks } from './body/links.ts'
import { cut, type Holes, type Piece } from './body/pieces.ts'
import { rawHtml } from './body/raw-html.ts'
import { schema } from './body/schema.ts'
import { setTables } from './body/tables.ts'
import { labelTasks } from './body/tasks.ts'
import { markTimeline } from './body/timeline.ts'

/** A report's text, ready for a page. Plain JSON. */
export type Body = {
  pieces: Piece[]
  /** The headings that a table of contents shows: those right below the page's own, and the ones below them. */
  toc: TocEntry[]
}

export type TocEntry = { level: 2 | 3; id: string; title: string; section?: SectionId }

/** The id of a page's `<h1>`. */
export const pageTitle = 'title'

/**
 * Turns a report's tree into HTML that holds nothing but what `schema` allows, whatever the report says.
 * @param root the tree that the report was read from: its places are those of `report`
 */
export function renderBody(root: Root, report: Report): Body {
  const words = report.lang?.startsWith('fr') ? french : english
  const holes: Holes = { pieces: [] }
  let toc: TocEntry[] = []
  const processor = unified()
    .use(remarkRehype, {
      handlers: { html: rawHtml },
      footnoteLabel: words.notes,
      footnoteBackLabel: (n: number, again: number) =>
        `${words.back} ${n + 1}${again > 1 ? `-${again}` : ''}`,
    })
    .use(rehypeSlug)
    .use(() => (tree: Html) => {
      setAnchors(tree)
      fitHeadings(tree, report.title)
      toc = tableOfContents(tree, report)
      markTimeline(tree, report.timeline.entries)
      markFollowUps(tree, report.followUps)
      setTables(tree, pageTitle)
      labelTasks(tree)
      setLinks(tree, report.path, holes)
    })
    .use(rehypeHighlight)
    .use(() => frameCode)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify)
  const html = processor.stringify(processor.runSync(root))
  return { pieces: cut(html, holes), toc }
}

/** What a footnote says to those who listen: part of the text, so in its language. */
const english = { notes: 'Footnotes', back: 'Back to reference' }
const french = { notes: 'Notes de bas de page', back: 'Retour au renvoi' }

function tableOfContents(tree: Html, { sections }: Report): TocEntry[] {
  const ids = new Map(sections.map(({ id, span }) => [span.start, id]))
  const toc: TocEntry[] = []
  visit(tree, 'element', (node) => {
    const level = levelOf(node)
    const { id } = node.properties
    const title = textOf(node).trim()
    if ((level !== 2 && level !== 3) || typeof id !== 'string' || hasClass(node, 'sr-only') || !title) return
    const section = ids.get(node.position?.start.offset ?? -1)
    toc.push({ level, id, title, ...(section && section !== 'custom' ? { section } : {}) })
  })
  return toc
}

/** Lets the keyboard scroll code that is wider than the page. */
function frameCode(tree: Html): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'pre') node.properties.tabIndex = 0
  })
}
