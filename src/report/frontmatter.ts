import { quote } from '../lib/quote.ts'
import type { Span } from '../lib/span.ts'
import { limits } from './limits.ts'
import type { Syntax } from './syntax.ts'
import type { Field, Problem } from './types.ts'
import { readYaml, type YamlEntry } from './yaml.ts'

export type Frontmatter = {
  /** The block with its fences. */
  span?: Span
  /** Top-level keys with the places of all that is within. */
  entries: YamlEntry[]
  fields: Record<string, Field>
  problems: Problem[]
}

/** Reads the block between `---` at the head of a report. Never throws. */
export function readFrontmatter({ text, lines, root, frontmatter, problem }: Syntax): Frontmatter {
  const none = { entries: [], fields: {} }
  if (!frontmatter) return { ...none, problems: problem ? [] : foreign(text).map(say) }
  const block = root.children[0]?.position
  const span = lines.span(block?.start.offset ?? 0, block?.end.offset ?? 0)
  if (frontmatter.end - frontmatter.start > limits.frontmatterLength) {
    const message = `Unexpected size of the frontmatter, expected at most ${limits.frontmatterLength / 1024} KiB`
    return { ...none, span, problems: [{ kind: 'limit', message, span }] }
  }
  const { value, problems: unread } = readYaml(text, frontmatter, lines)
  const problems = unread.map((problem): Problem => ({ kind: 'frontmatter', ...problem }))
  if (value && !value.entries) {
    const message = 'Unexpected frontmatter, expected keys with values such as `title: "Login was down"`'
    problems.push({ kind: 'frontmatter', message, span: value.span })
  }
  const entries = value?.entries ?? []
  const fields = entries.map(({ name, key, value }): [string, Field] => [
    name,
    { key, value: value.span, data: value.data },
  ])
  return { span, entries, fields: Object.fromEntries(fields), problems }

  function say({ message, end }: { message: string; end: number }): Problem {
    const start = text.startsWith('\uFEFF') ? 1 : 0
    return { kind: 'frontmatter', message, span: lines.span(start, start + end) }
  }
}

/** What looks like frontmatter and is none: another language, or no closing fence. */
function foreign(text: string): { message: string; end: number }[] {
  const head = text.slice(0, 400).replace(/^\uFEFF/, '')
  const fence = /^(?:\+\+\+|---[a-z]{1,10})(?=[ \t]*\r?\n)/i.exec(head)?.[0]
  if (fence)
    return [{ message: `Unexpected ${quote(fence)}, expected YAML between \`---\` lines`, end: fence.length }]
  const open = /^---[ \t]*\r?\n[A-Za-z_][\w-]{0,40}:(?=[ \t\r\n])/.test(head)
  return open ? [{ message: 'Missing `---` after the frontmatter', end: 3 }] : []
}
