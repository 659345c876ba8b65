import { labelOf } from '../body/label.ts'
import type { Line } from '../body/line.ts'
import type { FollowUpState } from '../types.ts'
import { isKind } from './kind.ts'
import { isTeam, splitOwners } from './owner.ts'
import { isState, readState } from './state.ts'

/** What a heading or bold line above a list says of all items below. */
export type Group = { kind?: string; owners: string[]; state?: FollowUpState }

/**
 * A group by its name: a person or team, else a kind of work. A single word in bold is a person, as a heading it is
 * one only if the report names that person elsewhere.
 */
export function groupOf(title: string, how: 'heading' | 'bold', isKnown: (name: string) => boolean): Group {
  const bracket = /[([]([^()[\]]{2,60})[)\]]\s*:?\s*$/.exec(title)
  const name = (bracket ? title.slice(0, bracket.index) : title).replace(/[\s:*_]+$/, '').trim()
  const said = [bracket?.[1] ?? '', name].find(isState)
  const state = said === undefined ? {} : { state: readState(said, undefined).state }
  if (isState(name) || name.length > longestKind) return { owners: [], ...state }
  if (isKind(name)) return { kind: name, owners: [], ...state }
  const names = splitOwners(name.replace(/^@/, ''))
  const isOwner = names.length > 0 && names.every((one) => isPerson(one, how, isKnown))
  return isOwner
    ? { owners: splitOwners(name), ...state }
    : { ...(name ? { kind: name } : {}), owners: [], ...state }
}

/** Longer than that it is a sentence. */
const longestKind = 50

function isPerson(name: string, how: 'heading' | 'bold', isKnown: (name: string) => boolean): boolean {
  if (isKnown(name) || isTeam(name)) return true
  const words = name.split(' ')
  if (!words.every((word) => /^\p{Lu}\p{Ll}[\p{L}'’-]*\.?$/u.test(word))) return false
  if (/\p{Ll}\p{Lu}/u.test(name)) return false
  return how === 'bold' && words.length <= 3
}

/** The name that a line gives to what follows: it is all bold, or ends with a colon and stands above nested items. */
export function groupName(line: Line, hasNested: boolean): { name: string; bold: boolean } | undefined {
  const label = labelOf(line)
  if (label && label.rest === '') return { name: label.name, bold: true }
  if (!hasNested || line.text.length > 60) return undefined
  const plain = /^([^:：]{1,58})[:：]$/.exec(line.text)?.[1] ?? (isTeam(line.text) ? line.text : undefined)
  return plain === undefined ? undefined : { name: plain.trim(), bold: true }
}
