import { firstIndex } from '../../lib/first-index.ts'
import { isRandom, isWord } from '../../redact/random.ts'
import { findSecrets, type RedactOptions } from '../../redact/redact.ts'
import type { Glue, Leaf } from './leaves.ts'

/** A stretch of a leaf to be taken out; the first one of a secret in its message gets the mark. */
export type Cut = { start: number; end: number; rule: string; head: boolean }

/**
 * Where secrets stand in the messages of one author, each message as its leaves in the order of reading. The text is
 * looked at three ways: as it reads; with every piece on a line of its own, because `*bold*token` has no word
 * border; and with all pieces joined, because a long token may have been sent in two. A message is always seen
 * together with the one before it, and never with more text than a scan is meant for.
 */
export function cutsOf(runs: readonly (readonly Leaf[])[], options: RedactOptions): Map<Leaf, Cut[]> {
  const cuts = new Map<Leaf, Cut[]>()
  let from = 0
  while (from < runs.length) {
    let to = from
    for (let length = 0; to < runs.length && (to < from + 2 || length < longest); to += 1) {
      for (const { text } of runs[to] ?? []) length += text.length
    }
    scan(runs.slice(from, to).flat(), options, cuts)
    from = to < runs.length ? to - 1 : to
  }
  for (const [leaf, own] of cuts) cuts.set(leaf, merged(own))
  return cuts
}

const longest = 40_000

function scan(leaves: readonly Leaf[], options: RedactOptions, cuts: Map<Leaf, Cut[]>): void {
  const seen = new Set<string>()
  for (const separators of views) {
    const { text, starts } = join(leaves, separators)
    if (seen.has(text)) continue
    seen.add(text)
    for (const secret of findSecrets(text, options)) {
      const parts = partsOf(secret.start, secret.end, leaves, starts)
      const isGuess = separators === together
      if (isGuess && !(mayBeSplit(secret.rule, parts) && isSplitWord(parts))) continue
      if (isGuess && parts.some((part) => isCut(part, cuts))) continue
      for (const [index, { leaf, start, end }] of parts.entries()) {
        const own = cuts.get(leaf) ?? []
        // Each message that lost a part says so: the others may not be shown.
        own.push({ start, end, rule: secret.rule, head: index === 0 || leaf.glue === 'message' })
        cuts.set(leaf, own)
      }
    }
  }
}

type Separators = Record<Glue, string>
const together: Separators = { inline: '', line: '', message: '' }
const views: readonly Separators[] = [
  { inline: '', line: '\n', message: '\n' },
  { inline: '\n', line: '\n', message: '\n' },
  together,
]

function join(leaves: readonly Leaf[], separators: Separators): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const [index, leaf] of leaves.entries()) {
    if (index > 0) text += separators[leaf.glue]
    starts.push(text.length)
    text += leaf.text
  }
  return { text, starts }
}

type Part = { leaf: Leaf; start: number; end: number }

function partsOf(start: number, end: number, leaves: readonly Leaf[], starts: readonly number[]): Part[] {
  const parts: Part[] = []
  const low = Math.max(firstIndex(starts, (at) => at <= start) - 1, 0)
  for (let at = low; at < leaves.length && (starts[at] ?? 0) < end; at += 1) {
    const leaf = leaves[at]
    const from = starts[at] ?? 0
    if (!leaf) continue
    const part = { leaf, start: Math.max(start - from, 0), end: Math.min(end - from, leaf.text.length) }
    if (part.end > part.start) parts.push(part)
  }
  return parts
}

/** What sentences and commands tell is a guess, of two messages without a blank: it must at least look like a token. */
function mayBeSplit(rule: string, parts: readonly Part[]): boolean {
  if (!told.test(rule)) return true
  const pieces = parts.map(({ leaf, start, end }) => leaf.text.slice(start, end))
  const secret = pieces.join('')
  return secret.length >= 16 && isRandom(secret) && !pieces.some(isWord)
}

const told = /^(?:password|credentials|account|domain|option|command|secret-told|shared-secret|url-)/

/** Pieces that would be one word without the line or message between them; nothing else is joined by guess. */
function isSplitWord(parts: readonly Part[]): boolean {
  return parts.some(({ leaf, start, end }, index) => {
    const next = parts[index + 1]
    if (!next || next.leaf.glue === 'inline' || end !== leaf.text.length || next.start !== 0) return false
    return end > start && token.test(leaf.text.slice(-1)) && token.test(next.leaf.text.slice(0, 1))
  })
}

/** What is a secret by itself ends where it ends: the first word of the next line is none of it. */
function isCut({ leaf, start, end }: Part, cuts: ReadonlyMap<Leaf, readonly Cut[]>): boolean {
  return (cuts.get(leaf) ?? []).some((cut) => cut.start < end && cut.end > start)
}

const token = /[\w+/=.-]/

/** Sorted and disjoint. Of overlapping finds the longest gives the name. */
function merged(cuts: readonly Cut[]): Cut[] {
  const result: (Cut & { longest: number })[] = []
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const length = cut.end - cut.start
    const last = result.at(-1)
    if (last && cut.start < last.end) {
      if (length > last.longest) Object.assign(last, { rule: cut.rule, longest: length })
      last.end = Math.max(last.end, cut.end)
      last.head ||= cut.head
    } else result.push({ ...cut, longest: length })
  }
  return result
}
