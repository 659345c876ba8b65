import fc from 'fast-check'
import { findImported, flatten, type Imported } from '../../src/report/merge/imported.ts'
import { parseSyntax } from '../../src/report/syntax.ts'

/** The entries of a report that stand for messages. */
export function imported(text: string): Imported[] {
  return flatten(findImported(parseSyntax(text).root, text))
}

/** What a person does to a report between two imports; `n` chooses the entry. */
const doings = [
  ...['change', 'delete', 'move', 'add', 'translate', 'merge', 'code', 'comment', 'row', 'unlink'],
  ...['retitle', 'rename', 'reindent', 'star', 'number', 'around', 'fold'],
] as const
export type Doing = { what: string; n: number }
export const doing: fc.Arbitrary<Doing> = fc.record({ what: fc.constantFrom(...doings), n: fc.nat(30) })

export function apply(text: string, { what, n }: Doing): string {
  const entries = imported(text)
  const entry = entries[n % Math.max(entries.length, 1)]
  if (what === 'retitle') return text.replace('## Timeline', '## Detailed timeline')
  if (what === 'rename') return text.replace('## Timeline', '## How it went')
  if (what === 'around') return text.replace('Slow.', `Slow, really (${n}).`)
  if (what === 'reindent') return text.replace(/^ {2}- /gm, '    - ')
  if (what === 'star') return text.replace(/^( *)- \[(?=\d)/gm, '$1* [')
  if (what === 'number')
    return text
      .replace(/^ {2}(?=\S)/gm, '   ')
      .replace(/^ {4}(?=[^-\s])/gm, '     ')
      .replace(/^- \[(?=\d)/gm, '1. [')
  if (!entry) return text
  const { item, own } = entry
  const line = text.lastIndexOf('\n', item.start) + 1
  const lineEnd = text.indexOf('\n', own.start)
  const words = text.slice(own.start, own.end)
  const replaced = (by: string) => text.slice(0, own.start) + by + text.slice(own.end)
  const cut = text.slice(0, line) + text.slice(item.end + 1)
  const elsewhere = (lines: string) => cut.replace('## Lessons', () => `${lines}\n\n## Lessons`)
  switch (what) {
    case 'change':
      return `${text.slice(0, lineEnd)} (checked ${n})${text.slice(lineEnd)}`
    case 'add':
      return `${text.slice(0, item.end)}\n${text.slice(line, item.start)}- by hand ${n}${text.slice(item.end)}`
    case 'translate':
      return replaced(words.replace(/word/g, 'mot'))
    case 'unlink':
      return replaced(words.replace(/\[([^\]]+)\]\([^)]+\)/, '$1'))
    case 'fold':
      return replaced(words.replace(/ (restarted|parts)/, '\n    $1'))
    case 'merge': {
      const other = entries[(n + 1) % entries.length]
      if (!other || other === entry || other.item.start < item.end || item.end !== own.end) return text
      const said = words.split('\n')[0]?.replace(/^\S+ /, '')
      const at = text.indexOf('\n', other.own.start)
      return `${text.slice(0, line)}${text.slice(item.end + 1, at)} and ${said}${text.slice(at)}`
    }
    case 'code':
      return elsewhere(`\`\`\`\n${text.slice(item.start, item.end)}\n\`\`\``)
    case 'comment':
      return elsewhere(`<!--\n${text.slice(item.start, item.end)}\n-->`)
    case 'row':
      return elsewhere(
        `| When | What |\n| --- | --- |\n| ${words.split('\n')[0]?.slice(2).replaceAll('|', '\\|')} | ${n} |`,
      )
    case 'move':
      return elsewhere(text.slice(item.start, item.end))
    default:
      return cut
  }
}
