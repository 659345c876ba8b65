import type { Block, Table } from '../body/blocks.ts'
import type { Line } from '../body/line.ts'
import type { FollowUp } from '../types.ts'
import { capitalNames } from './capital-names.ts'
import { columnsOf } from './columns.ts'
import { type RowEntry, toEntries } from './entries.ts'
import type { Group } from './group.ts'
import { toParts } from './parts.ts'
import { headerTexts, type Reckoning, readRow } from './table.ts'
import { ownText, readWords } from './words.ts'

export type Items = Omit<FollowUp, 'ref'>[]

/** What items are read with; `group` is what the section's title says of them. */
export type Setting = { group: Group; reckoning: Reckoning; isKnown: (name: string) => boolean }

/**
 * The things to do in a stretch of blocks: rows, tasks, bullets, numbered items, lines that are but a ticket.
 * @param plain whether every line is one, in a text that knows no lists
 */
export function readItems(
  blocks: readonly Block[],
  { start, group, reckoning, isKnown, plain }: Setting & { start: number; plain: boolean },
): Items {
  const columns = new Map<Table, ReturnType<typeof columnsOf>>()
  const entries = toEntries(toParts(blocks, start), group, { isKnown, plain })
  const capitals = capitalNames(entries.map((entry) => (entry.kind === 'words' ? ownText(entry) : '')))
  const isName = (name: string) => isKnown(name) || capitals.has(name.toLowerCase())
  return entries.flatMap((entry) => {
    const item = entry.kind === 'row' ? ofRow(entry) : readWords(entry, reckoning, isName)
    return item ? [item] : []
  })

  function ofRow({ row, group }: RowEntry): Items[number] | undefined {
    if (!columns.has(row.table)) columns.set(row.table, columnsOf(headerTexts(row.table), { loose: true }))
    const known = columns.get(row.table)
    return row.header || !known ? undefined : readRow(row, known, group, reckoning)
  }
}

/** What stands right after a label, `**Next steps:** call the maker`, where there is no list. */
export function readLone(line: Line, { group, reckoning, isKnown }: Setting): Items {
  const { start, end } = line
  const item = readWords(
    { kind: 'words', line, wrapped: [], more: [], start, end, group },
    reckoning,
    isKnown,
  )
  return item ? [item] : []
}
