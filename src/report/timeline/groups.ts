import { chooseRoles } from './choose.ts'
import type { Part } from './parts.ts'
import type { Reading } from './reading.ts'

/** An entry or a day with all that belongs to it. */
export type Group = {
  role: 'entry' | 'day'
  part: Part
  reading: Reading
  /** 1 for an entry in a list below another entry. */
  depth: 0 | 1
  /** What stands below the first line. */
  body: string[]
  links: string[]
  end: number
}

/** Gathers parts into entries and days; text before the first of them belongs to none. */
export function groupParts(parts: readonly Part[]): Group[] {
  const roles = chooseRoles(parts)
  const groups: Group[] = []
  let top: Group | undefined
  for (const [index, part] of parts.entries()) {
    const role = roles[index]
    const last = groups.at(-1)
    if (role === 'text' || role === undefined || !part.reading) {
      if (last && part.text !== '') {
        last.body.push(part.text)
        last.links.push(...part.links)
      }
      if (last) last.end = Math.max(last.end, part.end)
      if (top) top.end = Math.max(top.end, part.end)
      continue
    }
    const depth = top?.role === 'entry' && isBelow(part, top.part) ? 1 : 0
    const { reading, end } = part
    const group: Group = { role, part, reading, depth, body: [], links: [...part.links], end }
    if (depth === 0) top = group
    else if (top) top.end = Math.max(top.end, end)
    groups.push(group)
  }
  return groups
}

function isBelow({ item }: Part, above: Part): boolean {
  for (let parent = item?.parent; parent; parent = parent.parent) if (parent === above.item) return true
  return false
}
