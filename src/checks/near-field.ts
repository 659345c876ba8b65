import { suggest } from '../lib/suggest.ts'
import { type FieldName, fieldOf } from '../report/fields.ts'

/** The field that an unknown key was meant to be, if it is near enough to one. */
export function nearField(key: string): FieldName | undefined {
  const name = key
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  const near = name.length > 2 ? suggest(name, fieldOf.keys()) : undefined
  return fieldOf.get(name) ?? (near === undefined ? undefined : fieldOf.get(near))
}
