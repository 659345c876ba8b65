import type { Item } from '../body/blocks.ts'
import type { Line } from '../body/line.ts'
import type { FollowUpState } from '../types.ts'
import { withCards } from './cards.ts'
import { type Group, groupName, groupOf, isMeant } from './group.ts'
import { plainRoleOf, roleOf } from './line-role.ts'
import type { Listed, Part, Row } from './parts.ts'
import { isCard } from './said.ts'

/** A table's row or some words, each with what the text around them says of them. */
export type Entry = RowEntry | WordsEntry
export type RowEntry = { kind: 'row'; row: Row; group: Group }
export type WordsEntry = {
  kind: 'words'
  line: Line
  /** The further lines of its paragraph. */
  wrapped: Line[]
  /** What belongs to it besides: further paragraphs, nested items. */
  more: Line[]
  item?: Item
  start: number
  end: number
  group: Group
}

/** What may be something to do, with the group that it stands in. */
export function toEntries(
  parts: readonly Part[],
  outer: Group,
  { isKnown, plain }: { isKnown: (name: string) => boolean; plain: boolean },
): Entry[] {
  const entries: Entry[] = []
  const hasList = parts.some(({ kind }) => kind === 'row' || kind === 'item')
  let group = outer
  /** The group ends with the list below. */
  let ofList = false
  /** Where the group's entries begin. */
  let since = 0
  /** What further lines belong to; all of a list, when it ends with a colon. */
  let last: (WordsEntry & { open: boolean }) | undefined

  for (const part of withCards(parts)) {
    if (part.kind === 'card') {
      last = undefined
      const { line, more, start, end } = part
      entries.push({ kind: 'words', line, wrapped: [], more, start, end, group })
    } else if (part.kind === 'heading') enter(groupOf(part.line.text, 'heading', isKnown), false)
    else if (part.kind === 'row') {
      if (ofList) enter(outer, false)
      last = undefined
      entries.push({ kind: 'row', row: part, group })
    } else if (part.kind === 'item') {
      if (last?.open) {
        last.more.push(part.line, ...part.wrapped, ...part.more)
        last.end = Math.max(last.end, part.item.end)
        continue
      }
      last = undefined
      const named = groupOfItem(part, isKnown)
      if (named) entries.push(...toEntries(part.nested, named, { isKnown, plain }))
      else entries.push(entryOfItem(part, group))
    } else {
      const isFirst = group.owners.length > 0 && entries.length === since
      const role = plain && !hasList ? plainRoleOf(part, isKnown) : roleOf(part, isFirst, isKnown)
      if (role.kind === 'group') enter(role.group, role.ofList)
      else if (role.kind === 'break' && (group.owners.length > 0 || ofList)) enter(outer, false)
      else if (role.kind === 'words' && last) last.more.push(part.line)
      else {
        last = undefined
        if (role.kind === 'state') say(role.state)
        else if (role.kind === 'item' && (role.sure || !hasList)) begin(part.line, role.open)
      }
    }
  }
  return entries.filter((entry) => !entry.group.legend)

  function enter(next: Group, untilListEnds: boolean): void {
    group = next
    ofList = untilListEnds
    since = entries.length
    last = undefined
  }

  function begin(line: Line, open: boolean): void {
    const { start, end } = line
    last = { kind: 'words', line, wrapped: [], more: [], start, end, group, open }
    entries.push(last)
  }

  function say(state: FollowUpState): void {
    for (const entry of entries.slice(since)) entry.group = { ...entry.group, state }
  }
}

function entryOfItem({ line, wrapped, more, item }: Listed, group: Group): WordsEntry {
  return { kind: 'words', line, wrapped, more, item, start: item.start, end: item.end, group }
}

/** `Oil the axle:` with its places below is one thing to do, `Max:` or `Short term:` speaks for several. */
function groupOfItem(
  { item, line, wrapped, more, nested }: Listed,
  isKnown: (name: string) => boolean,
): Group | undefined {
  if (item.checked !== undefined || nested.length === 0 || wrapped.length > 0) return undefined
  if (nested[0]?.line !== more[0] || isCard(nested.map((part) => part.line))) return undefined
  const named = groupName(line, true)
  const group = named && groupOf(named.name, 'bold', isKnown)
  return group && (named.bold || isMeant(named.name, group)) ? group : undefined
}
