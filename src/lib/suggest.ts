import { distance } from 'fastest-levenshtein'

/** The candidate that a mistyped word was meant to be, if one is near enough: at most a third of it differs. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.floor(word.length / 3) + 1
  for (const candidate of candidates) {
    const apart = distance(word.toLowerCase(), candidate.toLowerCase())
    if (apart < least) {
      best = candidate
      least = apart
    }
  }
  return best
}
