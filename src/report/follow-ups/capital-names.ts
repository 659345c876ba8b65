import { isAcronym, withoutState } from './owner.ts'

/**
 * Names in capitals, as some teams write them at the end of each item: `… (JANE)`, `… (MAX, ANA)`. A single such
 * bracket may hold anything; two in one list are a habit.
 */
export function capitalNames(texts: readonly string[]): ReadonlySet<string> {
  const names: string[] = []
  let brackets = 0
  for (const text of texts) {
    const found = [...text.slice(0, 1000).matchAll(/\(([^()]{2,60})\)/g)]
      .map(([, inside = '']) => inside)
      .filter(areNames)
    if (found.length > 0) brackets++
    for (const inside of found) names.push(...namesIn(inside).map((name) => name.toLowerCase()))
  }
  return new Set(brackets > 1 ? names : [])
}

function areNames(inside: string): boolean {
  return namesIn(inside).every((name) => /^\p{Lu}{3,15}$/u.test(name) && !isAcronym(name))
}

function namesIn(inside: string): string[] {
  return inside.split(/\s*[,/&+]\s*/).map(withoutState)
}
