import { join, relative, sep } from 'node:path'
import { withLock } from '../../report/lock.ts'
import type { Conversation } from '../../slack/conversation.ts'
import { type ExportFiles, openExport } from '../../slack/files.ts'
import { detectFormat } from '../../slack/formats/index.ts'
import { readConfig } from '../config.ts'
import { progress } from '../progress.ts'
import { findRepository, resolveWithin } from '../repository.ts'
import type { Terminal } from '../terminal.ts'
import { checkArgs, readSize } from './check-args.ts'
import { readConversation } from './choose-channel.ts'
import type { ImportArgs } from './flags.ts'
import { importInto } from './import-into.ts'
import { printAlone } from './print-alone.ts'

/** Reads the export, then fills the report or prints the timeline. */
export async function run(given: ImportArgs, terminal: Terminal): Promise<number> {
  const args = given.into === '-' ? { ...given, into: undefined } : given
  checkArgs(args)
  const root = await findRepository(terminal.cwd)
  const config = await readConfig(terminal.cwd)
  const report = args.into === undefined ? undefined : await reportPath(root, terminal.cwd, args.into)
  const files = await openExport(args.positionals, { cwd: terminal.cwd, ...readSize(args['max-size']) })
  try {
    const conversation = await read(files, args, terminal)
    const code =
      report === undefined
        ? printAlone(conversation, args, config, terminal)
        : await withLock(join(root, report), () =>
            importInto(report, conversation, { args, config, root, terminal, files }),
          )
    // Part of an archive that was refused is never passed over in silence; anything else that was left out is, unless asked.
    const isOdd = conversation.skipped.some(({ refused }) => refused || args.strict)
    return isOdd ? Math.max(code, 1) : code
  } finally {
    await files.close()
  }
}

async function read(files: ExportFiles, args: ImportArgs, terminal: Terminal): Promise<Conversation> {
  const reading = progress(terminal, 'Reading file')
  try {
    return await readConversation(files, await detectFormat(files), args.channel, reading.step)
  } finally {
    reading.end()
  }
}

/** The report's path from the repository's root, with `/`. */
async function reportPath(root: string, cwd: string, path: string): Promise<string> {
  const folder = await resolveWithin(root, cwd, join(path, '..'))
  return relative(root, join(folder, path.split(/[\\/]/).at(-1) ?? ''))
    .split(sep)
    .join('/')
}
