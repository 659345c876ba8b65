import { oneOf, quote } from './quote.ts'
import { suggest } from './suggest.ts'

/** What plain data must look like. One description serves to check data and to print a JSON Schema. */
export type Shape = {
  docs?: string
  /** True when there may be nothing: null. */
  empty?: boolean
} & (
  | { type: 'text'; values?: readonly string[]; rule?: TextRule }
  | { type: 'number' | 'boolean' | 'any' }
  | { type: 'list'; of: Shape; least?: number }
  /** Keys of one's own choice. */
  | { type: 'map'; of: Shape }
  /** Keys that are known; all may be missing but those in `required`. */
  | { type: 'record'; keys: Readonly<Record<string, Shape>>; required?: readonly string[]; open?: boolean }
  | { type: 'either'; of: readonly Shape[]; expected: string }
)

/** What a text must be, in words and as a test; `pattern` is the same, or a part of it, as a regular expression. */
export type TextRule = { expected: string; pattern?: string; holds(text: string): boolean }

export type Mismatch = {
  path: readonly (string | number)[]
  /** True when it is the last key of the path that is wrong, not its value. */
  key: boolean
  message: string
}

/** Where data differs from its shape, in the order of the data. */
export function mismatches(data: unknown, shape: Shape, path: readonly (string | number)[] = []): Mismatch[] {
  const unexpected = (expected: string): Mismatch[] => [
    { path, key: false, message: `Unexpected ${describe(data)}, expected ${expected}` },
  ]
  if (data === null && shape.empty) return []
  switch (shape.type) {
    case 'any':
      return []
    case 'number':
    case 'boolean':
      return typeof data === shape.type
        ? []
        : unexpected(shape.type === 'number' ? 'a number' : '`true` or `false`')
    case 'text':
      if (typeof data !== 'string') return unexpected(shape.values ? oneOf(shape.values) : 'text')
      if (shape.values && !shape.values.includes(data)) return unexpected(nearest(data, shape.values))
      return shape.rule && !shape.rule.holds(data) ? unexpected(shape.rule.expected) : []
    case 'list':
      if (!Array.isArray(data)) return unexpected('a list')
      if (data.length < (shape.least ?? 0)) return unexpected(`at least ${shape.least}`)
      return data.flatMap((item, index) => mismatches(item, shape.of, [...path, index]))
    case 'either':
      return shape.of.some((one) => mismatches(data, one).length === 0) ? [] : unexpected(shape.expected)
    case 'map':
      if (!isMap(data)) return unexpected('keys with values')
      return Object.entries(data).flatMap(([key, value]) => mismatches(value, shape.of, [...path, key]))
    case 'record':
      return isMap(data) ? recordMismatches(data, shape, path) : unexpected('keys with values')
  }
}

function recordMismatches(
  data: Record<string, unknown>,
  { keys, required = [], open }: Extract<Shape, { type: 'record' }>,
  path: readonly (string | number)[],
): Mismatch[] {
  const missing = required.filter((key) => !Object.hasOwn(data, key))
  const found = Object.entries(data).flatMap(([key, value]): Mismatch[] => {
    const shape = Object.hasOwn(keys, key) ? keys[key] : undefined
    if (shape) return mismatches(value, shape, [...path, key])
    if (open) return []
    const message = `Unexpected ${quote(key)}, expected ${nearest(key, Object.keys(keys))}`
    return [{ path: [...path, key], key: true, message }]
  })
  return [...missing.map((key) => ({ path, key: false, message: `Missing ${quote(key)}` })), ...found]
}

function nearest(word: string, words: readonly string[]): string {
  const near = suggest(word, words)
  return near === undefined ? oneOf(words) : `\`${near}\``
}

function isMap(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function describe(data: unknown): string {
  if (Array.isArray(data)) return 'list'
  if (data === null) return 'empty value'
  return typeof data === 'object' ? 'map' : quote(String(data))
}
