import type { Shape } from '../lib/shape.ts'
import { followUpColumns, sectionIds } from './types.ts'

export const text = (docs: string): Shape => ({ type: 'text', docs })
export const words = (docs: string, values: readonly string[]): Shape => ({ type: 'text', docs, values })
export const number = (docs: string): Shape => ({ type: 'number', docs })
export const flag = (docs: string): Shape => ({ type: 'boolean', docs })
export const list = (docs: string, of: Shape = { type: 'text' }): Shape => ({ type: 'list', docs, of })
export const map = (docs: string, of: Shape = { type: 'text' }): Shape => ({ type: 'map', docs, of })

/** A record whose keys are all there, but those named after them. */
export const record = (
  docs: string,
  keys: Record<string, Shape>,
  optional: Record<string, Shape> = {},
): Extract<Shape, { type: 'record' }> => ({
  type: 'record',
  docs,
  keys: { ...keys, ...optional },
  required: Object.keys(keys),
})

export const span = (docs: string) =>
  record(
    `${docs} Lines and columns count from 1, the end is exclusive, \`start\` and \`end\` are UTF-16 offsets.`,
    {
      line: number('First line.'),
      column: number('First column.'),
      endLine: number('Last line.'),
      endColumn: number('Column after the last.'),
      start: number('Offset of the first character.'),
      end: number('Offset after the last character.'),
    },
  )

const at = text('Instant in UTC, ISO 8601; only where day, time and zone are certain.')
const date = text('Local day, `YYYY-MM-DD`.')
const time = text('Local time of day, `HH:MM` or `HH:MM:SS`.')

export const moment = record(
  'A moment as it is written, and as an instant where that is certain.',
  {
    text: text('As written.'),
    source: words('Where it was found.', ['frontmatter', 'body']),
    span: span('Where it stands.'),
  },
  { at },
)

export const section = record('A part under a heading or a bold label.', {
  id: words('What it is about; `custom` for a heading that means nothing to us.', [...sectionIds, 'custom']),
  title: text('As a reader sees it.'),
  level: number('1–6 for headings, 7 for a bold label.'),
  span: span('The heading or label.'),
  body: span('From its end to the next of the same or a higher level.'),
  empty: flag('Whether there is nothing but blanks, comments and empty rows.'),
  lines: list('The visible lines of its own text.'),
})

export const entry = record(
  'One event as the report tells it.',
  {
    stamp: text('The time as written.'),
    approximate: flag('Whether the time is vague.'),
    text: text('What happened, as plain text.'),
    depth: number('0 for an entry, 1 for a reply to the one above.'),
    span: span('The entry.'),
  },
  {
    date,
    time,
    at,
    until: record('The end of a range.', {}, { date, time, at }),
    zone: text('The zone written with the time.'),
    author: text('Who said or did it.'),
    source: record('The chat message it came from.', {
      channel: text("The channel's id."),
      ts: text("The message's timestamp."),
      url: text('Its address.'),
    }),
  },
)

export const followUp = record(
  'Something to be done after the incident.',
  {
    ref: text('`<incident id>#<n>`.'),
    text: text('What is to be done.'),
    owners: list('Who does it.'),
    state: words('How far it is.', ['open', 'in-progress', 'done', 'not-doing']),
    span: span('The item or table row.'),
    cells: record(
      'In a table: where the cells stand.',
      {},
      Object.fromEntries(followUpColumns.map((column) => [column, span(`The cell \`${column}\`.`)])),
    ),
  },
  {
    kind: text('Its type as written.'),
    due: text('`YYYY-MM-DD` where it is a date, else as written.'),
    issue: record('Its issue or ticket.', { text: text('As written.') }, { url: text('Its address.') }),
    priority: text('As written.'),
    stateText: text('The state as written.'),
    doneOn: text('`YYYY-MM-DD`.'),
    reason: text('Why it is not done.'),
  },
)
