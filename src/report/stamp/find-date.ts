import { type LooseDate, readDate } from './date.ts'

/** The first date anywhere in a heading or file name; numbers that are dates only in the right place are none. */
export function findDate(text: string): (LooseDate & { start: number; end: number }) | undefined {
  const line = text.slice(0, longest)
  const starts = /(?<![\p{L}\d./-])[\p{L}\d]/gu
  for (let match = starts.exec(line); match; match = starts.exec(line)) {
    const read = readDate(line, match.index)
    const isWhole = read && !/[\p{L}\d]/u.test(line[read.end] ?? '')
    if (read && isWhole && !read.value.weak) return { ...read.value, start: match.index, end: read.end }
  }
  return undefined
}

const longest = 200
