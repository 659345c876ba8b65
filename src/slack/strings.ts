import type { Fields } from './fields.ts'
import { deepest } from './json.ts'

/**
 * Calls back with every string inside a JSON value, whatever its shape; keys are left out.
 * @returns false when the value is nested too deep to be walked over; then not every string was seen
 */
export function eachString(value: unknown, visit: (found: string) => void, depth = 0): boolean {
  if (typeof value === 'string') visit(value)
  else if (depth > deepest) return false
  else if (Array.isArray(value)) {
    for (const item of value) if (!eachString(item, visit, depth + 1)) return false
  } else if (typeof value === 'object' && value !== null) {
    // JSON has own keys only; a list of them for each object would double the time.
    for (const key in value) if (!eachString((value as Fields)[key], visit, depth + 1)) return false
  }
  return true
}
