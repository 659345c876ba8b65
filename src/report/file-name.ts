import { toInstant } from '../lib/zoned.ts'
import { findDate } from './stamp/find-date.ts'
import { toDay } from './timeline/days.ts'

/** What tells a report and its translations apart from others, and from one another. */
export type Name = {
  /** The incident's id: the name without extension and language, or the folder's name for `index.md` and the like. */
  id: string
  /** `fr` for `x.fr.md`. */
  lang?: string
}

/** What a report's path tells of it. */
export type FileName = Name & {
  /** The first date of the name, else of the folders: `YYYY-MM-DD`. */
  date?: string
  /** Without a date, the month that the folders tell: `2026/01`, `2026-01`. */
  month?: string
}

/** @param path `/`-separated, relative to the repository's root */
export function readFileName(path: string, languages: readonly string[]): FileName {
  const { named, folders, stem } = take(path, languages)
  const date = dateOf(stem) ?? dateOf(named.id) ?? inFolders(folders, stem)
  const month = monthOf(folders)
  return { ...named, ...(date ? { date } : {}), ...(month && !date ? { month } : {}) }
}

/** Id and language alone: a run over thousands of files asks for them several times. */
export function readName(path: string, languages: readonly string[]): Name {
  return take(path, languages).named
}

function take(
  path: string,
  languages: readonly string[],
): { named: Name; folders: readonly string[]; stem: string } {
  const folders = path.split('/').filter(Boolean)
  const file = folders.pop() ?? ''
  const name = file.replace(extension, '')
  const suffix = /^(.+)\.([a-z]{2})(?:-[a-z]{2})?$/i.exec(name)
  const code = suffix?.[2]?.toLowerCase()
  const lang = code && (languages.includes(code) || common.has(code)) ? code : undefined
  const stem = (lang && suffix?.[1]) || name
  const id = (isFolderFile(stem) && folders.at(-1)) || stem
  return { named: { id, ...(lang ? { lang } : {}) }, folders, stem }
}

/** `2026/01/05-outage`, `2026-01/05-outage`, `2026/01-05-outage`, `2026-01/01-05-outage`, `2026/5 January` */
function inFolders(folders: readonly string[], stem: string): string | undefined {
  const [, year = '', month = ''] = /^(20\d\d)(?:-(\d\d))?$/.exec(folders.at(-1) ?? '') ?? []
  const isRepeated = year !== '' && /^\d\d-\d\d(?!\d)/.test(stem) && stem.startsWith(month)
  const named = /^\d{4}$/.test(folders.at(-1) ?? '') ? findDate(stem) : undefined
  if (
    named &&
    !named.weak &&
    named.year === undefined &&
    /\p{L}{3}/u.test(stem.slice(named.start, named.end))
  )
    return toDay({ ...named, year: Number(year) }, 'dmy', undefined)
  return dateOf(isRepeated ? `${year}-${stem}` : [...folders, stem].slice(-3).join('-'))
}

/** `2026/01/outage`, `2026-01/outage` */
function monthOf(folders: readonly string[]): string | undefined {
  return /(?:^|-)((?:19|20)\d\d-(?:0[1-9]|1[0-2]))$/.exec(folders.slice(-2).join('-'))?.[1]
}

/** True for the names that stand for the folder they lie in: `index`, `README`, `report`. */
export function isFolderFile(stem: string): boolean {
  return /^(?:index|readme|report)$/i.test(stem)
}

/** The extensions of reports, those of site generators included. */
export const extension = /(?:\.html)?\.(?:md|markdown|qmd)(?:\.erb)?$/i

/** Languages that a file name may end in beside the configured ones. */
const common = new Set([
  'en',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'no',
  'nb',
  'nn',
  'sv',
  'da',
  'fi',
  'pl',
  'ja',
  'ko',
  'zh',
])

function dateOf(text: string): string | undefined {
  const groups =
    /(?<!\d)(?<y>(?:19|20)\d\d)(?<gap>[-_.]?)(?<m>0\d|1[0-2])\k<gap>(?<d>[0-2]\d|3[01])(?!\d)/.exec(text)
      ?.groups ??
    /(?<!\d)(?<d>[0-2]\d|3[01])[-_.](?<m>0\d|1[0-2])[-_.](?<y>(?:19|20)\d\d)(?!\d)/.exec(text)?.groups
  if (!groups) return inWords(text)
  const date = `${groups.y}-${groups.m}-${groups.d}`
  return 'at' in toInstant(date, '12:00', 'UTC') ? date : undefined
}

/** `May-9-2021`, `10-31-2021-dust-storm`, `5-26-21-outage`: what can be read in one way only. */
function inWords(text: string): string | undefined {
  const date = findDate(text.replace(/_+/g, ' '))
  return date?.year === undefined || date.swap ? undefined : toDay(date, 'mdy', undefined)
}
