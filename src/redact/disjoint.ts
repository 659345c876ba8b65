/** A stretch `[start, end)` of a text that a kind takes for a secret; the lower the rank, the more specific the kind. */
export type Candidate = { rank: number; start: number; end: number }

/** Sorted and disjoint: findings that overlap become one over the whole of them, named by the most specific. */
export function disjoint(found: readonly Candidate[]): Candidate[] {
  const apart: Candidate[] = []
  for (const one of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1)
    if (last && one.start < last.end) {
      last.end = Math.max(last.end, one.end)
      last.rank = Math.min(last.rank, one.rank)
    } else apart.push({ ...one })
  }
  return apart
}
