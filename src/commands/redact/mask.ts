import { resolve } from 'node:path'
import { lines } from '../../lib/span.ts'
import { UserError } from '../../lib/user-error.ts'
import { visibleLine } from '../../lib/visible.ts'
import { redact } from '../../redact/redact.ts'
import { readSource } from '../../report/read.ts'
import { replaceReport } from '../../report/write.ts'
import { readConfig } from '../config.ts'
import type { Terminal } from '../terminal.ts'
import type { RedactArgs } from './flags.ts'

type Found = { path: string; line: number; column: number; rule: string }

/** @returns 1 when secrets were found and only looked for, else 0 */
export async function mask(args: RedactArgs, terminal: Terminal): Promise<number> {
  const config = await readConfig(terminal.cwd)
  const options = { ...config.redact, people: args.people || config.redact.people }
  const all: Found[] = []
  for (const path of args.positionals) {
    const read = await readSource(path, { cwd: terminal.cwd })
    if ('problem' in read) {
      throw new UserError(`${path} cannot be read. ${read.problem.message}.`, {
        hint: 'Name a text file that exists.',
      })
    }
    const { text } = read.source
    const { text: masked, found } = redact(text, options)
    const places = lines(text)
    for (const { rule, start, end } of found) {
      const { line, column } = places.span(start, end)
      all.push({ path, line, column, rule })
    }
    if (!args.check && masked !== text) await replaceReport(resolve(terminal.cwd, path), text, masked)
  }
  if (args.json) terminal.out(`${JSON.stringify({ found: all, masked: !args.check }, null, 2)}\n`)
  else tell(all, args, terminal)
  return args.check && all.length > 0 ? 1 : 0
}

function tell(all: readonly Found[], { check, positionals }: RedactArgs, terminal: Terminal): void {
  for (const { path, line, column, rule } of all)
    terminal.out(`${visibleLine(path)}:${line}:${column}  ${rule}\n`)
  const files = positionals.length === 1 ? '1 file' : `${positionals.length} files`
  const secrets = all.length === 1 ? '1 secret' : `${all.length} secrets`
  if (all.length === 0) terminal.err(`No secret in ${files}.\n`)
  else if (check)
    terminal.err(
      `${secrets} found. Replace them where they are valid, then run incident redact without --check.\n`,
    )
  else
    terminal.err(
      `${secrets} masked. What was committed before is still in git's history: replace the secrets themselves.\n`,
    )
}
