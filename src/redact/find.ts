import { isAllowed } from './digest.ts'
import { entropy } from './entropy.ts'
import type { KeywordIndex } from './keywords.ts'
import { keywordIndex } from './keywords.ts'
import type { Kind } from './kind.ts'
import { kinds } from './kinds/index.ts'
import { people } from './kinds/people.ts'
import { hidden, hideMarks, hideSpans } from './marks.ts'
import type { View } from './views.ts'
import { views } from './views.ts'

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

type Candidate = { rank: number; start: number; end: number }

// The most specific kinds come first: where findings overlap, the earliest kind gives the name.
const all: readonly Kind[] = [...kinds, ...people]
const ids: ReadonlySet<string> = new Set(all.map((kind) => kind.id))
let index: KeywordIndex | undefined

/** Redacting can bring a further secret to light once what stood before it is a mark; seldom, and never for long. */
const rounds = 6

/**
 * Finds the secrets of a text, sorted and disjoint. Text that was redacted before is left alone, marks included.
 * Time is linear in the text; the caller limits its length.
 */
export function findSecrets(text: string, options: RedactOptions = {}): Secret[] {
  let seen = hideMarks(text, ids)
  let found: Candidate[] = []
  for (let round = 0; round < rounds; round += 1) {
    const fresh = merge(scan(seen, options))
    if (fresh.length === 0) break
    seen = hideSpans(seen, fresh)
    found = [...found, ...fresh]
  }
  found.sort((a, b) => a.start - b.start)
  return found.map(({ rank, start, end }) => ({ rule: all[rank]?.id ?? '', start, end }))
}

function scan(text: string, options: RedactOptions): Candidate[] {
  index ??= keywordIndex(all.map((kind) => kind.keywords))
  const digests = options.allowDigests ?? []
  const last = options.people ? all.length : kinds.length
  const found: Candidate[] = []
  for (const view of views(text)) {
    for (const rank of index(view.text)) {
      const kind = all[rank]
      if (!kind || rank >= last) continue
      for (const candidate of scanKind(view, kind, rank)) {
        const secret = text.slice(candidate.start, candidate.end)
        if (!isAllowed(secret, digests)) found.push(candidate)
      }
    }
  }
  return withoutAllowedRules(found, options.allowRules ?? [])
}

function scanKind(view: View, kind: Kind, rank: number): Candidate[] {
  const found: Candidate[] = []
  const { pattern } = kind
  pattern.lastIndex = 0
  for (let match = pattern.exec(view.text); match; match = pattern.exec(view.text)) {
    const group = match.indices?.groups?.secret
    const [from, to] = group ?? [match.index, match.index + match[0].length]
    const secret = view.text.slice(from, to)
    if (!secret.includes(hidden) && isSecret(kind, secret)) {
      const [start, end] = view.place(from, wordEnd(view.text, to))
      found.push({ rank, start, end })
    } else if (from > match.index) {
      // What was taken for the value may itself be the label of the next one.
      pattern.lastIndex = from
    }
  }
  return found
}

function isSecret(kind: Kind, secret: string): boolean {
  if (kind.entropy !== undefined && entropy(secret) < kind.entropy) return false
  return kind.accept?.(secret) ?? true
}

/** A pattern that stops within a run of letters and digits would leave a part of the secret behind. */
function wordEnd(text: string, end: number): number {
  const word = /[A-Za-z0-9]*/y
  if (!/[A-Za-z0-9]/.test(text.charAt(end - 1))) return end
  word.lastIndex = end
  word.test(text)
  return word.lastIndex
}

/** A team that allows a kind means its text, so that no vaguer kind may find the same text instead. */
function withoutAllowedRules(found: Candidate[], allowed: readonly string[]): Candidate[] {
  if (allowed.length === 0) return found
  const ranks = new Set(allowed.map((id) => all.findIndex((kind) => kind.id === id)))
  const harmless = found.filter(({ rank }) => ranks.has(rank))
  return found.filter(
    (one) =>
      !harmless.some((other) => other.rank <= one.rank && other.start <= one.start && other.end >= one.end),
  )
}

/** Sorted and disjoint: findings that overlap become one over the whole of them, named by the most specific. */
function merge(found: Candidate[]): Candidate[] {
  const merged: Candidate[] = []
  for (const one of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && one.start < last.end) {
      last.end = Math.max(last.end, one.end)
      last.rank = Math.min(last.rank, one.rank)
    } else merged.push({ ...one })
  }
  return merged
}
