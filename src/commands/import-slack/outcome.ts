import type { Change, Merge } from '../../report/merge.ts'
import { formatSummary, type ImportSummary } from '../../slack/summary.ts'

/** What an import did, and what to do next, in plain lines. */
export function formatOutcome(
  path: string,
  { changes }: Merge,
  summary: ImportSummary,
  { isDry, isNew }: { isDry: boolean; isNew: boolean },
): string {
  const lines = [formatSummary(summary), '']
  const done = kinds.flatMap(([kind, words]) => {
    const { length } = changes.filter((change) => change.kind === kind)
    return length ? [`${length} ${words}`] : []
  })
  if (!isNew) lines.push(`${path} holds all of it already: nothing was changed.`)
  else lines.push(`${isDry ? 'Would change' : 'Changed'} ${path}: ${done.join(', ')}.`)
  for (const [kind, why] of kept) {
    const those = changes.filter((change) => change.kind === kind)
    if (those.length)
      lines.push(
        `${those.length} ${why}: ${those.slice(0, 5).map(place).join(', ')}${those.length > 5 ? ', …' : ''}`,
      )
  }
  if (isNew) lines.push(isDry ? 'Nothing was written.' : `Next: read it, then incident check ${path}`)
  return `${lines.join('\n')}\n`
}

const kinds: [Change['kind'], string][] = [
  ['added', 'added'],
  ['updated', 'updated'],
  ['removed', 'removed, as in Slack'],
]

const kept: [Change['kind'], string][] = [
  ['kept-edited', 'differ from Slack since you edited them, and stayed yours'],
  ['kept-deleted', 'were deleted in Slack but edited here, and stayed'],
]

function place({ key }: Change): string {
  return `${new Date(Number(key.ts) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
