import { type FieldName, type FieldSpec, fieldNames, fields } from './fields.ts'
import type { Filling } from './fill.ts'
import type { Stated } from './stated.ts'
import { moments, type Report } from './types.ts'

/** What a report's body says that its frontmatter does not. */
export type Adoption = {
  /** In the order in which the frontmatter is written. */
  fillings: Filling[]
  /** The statement behind each filling, by its field. */
  from: Record<string, Stated>
  /** Statements whose value is none that the frontmatter may have. */
  unread: Stated[]
}

/**
 * The frontmatter that a report's text already says, and nothing it does not say: what stands in the frontmatter
 * stays. The day is left out where a moment is on it; a translation has but its title, its source holds the facts.
 */
export function adoptionOf({ stated = [], fields: written, moments: known, translation }: Report): Adoption {
  const from: Record<string, Stated> = {}
  const unread: Stated[] = []
  for (const one of stated) {
    if (isWritten(one.key, written) || one.key in from || (translation && one.key !== 'title')) continue
    if (one.value === undefined) unread.push(one)
    else from[one.key] = one
  }
  const days = moments.flatMap((name) => {
    const text = from[name]?.value ?? (known[name]?.source === 'frontmatter' ? known[name].text : undefined)
    return typeof text === 'string' ? [text.slice(0, 10)] : []
  })
  if (days.some((day) => day === from.date?.value)) delete from.date
  const fillings = Object.entries(from).flatMap(([field, { value }]) =>
    value === undefined ? [] : [{ field, value }],
  )
  return { fillings: fillings.sort((a, b) => rank(a.field) - rank(b.field)), from, unread }
}

/** True when the frontmatter holds the key, or a name that means the same, with a value. */
function isWritten(key: string, written: Report['fields']): boolean {
  const [name = '', sub] = key.split('.')
  const spec: FieldSpec | undefined = name in fields ? fields[name as keyof typeof fields] : undefined
  return [name, ...(spec?.aliases ?? [])].some((one) => {
    const data = written[one]?.data
    if (data === undefined || data === null) return false
    return sub === undefined || typeof data !== 'object' || Object.hasOwn(data, sub)
  })
}

function rank(field: string): number {
  const [name = ''] = field.split('.')
  return fieldNames.indexOf(name as FieldName)
}
