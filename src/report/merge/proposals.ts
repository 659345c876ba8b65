import { hash } from '../../lib/hash.ts'
import { type Filling, fillFrontmatter } from '../fill.ts'
import { type Ledger, withEntries, written } from '../ledger.ts'
import type { Report } from '../types.ts'

/**
 * Writes proposed values into empty frontmatter. A value that a person wrote stays; one that an earlier import wrote
 * and nobody touched follows its source; one that a person cleared stays cleared.
 * @param follows false for a source that may only fill what is empty
 */
export function fillProposals(
  text: string,
  report: Report,
  ledger: Ledger,
  proposals: readonly Filling[],
  follows = true,
): { text: string; ledger: Ledger; filled: Filling[] } {
  const wanted = proposals.filter(({ field, value }) => {
    const now = standing(report, field)
    const before = written(ledger, { channel: 'fields', ts: field })
    if (before === undefined) return isEmpty(now)
    return follows && before === mark(now) && mark(value) !== before
  })
  const filled: Filling[] = []
  let changed = text
  for (const filling of wanted) {
    const next = fillFrontmatter(changed, [filling], () => true)
    if (next !== changed) filled.push(filling)
    changed = next
  }
  const marks = filled.map(({ field, value }) => ({ channel: 'fields', ts: field, hash: mark(value) }))
  return { text: changed, ledger: withEntries(ledger, marks), filled }
}

function standing({ fields }: Report, field: string): unknown {
  const [name = '', sub] = field.split('.')
  const data = fields[name]?.data
  if (sub === undefined) return data
  return typeof data === 'object' && data !== null ? new Map(Object.entries(data)).get(sub) : undefined
}

function isEmpty(data: unknown): boolean {
  const nothing = data === undefined || data === null || data === ''
  return nothing || (Array.isArray(data) && data.length === 0)
}

function mark(value: unknown): string {
  return hash(JSON.stringify(value ?? null))
}
