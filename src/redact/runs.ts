import { isAlphanumeric } from './alphanumeric.ts'

/** Least length of a long run: letters, figures, `_` and `-` without a break, a figure among them. */
const runLength = 20

/**
 * Where long runs start, ascending; each starts with a letter or a figure. Looks at every twentieth character only
 * until one of them may be within a run: ordinary words are shorter.
 */
export function longRuns(text: string): number[] {
  const starts: number[] = []
  for (let at = runLength - 1; at < text.length; at += runLength) {
    if (!isPart(text.charCodeAt(at))) continue
    let from = at
    while (isPart(text.charCodeAt(from - 1))) from -= 1
    while (isPart(text.charCodeAt(at + 1))) at += 1
    while (from < at && !isAlphanumeric(text.charCodeAt(from))) from += 1
    if (at - from + 1 >= runLength && /\d/.test(text.slice(from, at + 1))) starts.push(from)
  }
  return starts
}

/** Length of the longest stretch without a blank or a line break. */
export function longestWord(text: string): number {
  let longest = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 10) continue
    if (at - start > longest) longest = at - start
    start = at + 1
  }
  return Math.max(longest, text.length - start)
}

function isPart(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || code === 95
}
