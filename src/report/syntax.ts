import type { Nodes, Root, Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { type Lines, lines } from '../lib/span.ts'
import { preScan } from './pre-scan.ts'
import type { Problem } from './types.ts'

/** A report's text as a tree. All offsets, those in the tree included, count in `text`, a byte order mark included. */
export type Syntax = {
  text: string
  lines: Lines
  root: Root
  /** The YAML between the fences: `[start, end)`, the line feed before the closing fence included. */
  frontmatter?: { start: number; end: number }
  /** Why the text was not read; `root` has nothing but the frontmatter then. */
  problem?: Problem
}

const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(withoutMailLinks)
  .freeze()

/**
 * Mail addresses stay text. Nobody needs a person's address as a link, and looking for one at every letter takes a
 * fifth of the parser's time. Addresses of pages are links as on GitHub.
 */
function withoutMailLinks(this: Processor): void {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data()
  for (const { text = {} } of micromarkExtensions) {
    for (const [code, constructs] of Object.entries(text)) {
      text[Number(code)] = [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink')
    }
  }
  // What is left to this step are mail addresses and rare addresses of pages, and its links have no place.
  for (const extension of fromMarkdownExtensions.flat()) delete extension.transforms
}

/**
 * The only place where Markdown becomes a tree. Never throws: a text that would take too long, or more memory than
 * there is, has a problem, and a tree of nothing but its frontmatter.
 */
export function parseSyntax(text: string): Syntax {
  const places = lines(text)
  const absurd = preScan(text)
  if (absurd) return refuse(absurd.message, absurd.start, absurd.end)
  try {
    return read(text)
  } catch (error) {
    // The parser calls itself for what is nested: the stack's end is the only thing that it throws at.
    if (!(error instanceof RangeError)) throw error
    return refuse('Unexpected nesting, expected less within one another', 0, text.length)
  }

  function read(part: string): Syntax {
    const mark = part.startsWith('\uFEFF') ? 1 : 0
    const root = markdown.parse(mark ? part.slice(1) : part)
    if (mark) shift(root, mark)
    const [first] = root.children
    const frontmatter = first?.type === 'yaml' ? between(text, first) : undefined
    return { text, lines: places, root, ...(frontmatter ? { frontmatter } : {}) }
  }

  function refuse(message: string, start: number, end: number): Syntax {
    return {
      ...read(frontmatterOf(text)),
      problem: { kind: 'limit', message, span: places.span(start, end) },
    }
  }
}

/** The text up to the fence that closes its frontmatter; empty when there is none. */
function frontmatterOf(text: string): string {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return ''
  for (let at = text.indexOf('\n---'); at !== -1; at = text.indexOf('\n---', at + 4)) {
    const fence = /^---[ \t]{0,100}(?=\r?(?:\n|$))/.exec(text.slice(at + 1, at + 110))?.[0]
    if (fence) return text.slice(0, at + 1 + fence.length)
  }
  return ''
}

function shift(root: Root, by: number): void {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point?.offset !== undefined) point.offset += by
    }
    if ('children' in node) for (const child of node.children) open.push(child)
  }
}

function between(text: string, { position }: Yaml): { start: number; end: number } {
  const from = position?.start.offset ?? 0
  const to = position?.end.offset ?? from
  const whole = text.slice(from, to)
  const opening = /^[^\r\n]*(?:\r\n|\r|\n)/.exec(whole)?.[0].length ?? whole.length
  const closing = Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r')) + 1
  return { start: from + opening, end: from + Math.max(opening, closing) }
}
