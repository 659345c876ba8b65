/** A JSON object, arrays left out. Only known keys of it are ever read, so an own `__proto__` key does no harm. */
export type Fields = Record<string, unknown>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as an object; an empty one for everything else. */
export function fields(value: unknown): Fields {
  return isFields(value) ? value : {}
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** A string that holds something. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A finite number, also when it is written as a string. */
export function number(value: unknown): number | undefined {
  const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

export function texts(value: unknown): string[] {
  return list(value).filter((item): item is string => typeof item === 'string')
}
