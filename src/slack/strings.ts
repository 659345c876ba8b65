/** Calls back with every string inside a value, whatever its shape; keys are left out. */
export function eachString(value: unknown, visit: (found: string) => void): void {
  if (typeof value === 'string') visit(value)
  else if (Array.isArray(value)) for (const item of value) eachString(item, visit)
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) eachString(item, visit)
  }
}
