import { Composer, type CST, isMap, isScalar, isSeq, type ParsedNode, Parser, type YAMLError } from 'yaml'
import { quote } from '../lib/quote.ts'
import type { Lines, Span } from '../lib/span.ts'
import { limits } from './limits.ts'

/** A value of a YAML text with its place. Dates are text; numbers keep their spelling in `text`. */
export type YamlValue = {
  /** Plain JSON data. */
  data: unknown
  /** A scalar as a person would repeat it: `0042`, `true`, the content of quotes. Absent for null, lists and maps. */
  text?: string
  span: Span
  items?: YamlValue[]
  entries?: YamlEntry[]
}
export type YamlEntry = { name: string; key: Span; value: YamlValue }
export type YamlProblem = { message: string; span: Span }

/**
 * Reads `[start, end)` of a text as strict YAML 1.2 data (core schema): no anchors, aliases, tags, merge keys,
 * directives or second document, unique text keys, bounded depth. What breaks a rule is a problem with its place;
 * where the text is no such data there is no value. Never throws.
 */
export function readYaml(
  text: string,
  { start, end }: { start: number; end: number },
  lines: Lines,
): { value?: YamlValue; problems: YamlProblem[] } {
  const problems: YamlProblem[] = []
  const say = (message: string, from: number, to: number) => {
    if (problems.length === most) return
    problems.push({ message, span: lines.span(start + from, start + Math.max(to, from)) })
  }
  const tokens = [...new Parser().parse(text.slice(start, end))]
  refuse(tokens, say)
  if (problems.length > 0) return { problems }

  const [document] = [...new Composer({ schema: 'core', version: '1.2', uniqueKeys: false }).compose(tokens)]
  for (const [message, from, to] of (document?.errors ?? []).flatMap(explain)) say(message, from, to)
  if (problems.length > 0 || !document?.contents) return { problems }
  return { value: toValue(document.contents), problems }

  function toValue(node: ParsedNode): YamlValue {
    const span = lines.span(start + node.range[0], start + node.range[1])
    if (isSeq(node)) {
      const items = node.items.map(toValue)
      return { data: items.map(({ data }) => data), items, span }
    }
    if (isMap(node)) {
      const entries = toEntries(node.items)
      return { data: Object.fromEntries(entries.map(({ name, value }) => [name, value.data])), entries, span }
    }
    const { value, source } = isScalar(node) ? node : { value: null }
    if (value === null || value === undefined) return { data: null, span }
    const written = typeof value === 'string' ? value : (source ?? String(value))
    return { data: toData(value, written), text: written, span }
  }

  function toEntries(pairs: readonly { key: ParsedNode; value: ParsedNode | null }[]): YamlEntry[] {
    const seen = new Set<string>()
    const entries: YamlEntry[] = []
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? key.value : undefined
      const [from, to] = key.range
      if (typeof name !== 'string') say('Unexpected key, expected text', from, to)
      else if (forbidden.has(name)) say(`Unexpected key ${quote(name)}, expected another name`, from, to)
      else if (seen.has(name)) say(`Unexpected second ${quote(name)}, expected each key once`, from, to)
      else {
        seen.add(name)
        const keySpan = lines.span(start + from, start + to)
        const nothing = { data: null, span: lines.span(start + to, start + to) }
        entries.push({ name, key: keySpan, value: value ? toValue(value) : nothing })
      }
    }
    return entries
  }
}

/** Problems that are told of one text: nobody reads more. */
const most = 20

const forbidden = new Set(['__proto__', 'constructor', 'prototype', '<<'])

/** JSON has no `.nan`, `.inf` and `-0`. */
function toData(value: unknown, written: string): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value !== 'number' || !Number.isFinite(value)) return written
  return value === 0 ? 0 : value
}

type Say = (message: string, from: number, to: number) => void

/**
 * Looks at the tokens without recursion, before anything recursive sees them: what is nested too deeply can end the
 * whole process in `yaml` 2.9, and what we refuse need not be composed.
 */
function refuse(tokens: readonly CST.Token[], say: Say): void {
  const open: { token: object; depth: number }[] = []
  let documents = 0
  for (const token of tokens) {
    if (token.type === 'document' && ++documents > 1) {
      return void say('Unexpected second document, expected one', token.offset, token.offset)
    }
    open.push({ token, depth: 0 })
  }
  while (true) {
    const next = open.pop()
    if (!next) return
    const { type, offset = 0, source } = next.token as { type?: string; offset?: number; source?: string }
    const unwanted = type === undefined ? undefined : refused[type]
    if (unwanted)
      return void say(`Unexpected ${unwanted}, expected plain data`, offset, offset + length(source))
    const depth = next.depth + (type && nesting.has(type) ? 1 : 0)
    if (depth > limits.yamlDepth) {
      const message = `Unexpected nesting, expected at most ${limits.yamlDepth} lists and maps within one another`
      return void say(message, offset, offset + 1)
    }
    for (const value of Object.values(next.token)) {
      if (Array.isArray(value)) for (const token of value) open.push({ token, depth })
      else if (typeof value === 'object' && value !== null) open.push({ token: value, depth })
    }
  }
}

const nesting = new Set(['block-map', 'block-seq', 'flow-collection'])
const refused: Record<string, string | undefined> = {
  alias: 'alias',
  anchor: 'anchor',
  tag: 'tag',
  directive: 'directive',
  'doc-start': 'document marker',
  'doc-end': 'document marker',
}

function length(source: string | undefined): number {
  return source?.length ?? 1
}

/**
 * What is wrong and where. A key that is indented below a value is taken for the rest of that value: of the two errors
 * that this makes, one is told, as what it is.
 */
function explain(
  { code, pos: [from, to] }: YAMLError,
  index: number,
  all: readonly YAMLError[],
): [message: string, from: number, to: number][] {
  const isIndented = (other: YAMLError | undefined) =>
    other?.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === from
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && isIndented(all[index + 1])) {
    const colon = all[index + 1]?.pos[1] ?? to
    return [['Unexpected indentation, expected the key below the one before', colon, colon + 1]]
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' && all[index - 1]?.pos[0] === from) return []
  return [
    [explanations[code] ?? 'Unexpected character, expected YAML such as `title: "Login was down"`', from, to],
  ]
}

const explanations: Partial<Record<YAMLError['code'], string>> = {
  BAD_DQ_ESCAPE: 'Unexpected backslash, expected `\\\\` for a backslash within double quotes',
  BAD_INDENT: 'Unexpected indentation, expected the same as the lines before',
  BAD_SCALAR_START: 'Unexpected character at the start of a value, expected the value in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'Unexpected `: ` in a value, expected the value in quotes',
  MISSING_CHAR: 'Missing character, expected a closing quote, bracket, or `: ` after a key',
  MULTILINE_IMPLICIT_KEY: 'Missing `: `, expected a key and a value on one line',
  TAB_AS_INDENT: 'Unexpected tab, expected spaces',
}
