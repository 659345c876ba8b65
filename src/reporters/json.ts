import type { Finding, Level } from '../lib/finding.ts'
import { printJson } from '../lib/print-json.ts'
import type { Reporter } from './reporter.ts'
import { counts } from './summary.ts'

/** What `--format json` prints. Keys may be added, none is renamed or removed. */
export type JsonResult = {
  /** Files checked, those without findings included. */
  checked: number
  counts: Record<Level, number>
  /** Findings that comments of the reports silence; not among `findings`. */
  ignored: number
  /** Sorted by path and place. Lines and columns count from 1, ends are exclusive, columns are UTF-16 units. */
  findings: readonly Finding[]
}

/** For scripts: one JSON document. */
export const json: Reporter = (result) => {
  const { checked, ignored = 0, findings } = result
  const document: JsonResult = { checked, counts: counts(result), ignored, findings }
  return printJson(document)
}
