import { type FieldName, fieldOf } from '../report/fields.ts'
import type { Report } from '../report/types.ts'

/** Whether the frontmatter has a key that only a report of an incident has: other keys may be for another program. */
export function tellsOfIncident({ fields }: Report): boolean {
  return Object.keys(fields).some((key) => {
    const field = fieldOf.get(key)
    return field !== undefined && !shared.has(field)
  })
}

/** Keys that site generators have as well. */
const shared: ReadonlySet<FieldName> = new Set<FieldName>([
  'title',
  'date',
  'tags',
  'authors',
  'links',
  'lang',
])
