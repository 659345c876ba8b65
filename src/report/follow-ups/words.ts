import type { Line } from '../body/line.ts'
import type { FollowUp } from '../types.ts'
import { dueInText, readDue } from './due.ts'
import type { WordsEntry } from './entries.ts'
import { leadingOwners } from './group.ts'
import { issueIn, issueInCell } from './issue.ts'
import { isOfForm, kindInText, priorityInText } from './kind.ts'
import { isNothing } from './nothing.ts'
import { ownersInText, splitOwners } from './owner.ts'
import { readSaid } from './said.ts'
import { readState, stateInText } from './state.ts'
import type { Reckoning } from './table.ts'

/** What some words say is to be done; undefined when they say nothing of that kind. */
export function readWords(
  { line, wrapped, more, item, group, start, end }: WordsEntry,
  { order, reference, lines }: Reckoning,
  isKnown: (name: string) => boolean,
): Omit<FollowUp, 'ref'> | undefined {
  const box = /^(?:\d{1,2}[.)]\s+)?(?:[•▪◦·‣●○■☐①-⑳❶-❿*-]\s*)?(?:\[([ xX]?)\]\s*|☑\s*)?/u.exec(line.text)
  const lead = leadingOwners(line, isKnown)
  const from = lead?.from ?? box?.[0].length ?? 0
  const first = line.text.slice(from).trim()
  const text = [first, ...wrapped.map((next) => next.text), ...more.map((next) => next.text)]
    .join('\n')
    .trim()
  const ticked = item?.checked ?? (box?.[1] === undefined ? undefined : /x/i.test(box[1]))
  if (text === '' || isNothing(text, line) || (ticked !== undefined && isOfForm(text))) return undefined
  const said = readSaid([...wrapped, ...more])
  // A paragraph's lines are one sentence, however they are wrapped; what is quoted as code is nobody's name.
  const own = ownText({ line, wrapped }).slice(from).trim()
  const plain = [withoutCode(line).slice(from), ...wrapped.map(withoutCode)].join(' ').trim()
  const struck = line.struck.some((range) => range.end - range.start >= line.text.length * 0.8)
  const state = said.status
    ? readState(said.status.text, reference)
    : stateInText(own, { checked: ticked, struck }, reference)
  const isUnsaid = state.state === 'open' && state.stateText === undefined && ticked === undefined
  const names = said.owner ? splitOwners(said.owner.text) : ownersInText(plain, isKnown)
  const owners = names.length > 0 ? names : (lead?.owners ?? group.owners)
  const due = said.due
    ? readDue(said.due.text, order, reference)
    : dueInText(text.slice(0, 1000), order, reference)
  const issue =
    [line, ...wrapped, ...more].map(issueIn).find(Boolean) ?? (said.issue && issueInCell(said.issue.line))
  const kind = said.kind?.text ?? kindInText(first) ?? group.kind
  const priority = said.priority?.text ?? priorityInText(first)
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

/** An item's first paragraph, however it is wrapped. */
export function ownText({ line, wrapped }: Pick<WordsEntry, 'line' | 'wrapped'>): string {
  return [line, ...wrapped].map(({ text }) => text).join(' ')
}

/** The line's words with a blank for every character of code. */
function withoutCode({ text, code }: Line): string {
  return code.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}
