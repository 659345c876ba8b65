import { type Level, levels } from '../lib/finding.ts'
import type { Result } from './reporter.ts'

/** How many findings there are of each level. */
export function counts({ findings }: Result): Record<Level, number> {
  const result = { error: 0, warning: 0, hint: 0 }
  for (const { level } of findings) result[level]++
  return result
}

/** `12 reports checked: 2 errors, 1 hint in 3 of them; 1 ignored.` */
export function summary(result: Result): string {
  const checked = `${plural(result.checked, 'report')} checked`
  const byLevel = counts(result)
  const said = levels.filter((level) => byLevel[level] > 0).map((level) => plural(byLevel[level], level))
  const ignored = result.ignored ? `; ${result.ignored} ignored` : ''
  if (said.length === 0) return `${checked}: nothing to report${ignored}.`
  const files = new Set(result.findings.map(({ path }) => path)).size
  return `${checked}: ${said.join(', ')}${result.checked > 1 ? ` in ${files} of them` : ''}${ignored}.`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
