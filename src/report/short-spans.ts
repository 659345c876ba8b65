import type { Span } from '../lib/span.ts'

const keys = ['line', 'column', 'endLine', 'endColumn', 'start', 'end'] as const satisfies (keyof Span)[]
const written = keys.join()

/**
 * JSON data with each place as its six numbers in a list: half of a report's JSON is the names of their keys. A list
 * that looks like one, six numbers and perhaps nulls, gets a null more.
 */
export function shortenSpans(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return isPlace(value) ? [...value, null] : value.map(shortenSpans)
  const entries = Object.entries(value)
  const numbers = entries.map(([, one]) => one)
  if (isPlace(numbers) && Object.keys(value).join() === written) return numbers
  return Object.fromEntries(entries.map(([key, one]) => [key, shortenSpans(one)]))
}

/** Undoes `shortenSpans`, within the value itself. */
export function lengthenSpans(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (!isPlace(value)) {
      for (const [n, one] of value.entries()) if (typeof one === 'object') value[n] = lengthenSpans(one)
      return value
    }
    const [line, column, endLine, endColumn, start, end] = value
    return value.length === keys.length
      ? { line, column, endLine, endColumn, start, end }
      : value.slice(0, -1)
  }
  if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>
    for (const key in record) if (typeof record[key] === 'object') record[key] = lengthenSpans(record[key])
  }
  return value
}

/** Six numbers, then nothing but nulls. */
function isPlace(list: readonly unknown[]): boolean {
  if (list.length < keys.length || typeof list[0] !== 'number') return false
  return list.every((one, n) => (n < keys.length ? typeof one === 'number' : one === null))
}
