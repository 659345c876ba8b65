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
    lines.push(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...changed)
  }
  return lines.map((line) => `${paint(visible(line.replace(/\r$/, '')), colour)}\n`).join('')
}

function paint(line: string, colour: boolean): string {
  if (!colour) return line
  if (line.startsWith('@@')) return `\x1b[36m${line}\x1b[0m`
  if (line.startsWith('+')) return `\x1b[32m${line}\x1b[0m`
  if (line.startsWith('-')) return `\x1b[31m${line}\x1b[0m`
  return line
}
