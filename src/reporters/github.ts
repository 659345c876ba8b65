import { type Finding, type Level, levels } from '../lib/finding.ts'
import { visible } from '../lib/visible.ts'
import { plainLine } from './plain-line.ts'
import type { Reporter } from './reporter.ts'
import { summary } from './summary.ts'

/**
 * Workflow commands that GitHub shows as annotations in a pull request, errors first. GitHub takes ten of a kind
 * from a step and drops the rest in silence, so the tenth says how many more there are and these follow as plain
 * lines of the log.
 */
export const github: Reporter = (result) => {
  const annotations: string[] = []
  const log: string[] = []
  for (const level of levels) {
    const findings = result.findings.filter((finding) => finding.level === level)
    const shown = findings.length > most ? most - 1 : findings.length
    annotations.push(...findings.slice(0, shown).map(annotation))
    const more = findings.slice(shown)
    if (more.length > 0) {
      annotations.push(command(level, {}, `+${more.length} more, listed in the log of this step`))
      log.push(...more.map(plainLine))
    }
  }
  return [...annotations, ...log, summary(result), ''].join('\n')
}

type Properties = Record<string, string | number>
const most = 10
const kinds: Record<Level, string> = { error: 'error', warning: 'warning', hint: 'notice' }

function annotation({ path, at, level, id, message }: Finding): string {
  // GitHub ignores columns of an annotation over several lines.
  const columns: Properties = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {}
  if (isOutside(path)) return command(level, { title: id }, `${path}:${at.line} ${message}`)
  return command(level, { file: path, line: at.line, endLine: at.endLine, ...columns, title: id }, message)
}

function command(level: Level, properties: Properties, message: string): string {
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`,
  )
  return `::${[kinds[level], list.join(',')].filter(Boolean).join(' ')}::${escapeData(message)}`
}

/** The runner's own escapes; a legacy `##[command]` is looked for anywhere in a line and has none, so it is broken. */
function escapeData(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n'))
    .replace(/##(?=\[|vso\[)/gi, '# #')
    .replace(/%/g, '%25')
    .replace(/\n/g, '%0A')
}

function isOutside(path: string): boolean {
  return path.startsWith('..') || path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)
}
