import { basename } from 'node:path'
import type { Filling } from '../../report/fill.ts'
import { ledgerPath } from '../../report/ledger.ts'
import { limits } from '../../report/limits.ts'
import type { Change } from '../../report/merge.ts'
import { formatSummary, type ImportSummary } from '../../slack/summary.ts'

/** What an import did to a report; JSON as it stands. */
export type Outcome = {
  report: string
  /** True when nothing was to be written. */
  isDry: boolean
  /** True when the report changed, or would. */
  isNew: boolean
  /** Size of the report, as it is or would be. */
  bytes: number
  changes: Change[]
  /** True when the report holds entries and no ledger knows any of them. */
  isUnremembered: boolean
  filled: Filling[]
  /** Files that were put beside the report, and those that were not. */
  copied: string[]
  notCopied: { name: string; why: string }[]
  summary: ImportSummary
}

/** The same, and what to do next, in plain lines. */
export function formatOutcome(outcome: Outcome): string {
  const { report, isDry, isNew, bytes, changes, isUnremembered, filled, copied, notCopied, summary } = outcome
  const lines = [formatSummary(summary), '']
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length
  const done = words.flatMap(([kind, what]) =>
    count(kind) ? [`${count(kind)} ${count(kind) === 1 ? what[0] : what[1]}`] : [],
  )
  if (filled.length) done.push(`filled ${filled.map(({ field }) => field).join(', ')}`)
  if (isNew) lines.push(`${isDry ? 'Would change' : 'Changed'} ${report}: ${done.join(', ')}.`)
  else lines.push(`${report} holds all of it already: nothing was changed.`)
  for (const [kind, why] of kept) {
    const those = changes.filter((change) => change.kind === kind)
    const some = those.slice(0, most).map(place).join(', ')
    if (those.length)
      lines.push(
        `${those.length} ${why[those.length === 1 ? 0 : 1]}: ${some}${those.length > most ? ', …' : ''}.`,
      )
  }
  if (isUnremembered && changes.length)
    lines.push(
      `No ${basename(ledgerPath(report))} knows the entries that were there: what people had removed may be back. If git has that file, restore both and import again.`,
    )
  if (copied.length) lines.push(`Copied beside it: ${copied.join(', ')}.`)
  for (const { name, why } of notCopied) lines.push(`Not copied: ${name} ${why}.`)
  if (bytes > limits.reportBytes) {
    const [now, limit] = [bytes, limits.reportBytes].map((size) => Math.ceil(size / 1024))
    lines.push(
      `With ${now} KiB it is too large for check and build, which read ${limit} KiB: take fewer messages with --select marked, --from and --to.`,
    )
  }
  if (isNew) lines.push(isDry ? 'Nothing was written.' : `Next: read it, then incident check ${report}`)
  return `${lines.join('\n')}\n`
}

const words: [Change['kind'], [one: string, many: string]][] = [
  ['added', ['entry added', 'entries added']],
  ['updated', ['updated', 'updated']],
  ['removed', ['removed, as in Slack', 'removed, as in Slack']],
  ['followed-up', ['follow-up added', 'follow-ups added']],
]

const kept: [Change['kind'], [one: string, many: string]][] = [
  [
    'kept-edited',
    [
      'entry differs from Slack and stayed as it is, as people may have edited it',
      'entries differ from Slack and stayed as they are, as people may have edited them',
    ],
  ],
  [
    'kept-deleted',
    [
      'entry was deleted in Slack and stayed, as people may have edited it',
      'entries were deleted in Slack and stayed, as people may have edited them',
    ],
  ],
]

/** How many places are told. */
const most = 5

function place({ key }: Change): string {
  return `${new Date(Number(key.ts) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
