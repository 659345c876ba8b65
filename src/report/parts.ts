/**
 * An object as one line that is quickly taken apart: each key and its value as JSON, tabs between them. What JSON
 * leaves out is left out.
 */
export function toParts(value: object): string {
  const parts: string[] = []
  for (const [key, part] of Object.entries(value)) {
    const json: string | undefined = JSON.stringify(part)
    if (json !== undefined) parts.push(key, json)
  }
  return parts.join('\t')
}

/**
 * The object again. Its large values are read when somebody first asks for them: of thousands of reports most
 * commands want a few values, and reading all of them takes longer than reading the files. Otherwise it is as plain
 * as it was: to list, copy or print it reads them all.
 */
export function fromParts<T extends object>(line: string): T {
  const parts = line === '' ? [] : line.split('\t')
  const value: Record<string, unknown> = {}
  for (let n = 0; n < parts.length; n += 2) {
    const [key = '', json = ''] = [parts[n], parts[n + 1]]
    if (json.length < small) value[key] = JSON.parse(json)
    else readLater(value, key, json)
  }
  return value as T
}

const small = 100

function readLater(object: object, key: string, json: string): void {
  const keep = (value: unknown) =>
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
  const get = () => {
    const value: unknown = JSON.parse(json)
    keep(value)
    return value
  }
  Object.defineProperty(object, key, { get, set: keep, enumerable: true, configurable: true })
}
