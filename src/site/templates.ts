import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../lib/user-error.ts'
import type { Templates } from './render.ts'
import { parseStrings, type Strings } from './strings.ts'

/** Bytes of one template or asset. */
const most = { template: 64 * 1024, asset: 1024 * 1024 }

/**
 * The site's templates, words and assets: those that come with the program, and over them, file by file, those in
 * the repository's own `templates/` folder.
 * @throws UserError for a file that is too large, no plain file, or no valid strings
 */
export async function readTemplates({ cwd }: { cwd: string }): Promise<Templates> {
  const pages = new Map<string, string>()
  const assets = new Map<string, Uint8Array>()
  const strings = new Map<string, Strings>()
  for (const folder of [fileURLToPath(new URL('../../templates', import.meta.url)), join(cwd, 'templates')]) {
    for (const part of ['', 'pages/', 'partials/']) {
      for (const name of await namesIn(join(folder, 'site', part), /\.hbs$/)) {
        const bytes = await readPlain(join(folder, 'site', part, name), most.template)
        pages.set(`${part}${name}`, bytes.toString('utf8'))
      }
    }
    for (const name of await namesIn(join(folder, 'site/assets'), /^[\w-][\w.-]*$/)) {
      assets.set(name, await readPlain(join(folder, 'site/assets', name), most.asset))
    }
    for (const name of await namesIn(join(folder, 'strings'), /^[a-z]{2}\.json$/)) {
      const path = join(folder, 'strings', name)
      const lang = name.slice(0, 2)
      strings.set(lang, { ...strings.get(lang), ...readStrings(path, await readPlain(path, most.template)) })
    }
  }
  return { pages, assets, strings }
}

async function namesIn(folder: string, pattern: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory() && pattern.test(entry.name))
    .map(({ name }) => name)
    .sort()
}

async function readPlain(path: string, limit: number): Promise<Buffer> {
  const stat = await lstat(path)
  if (!stat.isFile() || stat.size > limit) {
    throw new UserError(`The template ${path} is no plain file of at most ${limit / 1024} KiB.`, {
      hint: 'Make it smaller, or put a copy in the place of a link.',
    })
  }
  return readFile(path)
}

function readStrings(path: string, bytes: Buffer): Strings {
  try {
    return parseStrings(bytes.toString('utf8'))
  } catch (error) {
    throw new UserError(`${path} cannot be read: ${error instanceof Error ? error.message : error}.`, {
      hint: 'It is a JSON file of keys and texts, like the one that comes with incident.',
    })
  }
}
