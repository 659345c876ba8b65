import { applyEdits, type Edit } from '../lib/edits.ts'
import { endedLike } from '../lib/line-ends.ts'
import { readFrontmatter } from './frontmatter.ts'
import { parseSyntax } from './syntax.ts'
import type { YamlEntry } from './yaml.ts'
import { yamlValue } from './yaml-value.ts'

/** Frontmatter key, or key and sub-key (`roles.commander`), and its value. */
export type Filling = { field: string; value: string | readonly string[] }

/**
 * Writes values into a report's frontmatter where it has none: into empty keys in place, missing keys at the end of
 * the block, a missing block at the head of the file. Every other character stays, a value that stands is never
 * replaced unless `replaces` says so.
 */
export function fillFrontmatter(
  text: string,
  fillings: readonly Filling[],
  replaces: (field: string) => boolean = () => false,
): string {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  // The block alone is small, so that each value may be read and written on its own.
  const [block = ''] = /^---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?=\r?\n|$)/.exec(text.slice(start)) ?? []
  if (fillings.length === 0 || readFrontmatter(parseSyntax(block)).problems.length > 0) return text
  const fresh = endedLike(text, '---\n---\n\n')
  const head = block || fresh
  const filled = fillings.reduce((before, filling) => fillOne(before, filling, replaces(filling.field)), head)
  return filled === fresh ? text : text.slice(0, start) + filled + text.slice(start + block.length)
}

function fillOne(head: string, { field, value }: Filling, replaces: boolean): string {
  const syntax = parseSyntax(head)
  const { entries } = readFrontmatter(syntax)
  const [name = '', sub] = field.split('.')
  const entry = entries.find((one) => one.name === name)
  const written = yamlValue(value)
  const edit = entry
    ? fillEntry(head, entry, sub, written, replaces)
    : append(sub ? `${name}:\n  ${sub}: ${written}` : `${name}: ${written}`)
  return edit ? applyEdits(head, [{ ...edit, text: endedLike(head, edit.text) }]) : head

  function append(line: string): Edit {
    const at = syntax.frontmatter?.end ?? head.lastIndexOf('---')
    return { start: at, end: at, text: `${line}\n` }
  }
}

function fillEntry(
  head: string,
  entry: YamlEntry,
  sub: string | undefined,
  written: string,
  replaces: boolean,
): Edit | undefined {
  const { value, key } = entry
  if (sub === undefined) {
    if (isEmpty(value.data))
      return value.data === null ? afterColon(head, key.end, ` ${written}`) : replacing(value.span, written)
    return replaces && !value.entries ? replacing(value.span, written) : undefined
  }
  const below = value.entries?.find(({ name }) => name === sub)
  if (below) return fillEntry(head, below, undefined, written, replaces)
  if (value.data !== null && !value.entries) return undefined
  const last = value.entries?.at(-1)
  if (head[value.span.start] === '{') {
    return {
      start: value.span.end - 1,
      end: value.span.end - 1,
      text: `${last ? ', ' : ' '}${sub}: ${written}${last ? '' : ' '}`,
    }
  }
  const by = ' '.repeat((value.entries?.[0]?.key.column ?? 3) - 1)
  const at = endOfLine(head, last ? Math.max(last.value.span.end, last.key.end) : key.end)
  return { start: at, end: at, text: `\n${by}${sub}: ${written}` }
}

function isEmpty(data: unknown): boolean {
  return data === null || data === '' || (typeof data === 'object' && Object.keys(data).length === 0)
}

function replacing({ start, end }: { start: number; end: number }, text: string): Edit {
  return { start, end, text }
}

function afterColon(head: string, keyEnd: number, text: string): Edit {
  const at = head.indexOf(':', keyEnd) + 1
  return { start: at, end: at, text }
}

function endOfLine(head: string, offset: number): number {
  const end = /\r?\n/.exec(head.slice(offset))
  return end ? offset + end.index : head.length
}
