import { isZone } from '../../lib/zoned.ts'
import { toChoice, toSeverity } from '../choices.ts'
import type { Config } from '../config.ts'
import { splitOwners } from '../follow-ups/owner.ts'
import { readStamp } from '../stamp/stamp.ts'
import { findZone } from '../stamp/zone.ts'
import { type DateOrder, toDay } from '../timeline/days.ts'
import { statuses } from '../types.ts'
import type { Meaning } from './names.ts'

/** A label's value as the frontmatter has it; undefined when it is none that the key may have. */
export function factValue(
  meaning: Meaning,
  written: string,
  { config, order, day }: { config: Config; order: DateOrder; day: string | undefined },
): string | string[] | undefined {
  const text = unwrapped(written)
  if (text === '' || placeholder.test(written)) return undefined
  switch (meaning) {
    case 'title':
      return text.slice(0, 300)
    case 'date': {
      const date = readStamp(text)?.date
      return date && toDay(date, order, day)
    }
    case 'status':
      return toChoice(text.split(/\s*[(;:–—]/, 1)[0] ?? text, statuses)
    case 'severity':
      return toSeverity(firstWords(text), config.severities)
    case 'services':
    case 'teams':
    case 'tags':
      return list(text.split(/\s*(?:[,;、，]|\s(?:&|and|et|og|und)\s)\s*/))
    case 'authors':
    case 'facilitators':
      return list(splitOwners(text).filter((name) => !/^\d/.test(name)))
    case 'timezone': {
      const name = isZone(text) && text.includes('/') ? text : findZone(text)?.names[0]
      return name && isZone(name) ? name : undefined
    }
    case 'slack':
      return /^#?([\p{Ll}\d_-]{2,80})$/u.exec(text)?.[1]
    case 'case_number':
      return text.length <= 40 ? text : undefined
    case 'security':
    case 'privacy':
      return toChoice(firstWords(text), ['yes', 'no', 'unknown'])
    default:
      return meaning.startsWith('role:') && text.length <= 60 && !/[.!?]\s/.test(text) ? text : undefined
  }
}

/** Without emphasis, and brackets around all of it; those at the end alone belong to the words. */
function unwrapped(written: string): string {
  const bare = written.replace(/^[*_\s]+|[*_\s]+$/g, '')
  return /^[[<({]/.test(bare) ? bare.replace(/^[[<({*_\s]+|[\])>}*_\s]+$/g, '') : bare
}

/** `SEV-2 (major)`, `High – all users` → what stands before. */
function firstWords(text: string): string {
  return text.split(/\s*(?:[(,;:–—]|\s-\s)/, 1)[0] ?? text
}

/** Names; one that is long is prose, and then nothing is a name. */
function list(items: readonly string[]): string[] | undefined {
  const names = items.map((item) => item.trim()).filter(Boolean)
  // `J. Doe` is no end of a sentence.
  const isPlain =
    names.length > 0 && names.every((name) => name.length <= 60 && !/[^\s]{2}[.!?]\s/.test(name))
  return isPlain ? [...new Set(names)] : undefined
}

/** What a template leaves to be filled in. */
const placeholder =
  /\{\{|^<[^<>]*>$|YYYY|XXX|^(?:yyy|zzz|tbd|tbc|tba|n\/?a|none|unknown|\?+|-+|\.{3}|…|\*?\.\.\.\*?)$/i
