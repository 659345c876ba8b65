import type { Finding, Level } from '../lib/finding.ts'
import { harmless } from '../lib/harmless.ts'
import type { Span } from '../lib/span.ts'
import { visibleLine } from '../lib/visible.ts'
import { plainLine } from './plain-line.ts'
import type { Look, Reporter } from './reporter.ts'
import { summary } from './summary.ts'

/**
 * For people. On a terminal: findings by file, as a table that fits, in which many hints of one kind are one row. In a
 * pipe: a line for each finding, which `grep` can pick. Then what was checked and what to do next.
 */
export const text: Reporter = (result, look) => {
  const closing = [summary(result), ...next(result.findings)]
  if (look.columns === Number.POSITIVE_INFINITY) {
    return `${[...result.findings.map(plainLine), ...closing].join('\n')}\n`
  }
  const placeWidth = Math.max(0, ...result.findings.map(({ at }) => place(at).length))
  const blocks = [...byFile(result.findings)].map(([path, findings]) =>
    block(path, foldHints(findings), look, placeWidth),
  )
  const counted = result.findings.length > 0 ? paint('bold', closing[0] ?? '', look) : closing[0]
  return `${[...blocks, [counted, ...closing.slice(1)].join('\n')].join('\n\n')}\n`
}

/** `  12:3  warning  Missing owner, expected a name (follow-up-has-owner)`, wrapped under the message. */
function block(path: string, findings: readonly Finding[], look: Look, placeWidth: number): string {
  const indent = ' '.repeat(2 + placeWidth + 2 + levelWidth + 2)
  const width = Math.max(Math.min(look.columns, widest) - indent.length, narrowest)
  const rows = findings.map(({ at, level, id, message }) => {
    const lines = wrap(`${visibleLine(message)} (${id})`, width).map(harmless)
    // The id is the last word, which no line break can divide.
    const last = (lines.pop() ?? '').slice(0, -(id.length + 2))
    lines.push(last + paint('dim', `(${id})`, look))
    const head = `  ${paint('dim', place(at).padStart(placeWidth), look)}  ${paint(level, level.padEnd(levelWidth), look)}  `
    return head + lines.join(`\n${indent}`)
  })
  return [paint('underline', harmless(path), look), ...rows].join('\n')
}

/** What may wait takes little room: three hints or more of one check are the first of them, and where the others are. */
function foldHints(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    if (finding.level !== 'hint') return [finding]
    const alike = findings.filter(({ level, id }) => level === 'hint' && id === finding.id)
    if (alike.length < fewest) return [finding]
    if (alike[0] !== finding) return []
    const others = new Set(alike.slice(1).map(({ at }) => at.line))
    return [
      {
        ...finding,
        message: `${finding.message}; likewise in ${others.size === 1 ? 'line' : 'lines'} ${[...others].join(', ')}`,
      },
    ]
  })
}

function place({ line, column }: Span): string {
  return `${line}:${column}`
}

function next(findings: readonly Finding[]): string[] {
  const first = findings.find(({ level }) => level === 'error') ?? findings[0]
  if (!first) return []
  return [`\`incident check --explain ${first.id}\` says why, with examples.`]
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>()
  for (const finding of findings) {
    const list = files.get(finding.path)
    if (list) list.push(finding)
    else files.set(finding.path, [finding])
  }
  return files
}

/** Between words; code in backticks stays together where it fits. */
function wrap(message: string, width: number): string[] {
  const pieces = message.match(/(?:[^ `]|`[^`]*`|`)+/g) ?? []
  const words = pieces.flatMap((piece) => (textWidth(piece) > width ? piece.split(' ') : [piece]))
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Columns that a terminal needs: two for East Asian characters and pictographs, none for combining marks. */
function textWidth(line: string): number {
  let width = 0
  for (const character of line.replace(/\p{M}|\u200d/gu, '')) width += wide.test(character) ? 2 : 1
  return width
}

function paint(style: keyof typeof styles, words: string, { colour }: Look): string {
  const [on, off] = styles[style]
  return colour ? `\x1b[${on}m${words}\x1b[${off}m` : words
}

/** Hints of one check in one report that are shown as one. */
const fewest = 3
const levelWidth = 'warning'.length
const widest = 100
const narrowest = 20
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u
const styles: Record<Level | 'bold' | 'dim' | 'underline', [on: number, off: number]> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  error: [31, 39],
  warning: [33, 39],
  hint: [36, 39],
}
