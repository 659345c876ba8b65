import type { Span } from '../../lib/span.ts'
import { durations } from '../../queries/durations.ts'
import { type FieldName, type FieldSpec, fields } from '../../report/fields.ts'
import { moments, type Report } from '../../report/types.ts'

/** Name, value and where the value was found. */
export function factRows(report: Report): string[][] {
  const { slack = {}, roles } = report
  const rows: [FieldName, string | undefined][] = [
    ['status', report.status],
    ['severity', report.severity],
    ['date', report.date],
    ['timezone', report.timezone],
    ['lang', report.lang],
    ['services', report.services.join(', ')],
    ['teams', report.teams.join(', ')],
    ['tags', report.tags.join(', ')],
    ['authors', report.authors.join(', ')],
    ['facilitators', report.facilitators.join(', ')],
    ['security', report.security],
    ['privacy', report.privacy],
    ['case_number', report.case_number],
    ['audience', report.audience],
    ['links', report.links.join(', ')],
    ['related', report.related.join(', ')],
  ]
  const plain = rows.flatMap(([name, value]) => (value ? [[name, value, source(report, name)]] : []))
  const named = [
    ...Object.entries(roles).map(([role, name]) => [`roles.${role}`, name, source(report, 'roles', role)]),
    ...Object.entries(slack).map(([key, value]) => [
      `slack.${key}`,
      value ?? '',
      source(report, 'slack', key),
    ]),
  ]
  return [...plain, ...named]
}

/** Moment, what is written, the instant, where it stands. */
export function momentRows({ moments: stated }: Report): string[][] {
  return moments.flatMap((name) => {
    const moment = stated[name]
    return moment ? [[name, moment.text, moment.at ?? 'no instant', place(moment.source, moment.span)]] : []
  })
}

/** Duration, how long, between which moments. */
export function durationRows(report: Report): string[][] {
  return durations(report).flatMap(({ name, minutes, basis }) =>
    minutes === undefined ? [] : [[`to ${name}`, formatMinutes(minutes), basis]],
  )
}

/** Place, title (indented below its parent), id. */
export function sectionRows({ sections }: Report): string[][] {
  const highest = Math.min(...sections.map(({ level }) => level))
  return sections.map(({ span, title, level, id, empty }) => [
    `line ${span.line}`,
    `${'  '.repeat(Math.min(level - highest, 6))}${title || '(no title)'}`,
    empty ? `${id}, empty` : id,
  ])
}

/** State, what, who and until when. */
export function followUpRows({ followUps }: Report): string[][] {
  return followUps.map(({ ref, state, text, owners, due, kind, priority, issue }) => {
    const more = [owners.join(', '), due && `due ${due}`, kind, priority, issue?.url ?? issue?.text]
    return [ref.slice(ref.lastIndexOf('#')), state, [text, ...more].filter(Boolean).join(' · ')]
  })
}

export function problemRows({ problems }: Report): string[][] {
  return problems
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, message, field }) => [
      `${span.line}:${span.column}`,
      field === undefined ? message : `${field}: ${message}`,
    ])
}

/** `95` → `1 h 35 min`. */
function formatMinutes(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ] as const
  const shown = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`)
  return shown.join(' ') || '0 min'
}

/** Where a fact was found: its key in the frontmatter, words of the body, else what it was worked out from. */
function source({ fields: written, stated = [] }: Report, name: FieldName, part?: string): string {
  const { aliases = [] }: FieldSpec = fields[name]
  const field = [name, ...aliases].map((key) => written[key]).find((one) => one && one.data !== null)
  if (field) return place('frontmatter', field.value)
  const words = stated.find(({ key }) => key === name || key === `${name}.${part}`)
  return words ? place(words.from, words.span) : 'derived'
}

function place(where: string, { line }: Span): string {
  return `${where}, line ${line}`
}
