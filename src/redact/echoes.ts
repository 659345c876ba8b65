import { isAlphanumeric } from './alphanumeric.ts'
import type { Candidate } from './disjoint.ts'
import { disjoint } from './disjoint.ts'

/** Of one text so many different secrets are looked for again. */
const most = 40

/**
 * Where secrets that were found stand once more, without what gave them away: "password is …, yes, …". Words, numbers
 * and short texts are left alone: they also mean something else.
 * @param rest the text with what was found blotted out
 */
export function echoes(text: string, rest: string, found: readonly Candidate[]): Candidate[] {
  const again: Candidate[] = []
  const seen = new Set<string>()
  for (const { rank, start, end } of found) {
    const secret = text.slice(start, end)
    if (seen.size === most || seen.has(secret) || !isTelling(secret)) continue
    seen.add(secret)
    for (let at = rest.indexOf(secret); at >= 0; at = rest.indexOf(secret, at + secret.length)) {
      const to = at + secret.length
      if (isAlphanumeric(rest.charCodeAt(at - 1)) || isAlphanumeric(rest.charCodeAt(to))) continue
      again.push({ rank, start: at, end: to })
    }
  }
  return disjoint(again)
}

function isTelling(secret: string): boolean {
  return secret.length >= 8 && /\d/.test(secret) && /[A-Za-z]/.test(secret) && !/\s/.test(secret)
}
