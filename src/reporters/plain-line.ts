import type { Finding } from '../lib/finding.ts'
import { harmless } from '../lib/harmless.ts'

/** A finding on one line that holds all of it, for logs, `grep` and editors: `path:12:3 error Missing … (check-id)`. */
export function plainLine({ path, at, level, id, message }: Finding): string {
  return harmless(`${path}:${at.line}:${at.column} ${level} ${message} (${id})`)
}
