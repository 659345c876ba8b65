import type { Nodes, Root, Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
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
  /** Why the text was not read; `root` is empty then. */
  problem?: Problem
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()

/**
 * The only place where Markdown becomes a tree. Never throws: a text that would take too long, or more memory than
 * there is, has a problem and an empty tree.
 */
export function parseSyntax(text: string): Syntax {
  const places = lines(text)
  const absurd = preScan(text)
  if (absurd) return refuse(absurd.message, absurd.start, absurd.end)
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  try {
    const root = markdown.parse(mark ? text.slice(1) : text)
    if (mark) shift(root, mark)
    const [first] = root.children
    const frontmatter = first?.type === 'yaml' ? between(text, first) : undefined
    return { text, lines: places, root, ...(frontmatter ? { frontmatter } : {}) }
  } catch (error) {
    // The parser calls itself for what is nested: the stack's end is the only thing that it throws at.
    if (!(error instanceof RangeError)) throw error
    return refuse('Unexpected nesting, expected less within one another', 0, text.length)
  }

  function refuse(message: string, start: number, end: number): Syntax {
    const problem: Problem = { kind: 'limit', message, span: places.span(start, end) }
    return { text, lines: places, root: { type: 'root', children: [] }, problem }
  }
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
  const whole = text.slice(from, position?.end.offset)
  const opening = /^[^\r\n]*(?:\r\n|\r|\n)/.exec(whole)?.[0].length ?? whole.length
  const closing = whole.length - (/[^\r\n]*$/.exec(whole)?.[0].length ?? 0)
  return { start: from + opening, end: from + Math.max(opening, closing) }
}
