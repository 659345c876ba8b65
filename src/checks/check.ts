import type { Level } from '../lib/finding.ts'
import type { Span } from '../lib/span.ts'
import type { Secret } from '../redact/redact.ts'
import type { Config } from '../report/config.ts'
import type { Report } from '../report/types.ts'
import type { LevelByStatus } from './levels.ts'

/** One rule: what must hold, why, and what is said where it does not. */
export type Check = {
  /** What must hold: `follow-up-has-owner`. Permanent, and the file's name. */
  id: string
  level: Level | LevelByStatus
  /** One sentence. */
  rule: string
  /** One or two sentences: what goes wrong for whom where the rule is broken. */
  why: string
  /** Documentation and test at once: at least one report that passes and one that does not. */
  examples: readonly Example[]
} & (AloneRun | BeyondRun)

/** Looks at one report and what it shares with its translations: what it says is remembered while they stay the same. */
type AloneRun = {
  beyond?: never
  /** Reads no file and no clock, changes nothing. */
  run(context: Omit<Context, Beyond>, say: Say): void
}

/** Looks beyond the report as well: at other reports, or at which files there are. It runs every time. */
type BeyondRun = {
  beyond: true
  run(context: Context, say: Say): void
}

type Beyond = 'reports' | 'texts' | 'missing' | 'ids'

/** @param message ``Unexpected `x`, expected `y` `` or ``Missing x, expected y``; no full stop */
export type Say = (at: Span, message: string) => void

/** Reports' texts, read when somebody asks for them. */
export type Texts = Pick<ReadonlyMap<string, string>, 'get'>

/** What is true for a whole run, and known only to whoever may ask the disk and the clock. */
export type Shared = {
  /** All reports of the run. */
  reports: readonly Report[]
  /** The reports' texts as they were read, by path. A report that could not be read has none. */
  texts: Texts
  config: Config
  /** `YYYY-MM-DD` in UTC. */
  today: string
  /** Lines of the report templates that are there to be replaced, as `normalLine` gives them. */
  guidance: ReadonlySet<string>
  /** Paths that reports link to and that are not there; relative to the repository's root. */
  missing: ReadonlySet<string>
  /** Paths of all reports of the repository by id, in the order of their names. */
  ids: ReadonlyMap<string, readonly string[]>
}

/** What a check may know. */
export type Context = Shared & {
  report: Report
  text: string
  /** Secrets in the text. */
  secrets: readonly Secret[]
}

/** A fragment of a report and exactly what the check says of it. */
export type Example = {
  /** What is special about it. */
  about?: string
  report: string
  /** Where the report lies. Default: `incidents/2022-03-29-keys-in-deploy-log.md`. */
  path?: string
  /** Other reports of the repository, by path. */
  others?: Readonly<Record<string, string>>
  /** Configuration that differs from the default. */
  config?: Partial<Config>
  /** Linked paths that are not there. */
  missing?: readonly string[]
  /** Lines of the report's template. */
  guidance?: readonly string[]
  /** `line:column-line:column: message`, in the order of `byPlace`. */
  says: readonly string[]
}
