import { isAlphanumeric } from './alphanumeric.ts'
import type { Candidate } from './disjoint.ts'
import { disjoint } from './disjoint.ts'

/** Of one text so many different secrets are looked for again. */
const most = 40

/**
 * Where secrets that were found stand once more, without what gave them away: "password is …, yes, …".
 * @param rest the text with what was found blotted out
 */
export function echoes(text: string, rest: string, found: readonly Candidate[]): Candidate[] {
  const again: Candidate[] = []
  const seen = new Set<string>()
  for (const { rank, start, end } of found) {
    const secret = text.slice(start, end)
    if (seen.size === most || seen.has(secret) || !isTelling(secret)) continue
    seen.add(secret)
    for (const at of placesOf(secret, rest)) again.push({ rank, start: at, end: at + secret.length })
  }
  return disjoint(again)
}

/** Whether a secret means nothing else wherever it stands, as words, numbers and short texts do. */
export function isTelling(secret: string): boolean {
  return secret.length >= 8 && /\d/.test(secret) && /[A-Za-z]/.test(secret) && !/\s/.test(secret)
}

/** Where a secret stands in a text, no letter or figure before or after it. */
export function placesOf(secret: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) {
    const isPart =
      isAlphanumeric(text.charCodeAt(at - 1)) || isAlphanumeric(text.charCodeAt(at + secret.length))
    if (!isPart) places.push(at)
  }
  return places
}
