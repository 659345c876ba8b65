import type { Config } from './config.ts'
import type { DateOrder } from './timeline/days.ts'
import type { Report } from './types.ts'

/** What a report says of itself, be it in frontmatter or in its body. */
export type Facts = Partial<
  Pick<
    Report,
    | 'title'
    | 'date'
    | 'status'
    | 'severity'
    | 'timezone'
    | 'services'
    | 'teams'
    | 'tags'
    | 'authors'
    | 'facilitators'
    | 'roles'
    | 'security'
    | 'privacy'
    | 'slack'
    | 'links'
    | 'related'
    | 'case_number'
    | 'lang'
    | 'audience'
    | 'moments'
  >
>

/** What the readers of the body need to know of the report around it. */
export type BodyContext = {
  config: Config
  /** Relative to the repository's root. */
  path: string
  /** The incident's id. */
  id: string
  /** The language of the text, where it is known. */
  lang: string | undefined
  /** The zone that the frontmatter names. */
  timezone: string | undefined
  /** The zone of local times: the report's own, else the configured one. */
  zone: string
  /** Which number of `03/04/2022` is the day. */
  order: DateOrder
  /** The day that the frontmatter tells, `YYYY-MM-DD`. */
  stated: string | undefined
  /** The title that the frontmatter has. */
  title: string | undefined
  /** The day of the frontmatter, else of the file's name: for stamps without a date or a year. */
  date: string | undefined
  /** The day of its end, if the frontmatter tells that: better than none. */
  ended: string | undefined
}

/** The first of two that says it, key by key; moments one by one. */
export function mergeFacts(first: Facts, second: Facts): Facts {
  const moments: Report['moments'] = { ...second.moments, ...first.moments }
  return { ...second, ...present(first), moments }
}

function present(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => !isMissing(value)))
}

function isMissing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
