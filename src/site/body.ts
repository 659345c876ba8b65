import type { Root as Html } from 'hast'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import rehypeHighlight from 'rehype-highlight'
import rehypeSanitize from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Report, SectionId } from '../report/types.ts'
import { setAnchors } from './body/anchors.ts'
import { hasClass } from './body/classes.ts'
import { sayHeadingDays } from './body/days.ts'
import { elementsIn } from './body/elements.ts'
import { markFollowUps } from './body/follow-ups.ts'
import { fitHeadings, levelOf } from './body/headings.ts'
import { setLinks } from './body/links.ts'
import { cut, type Holes, type Piece } from './body/pieces.ts'
import { rawHtml } from './body/raw-html.ts'
import { schema } from './body/schema.ts'
import { setTables } from './body/tables.ts'
import { labelTasks } from './body/tasks.ts'
import { markTimeline } from './body/timeline.ts'
import { wordsOf } from './body/words.ts'

/** A report's text, ready for a page. Plain JSON. */
export type Body = {
  pieces: Piece[]
  /** The headings that a table of contents shows: those right below the page's own, and the ones below them. */
  toc: TocEntry[]
  /** What the search of the index looks through. */
  words: string
}

export type TocEntry = { level: 2 | 3; id: string; title: string; section?: SectionId }

/** The id of a page's `<h1>`. */
export const pageTitle = 'title'

/** What a footnote says to those who listen: part of the text, so in its language. */
const english = toTree('Footnotes', 'Back to reference')
const french = toTree('Notes de bas de page', 'Retour au renvoi')

function toTree(footnoteLabel: string, back: string) {
  return unified()
    .use(remarkRehype, {
      handlers: { html: rawHtml },
      footnoteLabel,
      footnoteBackLabel: (n: number, again: number) => `${back} ${n + 1}${again > 1 ? `-${again}` : ''}`,
    })
    .use(rehypeSlug)
    .freeze()
}

const toText = unified().use(rehypeHighlight).use(rehypeSanitize, schema).use(rehypeStringify).freeze()

/**
 * Turns a report's tree into HTML that holds nothing but what `schema` allows, whatever the report says.
 * @param root the tree that the report was read from: its places are those of `report`
 */
export function renderBody(root: Root, report: Report): Body {
  const tree = (report.lang?.startsWith('fr') ? french : english).runSync(root)
  const holes: Holes = { pieces: [] }
  setAnchors(tree)
  fitHeadings(tree, report.title)
  const words = wordsOf(tree)
  const lang = report.lang?.toLowerCase().split('-')[0]
  sayHeadingDays(tree, lang)
  const toc = tableOfContents(tree, report)
  markTimeline(tree, report.timeline.entries)
  markFollowUps(tree, report.followUps, lang)
  setTables(tree, pageTitle)
  labelTasks(tree)
  frameCode(tree)
  setLinks(tree, report.path, holes)
  return { pieces: cut(toText.stringify(toText.runSync(tree)), holes), toc, words }
}

function tableOfContents(tree: Html, { sections }: Report): TocEntry[] {
  const ids = new Map(sections.map(({ id, span }) => [span.start, id]))
  const toc: TocEntry[] = []
  for (const node of elementsIn(tree)) {
    const level = levelOf(node)
    const { id } = node.properties
    const title = textOf(node).trim()
    if ((level !== 2 && level !== 3) || typeof id !== 'string' || hasClass(node, 'sr-only') || !title)
      continue
    const section = ids.get(node.position?.start.offset ?? -1)
    toc.push({ level, id, title, ...(section && section !== 'custom' ? { section } : {}) })
  }
  return toc
}

/** Lets the keyboard scroll code that is wider than the page. */
function frameCode(tree: Html): void {
  for (const node of elementsIn(tree)) if (node.tagName === 'pre') node.properties.tabIndex = 0
}
