import { visibleLine } from '../../lib/visible.ts'
import { redact } from '../../redact/redact.ts'
import { type UnknownSection, unknownSections } from '../../report/unknown-sections.ts'
import type { Adopted } from './adopt-all.ts'

/**
 * A table of what was understood of each report; below its row what is added to it, and what was not understood.
 * @param fromHere a report's path as the user sees it
 */
export function formatAdopted(
  all: readonly Adopted[],
  { dry, fromHere }: { dry: boolean; fromHere(path: string): string },
): string {
  const head = ['Sections', 'Timeline', 'Follow-ups', 'Report']
  const lines = all.flatMap((one) => [
    print(row(one, fromHere), head),
    ...[...added(one), ...notUnderstood(one)].map((line) => `${' '.repeat(indent(head))}${line}`),
  ])
  const changed = all.filter(({ before, after }) => before !== after).length
  const kept = all.length - changed
  const verb = dry ? 'would be changed' : 'changed'
  const total = `${changed} of ${all.length} ${all.length === 1 ? 'report' : 'reports'} ${verb}${kept === 0 ? '' : `; ${kept} ${kept === 1 ? 'has' : 'have'} nothing to add`}.`
  return `${[print(head, head), ...lines, '', total].join('\n')}\n`
}

/** Numbers to the right, as wide as their heading; the path last, since it may be long. */
function print(cells: readonly string[], head: readonly string[]): string {
  return cells
    .map((cell, at) => (at === head.length - 1 ? cell : cell.padStart(head[at]?.length ?? 0)))
    .join('  ')
}

function indent(head: readonly string[]): number {
  return head.slice(0, -1).reduce((sum, name) => sum + name.length + 2, 0)
}

function row({ path, report }: Adopted, fromHere: (path: string) => string): string[] {
  const { sections, timeline, followUps } = report
  const known = sections.filter(({ id }) => id !== 'custom').length
  const share = known === sections.length ? `${known}` : `${known}/${sections.length}`
  return [share, `${timeline.entries.length}`, `${followUps.length}`, shown(fromHere(path))]
}

function added({ added: all }: Adopted): string[] {
  return all.map(
    ({ field, value, from }) => `+ ${field}: ${shown([value].flat().join(', '))} (line ${from.span.line})`,
  )
}

function notUnderstood({ report, unread }: Adopted): string[] {
  const sections = unknownSections(report).map(({ title, span }) => ({ span, text: `section "${title}"` }))
  const values = unread.map(({ key, text, span }) => ({ span, text: `${key} "${text}"` }))
  const problems = report.problems.map(({ message, span }) => ({ span, text: message }))
  const all = [...sections, ...values, ...problems].sort((a, b) => a.span.start - b.span.start)
  const lines = all.slice(0, most).map(({ span, text }) => `? line ${span.line}: ${shown(text)}`)
  return all.length > most ? [...lines, `? … and ${all.length - most} more (\`incident show\`)`] : lines
}

const most = 5

/** The configuration that would map the headings that were not recognised; empty when all were. */
export function formatUnknown(unknown: readonly UnknownSection[]): string {
  const common = unknown.slice(0, 30)
  if (common.length === 0) return ''
  const guessed = new Map<string, string[]>()
  for (const { title, guess } of common) {
    if (guess) guessed.set(guess, [...(guessed.get(guess) ?? []), title])
  }
  const lines = [...guessed].map(
    ([id, titles]) => `  ${id}: [${titles.map((title) => quoted(title)).join(', ')}]`,
  )
  const open = common.filter(({ guess }) => !guess)
  const others = open.map(
    ({ title, reports }) => `  # ${quoted(title)}${reports > 1 ? ` (${reports} reports)` : ''}`,
  )
  return [
    '',
    'Headings that were not recognised stay sections of their own. To map them, put this into incident.config.yaml',
    'and move each name to the part that it is (summary, impact, timeline, root-causes, follow-ups …):',
    '',
    'sections:',
    ...(lines.length ? lines : ['  background: []']),
    ...others,
    '',
  ].join('\n')
}

function quoted(title: string): string {
  return JSON.stringify(shown(title))
}

/** Nothing secret and no control character reaches a terminal. */
function shown(text: string): string {
  return visibleLine(redact(text).text)
}

/** The same for scripts. */
export function toJson(all: readonly Adopted[], unknown: readonly UnknownSection[]): unknown {
  return {
    reports: all.map(({ path, report, before, after, added, unread }) => ({
      path,
      changed: before !== after,
      added: added.map(({ field, value, from }) => ({
        field,
        value,
        from: from.from,
        line: from.span.line,
        text: redact(from.text).text,
      })),
      unread: unread.map(({ key, text, span }) => ({ field: key, text: redact(text).text, line: span.line })),
      sections: report.sections.map(({ id, title, span }) => ({
        id,
        title: redact(title).text,
        line: span.line,
      })),
      timeline: report.timeline.entries.length,
      followUps: report.followUps.length,
      problems: report.problems.map(({ message, span }) => ({
        message: redact(message).text,
        line: span.line,
      })),
    })),
    unknownSections: unknown,
  }
}
