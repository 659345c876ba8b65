import { type Config, defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import type { Report } from '../../src/report/types.ts'

/** A report with this timeline, or of this whole text when it has a title; `path` is its file's name. */
export function read(
  timeline: string,
  { path = '2021-05-20-mill.md', ...config }: Partial<Config> & { path?: string } = {},
) {
  const text = timeline.startsWith('# ') ? timeline : `# The mill stood still\n\n## Timeline\n\n${timeline}\n`
  return parseReport({ path: `incidents/${path}`, text }, { ...defaults, ...config })
}

/** One entry in a line: its local day and time, the instant's offset from it in words, its end, what happened. */
export function show({ timeline }: Pick<Report, 'timeline'>): string[] {
  return timeline.entries.map(({ date, time, until, approximate, author, text }) => {
    const end = until
      ? ` … ${[until.date === date ? '' : until.date, until.time].filter(Boolean).join(' ')}`
      : ''
    const who = author ? ` @${author}` : ''
    return `${date ?? '-'} ${time ?? '-'}${end}${approximate ? ' ~' : ''}${who}: ${text.replaceAll('\n', ' / ')}`
  })
}
