import { distance } from 'fastest-levenshtein'

/** The candidate that a mistyped word was meant to be, if one is near enough: a slip of two letters, or a third of it. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = word.length < 4 ? 2 : Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const apart = distance(word.toLowerCase(), candidate.toLowerCase())
    if (apart < least) {
      best = candidate
      least = apart
    }
  }
  return best
}
