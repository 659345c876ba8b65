import { lengthenSpans, shortenSpans } from './short-spans.ts'

/**
 * An object as one line of ASCII that is quickly taken apart: the small values as one JSON object, then each large
 * one's key and JSON, tabs between them. What JSON leaves out is left out.
 */
export function toParts(value: object): string {
  const smalls: Record<string, unknown> = {}
  const larges: string[] = []
  for (const [key, part] of Object.entries(value)) {
    const json: string | undefined = JSON.stringify(part)
    if (json === undefined) continue
    if (json.length < small) smalls[key] = part
    else larges.push(key, JSON.stringify(shortenSpans(part)))
  }
  // Keys are ASCII; within JSON only strings hold other characters, and there they may be escaped.
  return [JSON.stringify(smalls), ...larges].join('\t').replace(/[\u0080-\uffff]/g, escaped)
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/**
 * The object again, the small values first. The large ones are read when somebody first asks for them: of thousands
 * of reports most commands want a few values, and reading all of them takes longer than reading the files. Otherwise
 * it is as plain as it was: to list, copy or print it reads them all.
 */
export function fromParts<T extends object>(line: string): T {
  const [smalls = '', ...larges] = line.split('\t')
  const object: Record<string, unknown> = JSON.parse(smalls)
  const made = new Map<string, unknown>()
  for (let n = 0; n < larges.length; n += 2) readLater(object, larges[n] ?? '', larges[n + 1] ?? '', made)
  values.set(object, made)
  return object as T
}

/**
 * Lets go of the large values that were read, until somebody asks for them again: after a look at all of a report,
 * so that thousands of them need not be held at once. What was changed within them is lost.
 */
export function forget(object: object): void {
  values.get(object)?.clear()
}

const values = new WeakMap<object, Map<string, unknown>>()
const small = 100

function readLater(object: object, key: string, json: string, made: Map<string, unknown>): void {
  Object.defineProperty(object, key, {
    get() {
      if (!made.has(key)) made.set(key, lengthenSpans(JSON.parse(json)))
      return made.get(key)
    },
    set: (value: unknown) =>
      Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true }),
    enumerable: true,
    configurable: true,
  })
}
