import { UserError } from '../../lib/user-error.ts'
import { isZone } from '../../lib/zoned.ts'
import { workspaceAddress } from '../../slack/timeline/permalink.ts'
import type { ImportArgs } from './flags.ts'

/**
 * Refuses values and combinations that make no sense, before anything is read.
 * @throws UserError
 */
export function checkArgs(args: ImportArgs): void {
  const { into, tz, format, 'workspace-url': workspace } = args
  if (into === undefined && (args['embed-images'] || args['copy-files'])) {
    throw new UserError('Files are only copied beside a report.', { hint: 'Name the report with --into.' })
  }
  if (into !== undefined && format === 'table') {
    throw new UserError('Unexpected `table` for --format with --into, expected `list` or `json`.', {
      hint: 'A report takes its timeline as a list; without --into the table is printed.',
    })
  }
  if (tz !== undefined && !isZone(tz)) {
    throw new UserError(`There is no zone \`${tz}\`.`, {
      hint: 'Name one such as America/Toronto or UTC.',
    })
  }
  if (workspace !== undefined && workspaceAddress(workspace) === undefined) {
    throw new UserError(`Unexpected \`${workspace}\` for --workspace-url, expected an https address.`, {
      hint: 'Give the address of the workspace alone, such as https://acme.slack.com.',
    })
  }
}

/** How much may be read, in bytes, when the user says so. */
export function readSize(size: string | undefined): { maxBytes?: number } {
  if (size === undefined) return {}
  const megabytes = Number(size)
  if (Number.isSafeInteger(megabytes) && megabytes > 0) return { maxBytes: megabytes * 1024 * 1024 }
  throw new UserError(`Unexpected \`${size}\` for --max-size, expected megabytes.`, {
    hint: 'Give a whole number: --max-size 2048.',
  })
}
