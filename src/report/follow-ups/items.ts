import type { Block, Item, Table } from '../body/blocks.ts'
import { labelOf } from '../body/label.ts'
import type { Line } from '../body/line.ts'
import type { FollowUp, FollowUpColumn } from '../types.ts'
import { columnsOf } from './columns.ts'
import { dueInText } from './due.ts'
import { type Group, groupName, groupOf, leadingOwners } from './group.ts'
import { isOnlyIssue, issueIn } from './issue.ts'
import { isFrame, isOfForm, isOrder, kindInText, priorityInText } from './kind.ts'
import { ownersInText } from './owner.ts'
import { stateInText } from './state.ts'
import { headerTexts, type Reckoning, readRow } from './table.ts'

export type Items = Omit<FollowUp, 'ref'>[]

/** What items are read with; `group` is what the section's title says of them. */
export type Setting = { group: Group; reckoning: Reckoning; isKnown: (name: string) => boolean }

type Draft = {
  line: Line
  texts: string[]
  links: Line[]
  item?: Item
  start: number
  end: number
  group: Group
  /** It ends with a colon: the list that follows says what. */
  open?: boolean
}

/** The things to do in a stretch of blocks: rows, tasks, bullets, numbered items, lines that are but a ticket. */
export function readItems(
  blocks: readonly Block[],
  { start, group: outer, reckoning, isKnown }: Setting & { start: number },
): Items {
  const items: Items = []
  const hasList = blocks.some(
    (block) => block.kind === 'row' || ('item' in block && block.item !== undefined),
  )
  const columns = new Map<Table, ReadonlyMap<FollowUpColumn, number> | undefined>()
  let group = outer
  let holder: Item | undefined
  /** A line above the list has opened the group: it ends with the list. */
  let isOfLine = false
  let draft: Draft | undefined
  let ofGroup = 0

  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      open(groupOf(block.line.text, 'heading', isKnown))
      holder = undefined
    } else if (block.kind === 'row') row(block)
    else if (block.kind === 'text' && block.lines[0]) {
      if (block.item) inList(block, block.item, block.lines[0], at)
      else for (const line of block.lines) plain(line, block, at)
    }
  }
  close()
  return items

  function open(next: Group): void {
    close()
    isOfLine = false
    group = next
    ofGroup = items.length
  }

  function row(block: Block & { kind: 'row' }): void {
    close()
    if (isOfLine) open(outer)
    const { table } = block
    if (!columns.has(table)) columns.set(table, columnsOf(headerTexts(table), { loose: true }))
    const known = columns.get(table)
    if (block.header || !known) return
    const item = readRow(block, known, group.kind, reckoning)
    if (!item) return
    const isUnsaid = item.stateText === undefined && item.state === 'open' && group.state
    items.push({
      ...item,
      owners: item.owners.length ? item.owners : group.owners,
      ...(isUnsaid ? { state: group.state ?? 'open' } : {}),
    })
  }

  function inList(block: Block & { kind: 'text' }, item: Item, line: Line, at: number): void {
    if (draft?.open && item.parent === undefined) {
      add(block)
      return
    }
    const isTop = item.parent === undefined || item.parent.start < start || item.parent === holder
    if (!isTop || item.first !== block.start) {
      if (draft) add(block)
      return
    }
    if (item.parent !== holder) leave()
    const after = blocks[at + 1]
    const hasNested = after !== undefined && 'item' in after && after.item?.parent === item
    const named =
      item.checked === undefined && (!holder || item.parent !== holder) && hasNested
        ? groupName(line, hasNested)
        : undefined
    const next = named && groupOf(named.name, 'bold', isKnown)
    // `Oil the axle:` with its places below is one thing to do, `Max:` or `Short term:` speaks for several.
    if (named && next && (named.bold || isMeant(named.name, next))) {
      open(next)
      holder = item
      return
    }
    begin(line, block, item)
    draft?.texts.push(...block.lines.slice(1).map(({ text }) => text))
    draft?.links.push(...block.lines.slice(1))
  }

  function add({ lines, end }: Block & { kind: 'text' }): void {
    draft?.texts.push(...lines.map(({ text }) => text))
    draft?.links.push(...lines)
    if (draft) draft.end = Math.max(draft.end, end)
  }

  /** After the nested items of a named group. */
  function leave(): void {
    if (holder) open(outer)
    holder = undefined
  }

  function plain(line: Line, block: Block & { kind: 'text' }, at: number): void {
    const status = /^(?:status|statut|état|tilstand|estado)\s?[:：]\s?(.{1,60})$/i.exec(line.text)?.[1]
    if (status !== undefined) {
      close()
      const { state } = stateInText(`(${status})`, { checked: undefined, struck: false }, undefined)
      for (const item of items.slice(ofGroup)) if (item.stateText === undefined) item.state = state
      return
    }
    const isLed = leadingOwners(line, isKnown) !== undefined
    const named = isLed ? undefined : groupName(line, false)
    const next = blocks[at + 1]
    const isAbove = line === block.lines.at(-1) && next?.kind === 'text' && next.item?.parent === undefined
    if (named) {
      holder = undefined
      open(groupOf(named.name, 'bold', isKnown))
    } else if (isLed) {
      begin(line, block)
      if (draft && isAbove && /[:：]$/.test(line.text)) draft.open = true
    } else if (isAbove && next.item && /^.{1,59}[:：]$/u.test(line.text)) above(line.text)
    else if (
      /^(?:[•▪◦·‣●○■☐☑✅✔]|[*-]\s|[-*]?\s?\[[ xX]?\])/u.test(line.text) ||
      isOnlyIssue(line) ||
      labelOf(line) ||
      (isOrder(line.text) && (line === block.lines[0] || isFirstOfPerson()))
    ) {
      begin(line, block)
    } else if (draft && !draft.item) draft.texts.push(line.text)
    else close()
  }

  /** `Short term:` above a list is of all its items; other words end what a name above them began. */
  function above(text: string): void {
    const next = groupOf(text, 'heading', isKnown)
    const isGroup = isMeant(text, next)
    if (isGroup) open(next)
    else if (group.owners.length > 0 || isOfLine) open(outer)
    else close()
    isOfLine = isGroup
  }

  function begin(line: Line, block: Block, item?: Item): void {
    close()
    const place = item ? { item, start: item.start, end: item.end } : { start: line.start, end: line.end }
    // Beside a list or a table, other lines are words about it.
    if (!item && hasList && !isOnlyIssue(line) && !leadingOwners(line, isKnown)) {
      if (!isFirstOfPerson() || !isOrder(line.text)) return
    }
    draft = {
      line,
      texts: [],
      links: [line],
      group,
      ...place,
      end: Math.max(place.end, item ? block.end : 0),
    }
  }

  /** Right below `**RK**`: a sentence there is what that person does. */
  function isFirstOfPerson(): boolean {
    return group.owners.length > 0 && items.length === ofGroup && !draft
  }

  function close(): void {
    const item = draft && toItem(draft, reckoning, isKnown)
    if (item) items.push(item)
    draft = undefined
  }
}

/** Whether the words before a colon are about all items below: people, a state, a time frame. */
function isMeant(name: string, { owners, state }: Group): boolean {
  return owners.length > 0 || state !== undefined || isFrame(name)
}

/** What stands right after a label, `**Next steps:** call the maker`, where there is no list. */
export function readLone(line: Line, { group, reckoning, isKnown }: Setting): Items {
  const item = toItem(
    { line, texts: [], links: [line], group, start: line.start, end: line.end },
    reckoning,
    isKnown,
  )
  return item ? [item] : []
}

function toItem(
  { line, texts, links, item, group, start, end }: Draft,
  { order, reference, lines }: Reckoning,
  isKnown: (name: string) => boolean,
): Omit<FollowUp, 'ref'> | undefined {
  const box = /^(?:[•▪◦·‣●○■☐*-]\s*)?(?:\[([ xX]?)\]\s*|☑\s*)?/u.exec(line.text)
  const lead = leadingOwners(line, isKnown)
  const first = line.text.slice(lead?.from ?? box?.[0].length ?? 0).trim()
  const text = [first, ...texts].join('\n').trim()
  const ticked = item?.checked ?? (box?.[1] === undefined ? undefined : /x/i.test(box[1]))
  if (text === '' || nothing.test(text) || (ticked !== undefined && isOfForm(text))) return undefined
  const struck = line.struck.some((range) => range.end - range.start >= line.text.length * 0.8)
  const state = stateInText(first, { checked: ticked, struck }, reference)
  const isUnsaid = state.state === 'open' && state.stateText === undefined && ticked === undefined
  const said = ownersInText(first, isKnown)
  const owners = said.length > 0 ? said : (lead?.owners ?? group.owners)
  const due = dueInText(text.slice(0, 1000), order, reference)
  const issue = links.map(issueIn).find(Boolean)
  const kind = kindInText(first) ?? group.kind
  const priority = priorityInText(first)
  return {
    text,
    ...(kind ? { kind } : {}),
    owners,
    ...(due === undefined ? {} : { due }),
    ...(issue ? { issue } : {}),
    ...(priority ? { priority } : {}),
    ...(isUnsaid && group.state ? { state: group.state } : state),
    span: lines.span(start, end),
    cells: {},
  }
}

/** What people put where there is nothing to do. */
const nothing =
  /^(?:none|n\/?a|nothing|tbd|todo|-|–|—|\.{1,3}|…|no (?:actions?|follow-?ups?)(?: items?)?(?: needed| required)?|aucune?|rien|ingen|keine|ninguna?|geen|なし|特になし)\.?$/i
