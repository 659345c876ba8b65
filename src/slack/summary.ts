import type { Skipped } from './conversation.ts'
import type { Proposal } from './proposal.ts'
import type { HiddenKind, SelectMode } from './select.ts'

/** What an import did, for people and scripts: JSON as it stands, and safe to print. */
export type ImportSummary = {
  channel: { id: string; name: string }
  /** Messages of the channel in the export, replies included. */
  messages: number
  /** Of them in the timeline; parents that only give a reply its context are counted apart. */
  shown: number
  context: number
  hidden: Partial<Record<HiddenKind, number>>
  selected: { mode: SelectMode; isDefault: boolean; pins: number; reactions: number }
  /** Ids that nothing in the export names. */
  unresolved: string[]
  /** People from other organisations who speak in the timeline. */
  external: string[]
  /** Secrets taken out, by rule. */
  redactions: Record<string, number>
  /** Messages that could not be read or checked and show only that. */
  withheld: number
  /** Replies that Slack counts but the export lacks. */
  missingReplies: number
  /** Subtypes, blocks and elements that the program does not know, and how often; their text was kept. */
  unknown: Record<string, number>
  skipped: Skipped[]
  /** Messages that were folded into the first of their kind. */
  folded: number
  /** Messages marked as something to be done later. */
  followUps: number
  /** What the channel says of the frontmatter's values. */
  proposals: Proposal[]
}

/** The same in plain lines. */
export function formatSummary(summary: ImportSummary): string {
  const { channel, messages, shown, context, selected, unresolved, external, withheld, missingReplies } =
    summary
  const lines = [`#${channel.name}: ${count(messages, 'message')} read, ${shown} in the timeline.`]
  lines.push(how(summary))
  if (context > 0) lines.push(`${count(context, 'message')} more for context: a reply was chosen.`)
  const hidden = Object.entries(summary.hidden).filter(
    ([kind]) => selected.mode === 'all' || kind !== 'unmarked',
  )
  if (hidden.length > 0) {
    lines.push(
      `Left out: ${hidden.map(([kind, n]) => `${hiddenWords[kind as HiddenKind]} (${n})`).join(', ')}.`,
    )
  }
  const secrets = Object.entries(summary.redactions)
  if (secrets.length > 0) {
    const total = secrets.reduce((sum, [, n]) => sum + n, 0)
    const kinds = secrets.map(([rule, n]) => (n === 1 ? rule : `${rule} ×${n}`)).join(', ')
    lines.push(
      `${count(total, 'secret')} masked (${kinds}): please look through the timeline before you share it.`,
    )
  }
  if (withheld > 0)
    lines.push(`${count(withheld, 'message')} withheld: not readable, or not to be checked for secrets.`)
  if (unresolved.length > 0) {
    const some = unresolved.slice(0, 5).join(', ')
    const more = unresolved.length > 5 ? ', …' : ''
    lines.push(
      `${count(unresolved.length, 'person', 'people')} without a name in the export: ${some}${more}.`,
    )
  }
  if (external.length > 0) lines.push(`From other organisations: ${external.join(', ')}.`)
  if (missingReplies > 0) {
    lines.push(`${count(missingReplies, 'reply', 'replies')} not in this export, by Slack's own count.`)
  }
  const unknown = tally(summary.unknown)
  if (unknown.length > 0) {
    const more = unknown.length > 10 ? ', …' : ''
    lines.push(
      `Unknown to this program, only their text was kept: ${unknown.slice(0, 10).join(', ')}${more}.`,
    )
  }
  if (summary.folded > 0) lines.push(`${count(summary.folded, 'repeated alert')} folded.`)
  if (summary.followUps > 0) lines.push(`${count(summary.followUps, 'message')} marked as a follow-up.`)
  const values = summary.proposals.map(({ field, value }) => `  ${field}: ${[value].flat().join(', ')}`)
  if (values.length > 0) lines.push('The channel says:', ...values)
  for (const { where, why, count: times } of summary.skipped) {
    lines.push(`Skipped: ${where} ${why}${times > 1 ? ` (×${times})` : ''}.`)
  }
  return lines.join('\n')
}

function how({ selected, shown, hidden }: ImportSummary): string {
  const { mode, isDefault, pins, reactions } = selected
  if (shown === 0 && mode === 'all') return 'Nothing of it was taken.'
  if (mode === 'none') return 'Nothing was selected.'
  if (mode === 'all') {
    return isDefault ? 'All messages were taken: none is pinned or marked.' : 'All messages were taken.'
  }
  const rest = hidden.unmarked ?? 0
  const marks = `${count(pins, 'pin')}, ${count(reactions, 'reaction')}`
  const others = rest > 0 ? ` ${count(rest, 'other message')} left out: --select all takes them.` : ''
  return `Only marked messages were taken (${marks}).${others}`
}

const hiddenWords: Record<HiddenKind, string> = {
  joins: 'joins and leaves',
  channel: 'changes of the channel',
  apps: 'changes of apps',
  reminders: 'reminders',
  pins: 'notes of pins',
  canvas: 'notes of canvases',
  files: 'notes of files',
  records: 'records of edits',
  deleted: 'deleted messages',
  outside: 'messages outside the time asked for',
  others: 'messages of other people or threads',
  unmarked: 'messages not marked',
  empty: 'empty messages',
}

function tally(counts: Record<string, number>): string[] {
  return Object.entries(counts).map(([kind, n]) => (n === 1 ? kind : `${kind} ×${n}`))
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
