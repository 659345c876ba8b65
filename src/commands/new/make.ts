import { mkdir, readdir, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { printJson } from '../../lib/print-json.ts'
import { UserError } from '../../lib/user-error.ts'
import { visibleLine } from '../../lib/visible.ts'
import { diskError } from '../../report/disk.ts'
import { scaffold } from '../../report/scaffold.ts'
import { createFile } from '../../report/write.ts'
import { readConfig } from '../config.ts'
import { findRepository, resolveWithin } from '../repository.ts'
import type { Terminal } from '../terminal.ts'
import { askMissing } from './answers.ts'
import { readServices, readSeverity, readSlug, readZone } from './details.ts'
import { findEditor, openEditor } from './editor.ts'
import type { NewArgs } from './flags.ts'
import { listTemplates, readTemplate } from './templates.ts'
import { readWhen } from './when.ts'

/** Runs `incident new`: everything is checked and every text made before the first file is. */
export async function make(args: NewArgs, terminal: Terminal): Promise<number> {
  const root = await findRepository(terminal.cwd)
  const config = await readConfig(terminal.cwd)
  const languages = [...new Set(args.lang.length > 0 ? args.lang : config.languages.slice(0, 1))]
  const available = await listTemplates(root)
  const kind = args.kind ?? 'default'
  const templates = await Promise.all(languages.map((lang) => readTemplate(available, kind, lang)))
  const timezone = readZone(args.tz ?? config.timezone)
  const when = readWhen(args.date, timezone, terminal.now())
  const editor = args.edit ? findEditor(terminal.env) : undefined

  const given = {
    title: args.positionals[0]?.trim() || undefined,
    severity: readSeverity(args.severity, config.severities),
    services: readServices(args.service, config.services),
    commander: args.commander,
  }
  const answers = terminal.interactive && !args.json ? await askMissing(given, config) : given
  const { title } = answers
  if (title === undefined) {
    throw new UserError('Missing a title.', {
      hint: 'Say what is happening: incident new "Keys in the deploy log"',
    })
  }

  const id = `${when.date}-${readSlug(args.slug, title)}`
  const wanted = args.dir ?? join(root, config.reports[0] ?? 'incidents')
  const folder = await resolveWithin(root, terminal.cwd, wanted)
  const drafts = templates.map((template, index) => {
    const lang = languages[index] ?? ''
    const text = scaffold(template, {
      ...answers,
      ...when,
      title,
      timezone,
      lang,
      status: args.status ?? 'in-progress',
      severities: config.severities,
      teams: args.team,
      workspace: config.slack.workspace,
      channel: args.channel?.replace(/^#/, ''),
      source: index > 0 ? `${id}.md` : undefined,
    })
    return { file: join(folder, index === 0 ? `${id}.md` : `${id}.${lang}.md`), text }
  })
  const missing = await notMade(drafts)
  await refuseExisting(missing.map(({ file }) => file))
  if (!args['dry-run']) {
    await mkdir(folder, { recursive: true }).catch((error) => {
      throw diskError(folder, error)
    })
    for (const { file, text } of missing) await createFile(file, text)
  }

  const cwd = await realpath(terminal.cwd)
  const paths = drafts.map(({ file }) => relative(cwd, file).split(sep).join('/'))
  const shown = paths.map(visibleLine)
  const next = `incident import-slack <export> --into ${shellWord(paths[0] ?? '')}`
  if (args.json) {
    const texts = args['dry-run'] ? { texts: drafts.map(({ text }) => text) } : {}
    terminal.out(printJson({ id, paths, next, ...texts }))
  } else if (args['dry-run']) {
    for (const [index, { text }] of drafts.entries()) {
      terminal.err(`Would make ${shown[index]}:\n`)
      terminal.out(text)
    }
  } else {
    terminal.out(`${shown.map((path) => `Made ${path}`).join('\n')}\nNext: ${visibleLine(next)}\n`)
  }
  if (editor && !args['dry-run']) await openEditor(editor, paths, { cwd, env: terminal.env })
  return 0
}

type Draft = { file: string; text: string }

/** The drafts that a run which died has left to make; all of them when it made none, or every one. */
async function notMade(drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const texts = await Promise.all(drafts.map(({ file }) => readFile(file, 'utf8').catch(() => undefined)))
  const missing = drafts.filter(({ text }, index) => texts[index] !== text)
  return missing.length === 0 ? drafts : missing
}

/** Also when only the case differs: elsewhere that is the same file. */
async function refuseExisting(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const there = await readdir(dirname(file)).catch(() => [])
    const taken = there.find((name) => name.toLowerCase() === basename(file).toLowerCase())
    if (taken === undefined) continue
    throw new UserError(`${join(basename(dirname(file)), taken)} exists already.`, {
      hint: 'Choose another name with --slug. Nothing was written.',
    })
  }
}

function shellWord(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
