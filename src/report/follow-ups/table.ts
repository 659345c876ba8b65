import type { Lines } from '../../lib/span.ts'
import type { Block, Table } from '../body/blocks.ts'
import type { Line } from '../body/line.ts'
import type { DateOrder } from '../timeline/days.ts'
import type { FollowUp, FollowUpColumn } from '../types.ts'
import { readDue } from './due.ts'
import type { Group } from './group.ts'
import { issueIn, issueInCell } from './issue.ts'
import { isNothing } from './nothing.ts'
import { splitOwners } from './owner.ts'
import { readState } from './state.ts'

/** What the words of an item are read with. */
export type Reckoning = { order: DateOrder; reference: string | undefined; lines: Lines }

/** One row of a table of things to do; undefined for a row that says nothing. */
export function readRow(
  row: Block & { kind: 'row' },
  columns: ReadonlyMap<FollowUpColumn, number>,
  group: Group,
  { order, reference, lines }: Reckoning,
): Omit<FollowUp, 'ref'> | undefined {
  const cell = (column: FollowUpColumn): Line[] => row.cells[columns.get(column) ?? -1] ?? []
  const text = (column: FollowUpColumn): string =>
    cell(column)
      .map((line) => line.text)
      .join('\n')
      .trim()
  const action = text('action')
  const links = cell('action').flatMap((line) => line.links)
  if (action === '' || /^[-–—.…:\s]+$/.test(action) || isNothing(action, { links })) return undefined
  const due = readDue(text('due'), order, reference)
  const [issueLine] = cell('issue').filter((line) => line.text !== '')
  const [actionLine] = cell('action')
  const issue =
    (issueLine && issueInCell(issueLine)) ?? (actionLine && issueIn(actionLine)) ?? linkOf(cell('status')[0])
  const struck =
    actionLine?.struck.some(({ start, end }) => end - start >= actionLine.text.length * 0.8) ?? false
  const state = readState(text('status'), reference)
  const isUnsaid = state.stateText === undefined && !struck && group.state
  const [priority, kind] = [text('priority'), text('kind') || group.kind]
  const owners = splitOwners(text('owner'))
  return {
    text: action,
    ...(kind ? { kind } : {}),
    owners: owners.length ? owners : group.owners,
    ...(due === undefined ? {} : { due }),
    ...(issue ? { issue } : {}),
    ...(priority ? { priority } : {}),
    ...(struck && state.state === 'open' ? { ...state, state: 'done' } : state),
    ...(isUnsaid ? { state: group.state ?? 'open' } : {}),
    span: lines.span(row.start, row.end),
    cells: Object.fromEntries(
      [...columns].flatMap(([column, at]) => {
        const content = row.cells[at]
        const [first, last] = [content?.[0], content?.at(-1)]
        return first && last ? [[column, lines.span(first.start, last.end)]] : []
      }),
    ),
  }
}

/** A status that links to where the work is done. */
function linkOf(line: Line | undefined): FollowUp['issue'] {
  return line && issueIn(line)
}

/** The columns of the tables of a stretch of text that are lists of things to do. */
export function headerTexts({ header }: Table): string[] {
  return header.map((cell) => cell.map(({ text }) => text).join(' '))
}
