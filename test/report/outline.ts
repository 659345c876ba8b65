import type { FollowUp, Report, TimelineEntry } from '../../src/report/types.ts'

/** What was understood of a report's body, one line for each thing, to be read by people. */
export function outline(report: Report): string {
  const { stated = [], statedDurations = [], timeline, sections, followUps, problems } = report
  return [
    `title: ${report.title}`,
    `date: ${report.date ?? '-'}`,
    `timezone: ${report.timezone ?? '-'}`,
    ...stated.map(
      ({ key, value, text, from, span }) => `${from} ${span.line}: ${key} = ${show(value)} « ${text} »`,
    ),
    ...statedDurations.map(
      ({ name, label, text, seconds }) => `${name} (${label}): ${text} = ${seconds ?? '-'} s`,
    ),
    '',
    ...sections.map(
      ({ id, title, level, empty }) => `${'#'.repeat(level)} ${id}: ${title}${empty ? ' (empty)' : ''}`,
    ),
    '',
    ...timeline.entries.map(entryLine),
    '',
    ...followUps.map(followUpLine),
    '',
    ...problems.map(({ kind, message, span }) => `${span.line}: ${kind}: ${message}`),
    '',
  ].join('\n')
}

export function entryLine({
  stamp,
  date,
  time,
  at,
  until,
  zone,
  approximate,
  author,
  text,
  source,
  depth,
}: TimelineEntry): string {
  const end = until ? ` … ${until.date ?? '-'} ${until.time ?? '-'} (${until.at ?? '-'})` : ''
  const marks = [
    approximate ? '~' : '',
    zone ?? '',
    author ? `@${author}` : '',
    source ? `#${source.channel}/${source.ts}` : '',
  ]
  const shown = marks.filter(Boolean).join(' ')
  return `${'  '.repeat(depth)}[${stamp}] ${date ?? '-'} ${time ?? '-'} (${at ?? '-'})${end}${shown && ` ${shown}`}: ${text.replaceAll('\n', ' / ')}`
}

function followUpLine({
  ref,
  text,
  kind,
  owners,
  due,
  issue,
  priority,
  state,
  stateText,
  doneOn,
  reason,
}: FollowUp): string {
  const facts = Object.entries({
    kind,
    owners: owners.join(' + '),
    due,
    issue: issue?.text,
    url: issue?.url,
    priority,
    stateText,
    doneOn,
    reason,
  })
  const said = facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return `${ref} ${state}: ${text.replaceAll('\n', ' / ')}${said.length ? ` { ${said.join(', ')} }` : ''}`
}

function show(value: string | string[] | undefined): string {
  return value === undefined ? '?' : Array.isArray(value) ? value.join(' + ') : value
}
