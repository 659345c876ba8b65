import type { Candidate } from './disjoint.ts'
import { entropy } from './entropy.ts'
import type { KeywordIndex } from './keywords.ts'
import { keywordIndex } from './keywords.ts'
import type { Kind } from './kind.ts'
import { hidden, notOverMarks } from './marks.ts'
import { readable } from './readable.ts'
import { longestWord, longRuns } from './runs.ts'
import { views } from './views.ts'
import { wholeEnd } from './whole.ts'

/** Gives what the kinds find in a text, on every view of it; findings may overlap. */
export type Scanner = (text: string) => Candidate[]

/** Prepares the kinds; their order is their rank. */
export function scanner(kinds: readonly Kind[]): Scanner {
  let index: KeywordIndex | undefined
  const patterns = new Map<Kind, RegExp>()
  const runners = kinds.flatMap(({ run }, rank) => (run ? [rank] : []))
  const everywhere = kinds.flatMap((kind, rank) => (kind.keywords.length === 0 && !kind.run ? [rank] : []))

  /** Compiled when first needed: of some hundred kinds a text seldom needs ten. */
  function pattern(kind: Kind, flag: 'g' | 'y'): RegExp {
    const known = patterns.get(kind)
    if (known) return known
    const made = new RegExp(notOverMarks(kind.pattern.source), kind.pattern.flags + flag)
    patterns.set(kind, made)
    return made
  }

  return (text) => {
    index ??= keywordIndex(kinds.map(({ keywords, edge = false }) => ({ words: keywords, edge })))
    const found: Candidate[] = []
    for (const view of views(text)) {
      const attempt = (rank: number, places: readonly number[] | 'everywhere') => {
        const kind = kinds[rank]
        if (!kind || kind.needs?.test(view.text) === false) return
        const add: Found = (from, to) => {
          const [start, end] = view.place(from, to)
          found.push({ rank, start, end })
        }
        if (places === 'everywhere') search(kind, pattern(kind, 'g'), view.text, add)
        else {
          const likely = places.filter((at) => isLikely(kind, view.text, at))
          if (likely.length > 0) tryAt(kind, pattern(kind, 'y'), view.text, likely, add)
        }
      }
      index(view.text, attempt)
      const runs = longRuns(view.text)
      if (runs.length > 0) for (const rank of runners) attempt(rank, runs)
      for (const rank of everywhere) attempt(rank, 'everywhere')
    }
    return found
  }
}

/** Whether there is a word behind the keyword that is long enough. */
function isLikely({ near }: Kind, text: string, at: number): boolean {
  return !near || longestWord(text.slice(at, at + near.within + near.least)) >= near.least
}

type Found = (from: number, to: number) => void

/** How often one run of text is judged, from label to label within it, before the rest of it is let be. */
const patience = 8

/** Patterns that bound their values end elsewhere each time: so long a value counts as the same run. */
const long = 150

function tryAt(kind: Kind, pattern: RegExp, text: string, places: readonly number[], found: Found): void {
  let next = 0
  let refusedEnd = -1
  let refusals = 0
  for (const place of places) {
    for (let at = Math.max(next, place - (kind.reach ?? 0)); at <= place; at += 1) {
      next = at + 1
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) continue
      const { from, to, end } = judge(kind, match)
      if (end !== undefined) {
        found(from, end)
        next = end
      } else {
        // Without a label nothing else can start within the match. With one, the value may be the next label.
        refusals = to === refusedEnd || to - from >= long ? refusals + 1 : 0
        refusedEnd = to
        if (from === match.index || refusals > patience) next = to
      }
    }
  }
}

function search(kind: Kind, pattern: RegExp, text: string, found: Found): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { from, end } = judge(kind, match)
    if (end !== undefined) found(from, end)
  }
}

/** Where the pattern says that the secret stands, and its end when it is one indeed. */
function judge(kind: Kind, match: RegExpExecArray): { from: number; to: number; end?: number } {
  const { input: text, index } = match
  const [from, to] = match.indices?.groups?.secret ?? [index, index + match[0].length]
  const secret = text.slice(from, to)
  if (secret.includes(hidden)) return { from, to }
  if (kind.entropy !== undefined && entropy(secret) < kind.entropy) return { from, to }
  const around = { before: text.slice(index, from), after: text.slice(to, to + 40) }
  if (kind.accept?.(readable(secret), around) === false) return { from, to }
  return { from, to, end: wholeEnd(text, from, to) }
}
