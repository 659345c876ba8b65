import { structuredPatch } from 'diff'
import { visible } from '../lib/visible.ts'

/**
 * What a command would change in a file, as a unified diff that `git apply` takes; empty when nothing changes.
 * @param before undefined for a file that does not exist yet
 */
export function unifiedDiff(
  path: string,
  before: string | undefined,
  after: string,
  colour: boolean,
): string {
  if (before === after) return ''
  const { hunks } = structuredPatch(path, path, before ?? '', after, undefined, undefined, { context: 3 })
  const from = before === undefined ? '/dev/null' : `a/${path}`
  const lines = [`--- ${from}`, `+++ b/${path}`]
  for (const { oldStart, oldLines, newStart, newLines, lines: changed } of hunks) {
    lines.push(`@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`, ...changed)
  }
  return lines.map((line) => `${shown(line, colour)}\n`).join('')
}

/** Of no lines, the number is that of the line before. */
function range(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`
}

/** A byte order mark and the line ends of Windows are as in the file: else the diff would not apply. */
function shown(line: string, colour: boolean): string {
  const [, sign = '', said = '', end = ''] = /^([-+ ]\uFEFF)?([\s\S]*?)(\r?)$/.exec(line) ?? []
  return sign ? `${sign}${visible(said)}${end}` : `${paint(visible(said), colour)}${end}`
}

function paint(line: string, colour: boolean): string {
  if (!colour) return line
  if (line.startsWith('@@')) return `\x1b[36m${line}\x1b[0m`
  if (line.startsWith('+')) return `\x1b[32m${line}\x1b[0m`
  if (line.startsWith('-')) return `\x1b[31m${line}\x1b[0m`
  return line
}
