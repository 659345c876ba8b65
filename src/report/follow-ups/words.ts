import type { FollowUp } from '../types.ts'
import { dueInText } from './due.ts'
import type { WordsEntry } from './entries.ts'
import { leadingOwners } from './group.ts'
import { issueIn } from './issue.ts'
import { isOfForm, kindInText, priorityInText } from './kind.ts'
import { ownersInText } from './owner.ts'
import { stateInText } from './state.ts'
import type { Reckoning } from './table.ts'

/** What some words say is to be done; undefined when they say nothing of that kind. */
export function readWords(
  { line, more, item, group, start, end }: WordsEntry,
  { order, reference, lines }: Reckoning,
  isKnown: (name: string) => boolean,
): Omit<FollowUp, 'ref'> | undefined {
  const box = /^(?:[•▪◦·‣●○■☐*-]\s*)?(?:\[([ xX]?)\]\s*|☑\s*)?/u.exec(line.text)
  const lead = leadingOwners(line, isKnown)
  const first = line.text.slice(lead?.from ?? box?.[0].length ?? 0).trim()
  const text = [first, ...more.map((next) => next.text)].join('\n').trim()
  const ticked = item?.checked ?? (box?.[1] === undefined ? undefined : /x/i.test(box[1]))
  if (text === '' || nothing.test(text) || (ticked !== undefined && isOfForm(text))) return undefined
  const struck = line.struck.some((range) => range.end - range.start >= line.text.length * 0.8)
  const state = stateInText(first, { checked: ticked, struck }, reference)
  const isUnsaid = state.state === 'open' && state.stateText === undefined && ticked === undefined
  const said = ownersInText(first, isKnown)
  const owners = said.length > 0 ? said : (lead?.owners ?? group.owners)
  const due = dueInText(text.slice(0, 1000), order, reference)
  const issue = [line, ...more].map(issueIn).find(Boolean)
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
