import { UserError } from '../lib/user-error.ts'
import type { Config } from '../report/config.ts'

/** Where there are no reports, a command has looked in the wrong place: silence would read as success. */
export function noReports(command: string, paths: readonly string[], config: Config): UserError {
  const where = (paths.length > 0 ? paths : config.reports).join(', ')
  return new UserError(`There are no reports in ${where}.`, {
    hint: `Give the folder that holds them (\`incident ${command} docs/postmortems\`), or start one with \`incident new\`.`,
  })
}
