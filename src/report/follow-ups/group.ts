import { labelOf } from '../body/label.ts'
import type { Line } from '../body/line.ts'
import type { FollowUpState } from '../types.ts'
import { isFrame, isKind } from './kind.ts'
import { isInitials, isTeam, splitOwners } from './owner.ts'
import { isDoneTitle, isState, readState } from './state.ts'

/** What a heading or bold line above a list says of all items below; a legend has none. */
export type Group = { kind?: string; owners: string[]; state?: FollowUpState; legend?: true }

/**
 * A group by its name: a person or team, else a kind of work. A single word in bold is a person, as a heading it is
 * one only if the report names that person elsewhere.
 */
export function groupOf(title: string, how: 'heading' | 'bold', isKnown: (name: string) => boolean): Group {
  const bracket = /[([]([^()[\]]{2,60})[)\]]\s*:?\s*$/.exec(title)
  const name = (bracket ? title.slice(0, bracket.index) : title).replace(/[\s:*_]+$/, '').trim()
  if (legend.test(name)) return { owners: [], legend: true }
  const state = stateOfTitle(name, bracket?.[1])
  if (isState(name) || name.length > longestKind) return { owners: [], ...state }
  if (isTeam(name) && /(?:^|\s)(?:team|squad|crew|チーム)$/i.test(name)) return { owners: [name], ...state }
  if (isKind(name)) return { kind: name, owners: [], ...state }
  // `**AG - for planning**`
  const [who = name] = name.split(/\s[-–—]\s/, 1)
  const names = splitOwners(who.replace(/^@/, ''))
  const isOwner = names.length > 0 && names.every((one) => isPerson(one, how, isKnown))
  return isOwner
    ? { owners: splitOwners(who), ...state }
    : { ...(name ? { kind: name } : {}), owners: [], ...state }
}

/** `Short-term actions (completed)`, `Actions taken`: all items below are done, unless they say something else. */
export function stateOfTitle(name: string, bracket: string | undefined): Pick<Group, 'state'> {
  const said = [bracket ?? '', name].find(isState)
  if (said !== undefined) return { state: readState(said, undefined).state }
  return isDoneTitle(name) ? { state: 'done' } : {}
}

/** What explains the words of a table: the lines below are no items. */
const legend =
  /^(?:(?:status|priority|action|owner) )?(?:legend|key|types?|definitions?|levels)$|^(?:légende|leyenda|legenda|凡例)$|^(?:types|tipos) (?:d['’]|de )(?:actions?|acci[oó]n(?:es)?|aç(?:ão|ões))$/i

/** Longer than that it is a sentence. */
const longestKind = 50

function isPerson(name: string, how: 'heading' | 'bold', isKnown: (name: string) => boolean): boolean {
  if (isKnown(name) || isTeam(name) || (how === 'bold' && isInitials(name))) return true
  const words = name.split(' ')
  if (!words.every((word) => /^\p{Lu}\p{Ll}[\p{L}'’-]*\.?$/u.test(word))) return false
  if (/\p{Ll}\p{Lu}/u.test(name)) return false
  return how === 'bold' && words.length <= 3
}

/**
 * The people in bold that a line begins with, `**JP** Move the alert`, and where their task begins. Words in bold are
 * most often the task's own: only initials, handles, teams and people that the report knows are names here.
 */
export function leadingOwners(
  line: Line,
  isKnown: (name: string) => boolean,
): { owners: string[]; from: number } | undefined {
  const [bold] = line.bold
  if (!bold || bold.start > 0 || bold.end > longestKind) return undefined
  const rest = /^\s*[:：–—-]?\s*(?=\S)/.exec(line.text.slice(bold.end))
  const owners = splitOwners(line.text.slice(0, bold.end).replace(/[:：]\s*$/, ''))
  const isName = (name: string) =>
    name.startsWith('@') || isInitials(name) || isKnown(name) || (isTeam(name) && !/ team /i.test(name))
  if (!rest || owners.length === 0 || !owners.every(isName)) return undefined
  return { owners, from: bold.end + rest[0].length }
}

/** The name that a line gives to what follows: it is all bold, or ends with a colon and stands above nested items. */
export function groupName(line: Line, hasNested: boolean): { name: string; bold: boolean } | undefined {
  const label = labelOf(line)
  if (label && label.rest === '') return { name: label.name, bold: true }
  if (!hasNested || line.text.length > 60) return undefined
  const plain = /^([^:：]{1,58})[:：]$/.exec(line.text)?.[1] ?? (isTeam(line.text) ? line.text : undefined)
  return plain === undefined ? undefined : { name: plain.trim(), bold: false }
}

/** Whether the words before a colon are about all items below: people, a state, a time frame. */
export function isMeant(name: string, { owners, state }: Group): boolean {
  return owners.length > 0 || state !== undefined || isFrame(name) || isListName(name)
}

/** `Improvements/Fixes`, `Tasks`: a list of things to do by its own name. */
export function isListName(name: string): boolean {
  return lists.test(name)
}

const lists =
  /^(?:improvements?|fixes|(?:specific )?tasks?|to-?dos?|action items?|next steps|recommendations?|améliorations|tâches|mejoras|tareas|melhorias|tarefas|verbesserungen|aufgaben|forbedringer|oppgaver)(?: ?[/&] ?\p{L}+| and \p{L}+| lists?| to address .{3,30}| include)?\s*:?$/iu
