import { isAllowed } from './digest.ts'
import type { Candidate } from './disjoint.ts'
import { disjoint } from './disjoint.ts'
import { echoes } from './echoes.ts'
import { kinds } from './kinds/index.ts'
import { people } from './kinds/people.ts'
import { hideMarks, hideSpans } from './marks.ts'
import { scanner } from './scan.ts'

export type RedactOptions = {
  /** Ids of kinds that are left alone. */
  allowRules?: readonly string[]
  /** Digests (see `digest`) of harmless texts that look like secrets. */
  allowDigests?: readonly string[]
  /** Also e-mail addresses, telephone, social insurance and card numbers. */
  people?: boolean
}

/** Where a secret stands in the text that was given, `[start, end)` in UTF-16 units, and of which kind it is. */
export type Secret = { rule: string; start: number; end: number }

// The most specific kinds come first: where findings overlap, the earliest kind gives the name.
const all = [...kinds, ...people]
const ranks: ReadonlyMap<string, number> = new Map(all.map(({ id }, rank) => [id, rank]))
const scanAll = scanner(all)
const scanSecrets = scanner(kinds)

/** Redacting can bring a further secret to light once what stood before it is a mark; seldom, and never twice. */
const rounds = 3

/**
 * Finds the secrets of a text, sorted and disjoint. Text that was redacted before is left alone, marks included.
 * Time is linear in the text; the caller limits its length.
 */
export function findSecrets(text: string, options: RedactOptions = {}): Secret[] {
  const scan = options.people ? scanAll : scanSecrets
  let seen = hideMarks(text, ranks)
  const found: Candidate[] = []
  for (let round = 0; round < rounds; round += 1) {
    const fresh = disjoint(withoutAllowed(text, scan(seen), options))
    if (fresh.length === 0) break
    seen = hideSpans(seen, fresh)
    found.push(...fresh)
  }
  if (found.length === 0) return []
  found.push(...echoes(text, seen, found))
  found.sort((a, b) => a.start - b.start)
  return found.map(({ rank, start, end }) => ({ rule: all[rank]?.id ?? '', start, end }))
}

/** A team that allows a kind means its text, so that no vaguer kind may find the same text instead. */
function withoutAllowed(text: string, found: Candidate[], options: RedactOptions): Candidate[] {
  const { allowRules = [], allowDigests = [] } = options
  const unknown = found.filter(({ start, end }) => !isAllowed(text.slice(start, end), allowDigests))
  if (allowRules.length === 0) return unknown
  const allowed = new Set(allowRules.map((id) => ranks.get(id)))
  const harmless = unknown.filter(({ rank }) => allowed.has(rank))
  return unknown.filter(
    ({ rank, start, end }) =>
      !harmless.some((other) => other.rank <= rank && other.start <= start && other.end >= end),
  )
}
