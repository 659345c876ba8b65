import { join, relative, sep } from 'node:path'
import { UserError } from '../../lib/user-error.ts'
import { isZone } from '../../lib/zoned.ts'
import { withLock } from '../../report/lock.ts'
import type { Conversation } from '../../slack/conversation.ts'
import { openExport } from '../../slack/files.ts'
import { detectFormat } from '../../slack/formats/index.ts'
import { readConfig } from '../config.ts'
import { progress } from '../progress.ts'
import { findRepository, resolveWithin } from '../repository.ts'
import type { Terminal } from '../terminal.ts'
import { readConversation } from './choose-channel.ts'
import type { ImportArgs } from './flags.ts'
import { importInto } from './import-into.ts'
import { printAlone } from './print-alone.ts'

/** Reads the export, then fills the report or prints the timeline. */
export async function run(args: ImportArgs, terminal: Terminal): Promise<number> {
  const root = await findRepository(terminal.cwd)
  const config = await readConfig(terminal.cwd)
  const report = args.into === undefined ? undefined : await reportPath(root, terminal.cwd, args.into)
  if (args.tz !== undefined && !isZone(args.tz)) {
    throw new UserError(`There is no zone \`${args.tz}\`.`, {
      hint: 'Name one such as America/Toronto or UTC.',
    })
  }
  const conversation = await read(args, terminal)
  const code =
    report === undefined
      ? printAlone(conversation, args, config, terminal)
      : await withLock(join(root, report), () =>
          importInto(report, conversation, { args, config, root, terminal }),
        )
  // Part of an archive that was refused is never passed over in silence; anything else that was left out is, unless asked.
  const isOdd = conversation.skipped.some(({ refused }) => refused || args.strict)
  return isOdd ? Math.max(code, 1) : code
}

async function read(
  { positionals, channel, 'max-size': size }: ImportArgs,
  terminal: Terminal,
): Promise<Conversation> {
  const megabytes = size === undefined ? undefined : Number(size)
  if (megabytes !== undefined && !(megabytes > 0)) {
    throw new UserError(`Unexpected \`${size}\` for --max-size.`, {
      hint: 'Give a number of megabytes: --max-size 2048.',
    })
  }
  const options = megabytes === undefined ? {} : { maxBytes: megabytes * 1024 * 1024 }
  const files = await openExport(positionals, { cwd: terminal.cwd, ...options })
  const reading = progress(terminal, 'Reading file')
  try {
    return await readConversation(files, await detectFormat(files), channel, reading.step)
  } finally {
    reading.end()
    await files.close()
  }
}

/** The report's path from the repository's root, with `/`. */
async function reportPath(root: string, cwd: string, path: string): Promise<string> {
  const folder = await resolveWithin(root, cwd, join(path, '..'))
  return relative(root, join(folder, path.split(/[\\/]/).at(-1) ?? ''))
    .split(sep)
    .join('/')
}
