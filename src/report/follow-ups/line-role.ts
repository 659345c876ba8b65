import { labelOf } from '../body/label.ts'
import type { FollowUpState } from '../types.ts'
import { type Group, groupName, groupOf, isListName, isMeant, leadingOwners } from './group.ts'
import { isOnlyIssue } from './issue.ts'
import { isMarked, isOrder } from './kind.ts'
import type { Loose } from './parts.ts'
import { stateInText } from './state.ts'

/** What a line outside of lists is to the things to do around it. */
export type Role =
  /** `Status: done` speaks of the items above it. */
  | { kind: 'state'; state: FollowUpState }
  /** `**Robert**`, `Short term:` speaks of those below it; of no more than one list if so. */
  | { kind: 'group'; group: Group; ofList: boolean }
  /** `We also want to:` ends what such a line began. */
  | { kind: 'break' }
  /** Something to do itself; `sure` even beside a list, `open` when the list below says what. */
  | { kind: 'item'; sure: boolean; open: boolean }
  | { kind: 'words' }

/** @param isFirst whether it stands right below somebody's name: a sentence there is what that person does */
export function roleOf(
  { line, first, aboveList }: Loose,
  isFirst: boolean,
  isKnown: (name: string) => boolean,
): Role {
  const { text } = line
  const status = /^(?:status|statut|état|tilstand|estado)\s?[:：]\s?(.{1,60})$/i.exec(text)?.[1]
  if (status !== undefined) {
    const { state } = stateInText(`(${status})`, { checked: undefined, struck: false }, undefined)
    return { kind: 'state', state }
  }
  if (leadingOwners(line, isKnown)) {
    return { kind: 'item', sure: true, open: aboveList && /[:：]$/.test(text) }
  }
  const named = groupName(line, false)
  if (named) return { kind: 'group', group: groupOf(named.name, 'bold', isKnown), ofList: false }
  if (aboveList && /^.{1,59}[:：]$/u.test(text)) {
    const group = groupOf(text, 'heading', isKnown)
    return isMeant(text, group) || group.legend ? { kind: 'group', group, ofList: true } : { kind: 'break' }
  }
  const isOrdered = isOrder(text) && (first || isFirst)
  if (!isOrdered && !bullet.test(text) && !isMarked(text) && !isOnlyIssue(line) && !labelOf(line))
    return { kind: 'words' }
  return { kind: 'item', sure: isOnlyIssue(line) || (isFirst && isOrder(text)), open: false }
}

const bullet = /^(?:[•▪◦·‣●○■☐☑✅✔①-⑳❶-❿]|[*-]\s|[-*]?\s?\[[ xX]?\])/u

/** In a text without lists: a line with a colon at its end names those below, every other is something to do. */
export function plainRoleOf({ line }: Loose, isKnown: (name: string) => boolean): Role {
  const { text } = line
  if (/[:：]$/.test(text) || isListName(text))
    return { kind: 'group', group: groupOf(text, 'heading', isKnown), ofList: false }
  // A sentence that goes on.
  if (/^\p{Ll}/u.test(text)) return { kind: 'words' }
  return { kind: 'item', sure: true, open: false }
}
