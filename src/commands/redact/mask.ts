import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { printJson } from '../../lib/print-json.ts'
import { lines } from '../../lib/span.ts'
import { UserError } from '../../lib/user-error.ts'
import { visibleLine } from '../../lib/visible.ts'
import { digest } from '../../redact/digest.ts'
import { redact } from '../../redact/redact.ts'
import { readSource } from '../../report/read.ts'
import { replaceReport } from '../../report/write.ts'
import { readConfig } from '../config.ts'
import type { Terminal } from '../terminal.ts'
import type { RedactArgs } from './flags.ts'

type Found = { path: string; line: number; column: number; rule: string; digest?: string }

/** @returns 1 when secrets were found and only looked for, else 0 */
export async function mask(args: RedactArgs, terminal: Terminal): Promise<number> {
  const config = await readConfig(terminal.cwd)
  const options = { ...config.redact, people: args.people || config.redact.people }
  if (args.digests && !args.check) {
    throw new UserError('Digests are of what stays in the file.', { hint: 'Add --check to --digests.' })
  }
  const all: Found[] = []
  // All are read before the first is changed: a name that is mistyped leaves every file as it was.
  const files = await Promise.all(args.positionals.map((path) => textOf(path, terminal)))
  for (const { path, text } of files) {
    const { text: masked, found } = redact(text, options)
    const places = lines(text)
    for (const { rule, start, end } of found) {
      const { line, column } = places.span(start, end)
      const allowing = args.digests ? { digest: digest(text.slice(start, end), salt()) } : {}
      all.push({ path, line, column, rule, ...allowing })
    }
    if (!args.check && masked !== text) await replaceReport(resolve(terminal.cwd, path), text, masked)
  }
  if (args.json) terminal.out(printJson({ found: all, masked: !args.check }))
  else tell(all, args, terminal)
  return args.check && all.length > 0 ? 1 : 0
}

async function textOf(path: string, { cwd }: Terminal): Promise<{ path: string; text: string }> {
  const read = await readSource(path, { cwd })
  if ('source' in read) return { path, text: read.source.text }
  throw new UserError(`${path} cannot be read. ${read.problem.message}.`, {
    hint: 'Name a text file that exists.',
  })
}

/** Another one each time: two digests tell nobody whether two texts are the same. */
function salt(): string {
  return randomBytes(8).toString('hex')
}

function tell(all: readonly Found[], { check, positionals }: RedactArgs, terminal: Terminal): void {
  for (const { path, line, column, rule, digest } of all)
    terminal.out(`${visibleLine(path)}:${line}:${column}  ${rule}${digest ? `  ${digest}` : ''}\n`)
  const files = positionals.length === 1 ? '1 file' : `${positionals.length} files`
  const secrets = all.length === 1 ? '1 secret' : `${all.length} secrets`
  if (all.length === 0) terminal.err(`No secret in ${files}.\n`)
  else if (check)
    terminal.err(`${secrets} found. Revoke what is still valid, then run incident redact without --check.\n`)
  else
    terminal.err(
      `${secrets} masked. What was committed before is still in git's history: replace the secrets themselves.\n`,
    )
}
