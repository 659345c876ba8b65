import type { Finding, Level } from '../lib/finding.ts'
import { visible } from '../lib/visible.ts'
import type { Reporter } from './reporter.ts'
import { counts } from './summary.ts'

/** What `--format json` prints. Keys may be added, none is renamed or removed. */
export type JsonResult = {
  /** Files checked, those without findings included. */
  checked: number
  counts: Record<Level, number>
  /** Findings that comments of the reports silence; not among `findings`. */
  ignored: number
  /** Sorted by path and place. Lines and columns count from 1, ends are exclusive, columns are UTF-16 units. */
  findings: readonly Finding[]
}

/**
 * For scripts: one JSON document. What is invisible in a path or message, and what a CI runner would take for a
 * command, is written as `\u…` escapes.
 */
export const json: Reporter = (result) => {
  const { checked, ignored = 0, findings } = result
  const document: JsonResult = { checked, counts: counts(result), ignored, findings }
  const text = JSON.stringify(document, null, 2).replace(/[^\n -~]/gu, escapeInvisible)
  return `${text.replace(/##(?=\[|vso\[)/gi, '#\\u0023')}\n`
}

function escapeInvisible(character: string): string {
  if (visible(character) === character) return character
  let escaped = ''
  for (let i = 0; i < character.length; i++) {
    escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
  }
  return escaped
}
