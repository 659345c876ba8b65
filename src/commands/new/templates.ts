import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suggest } from '../../lib/suggest.ts'
import { UserError } from '../../lib/user-error.ts'
import { longestTemplate, type Template } from '../../report/template.ts'

/** Where a template lies, by kind and language. */
export type Templates = ReadonlyMap<string, { kind: string; lang: string; path: string; name: string }>

/** The templates that come with the program, and the repository's own, which win file by file. */
export async function listTemplates(root: string): Promise<Templates> {
  const own = fileURLToPath(new URL('../../../templates/reports/', import.meta.url))
  const found = new Map<string, { kind: string; lang: string; path: string; name: string }>()
  for (const folder of [own, join(root, 'templates', 'reports')]) {
    for (const file of (await readdir(folder).catch(() => [])).sort()) {
      const [, kind, lang] = /^([a-z0-9][a-z0-9-]*)\.([a-z]{2})\.md\.hbs$/.exec(file) ?? []
      if (!kind || !lang) continue
      found.set(`${kind}.${lang}`, {
        kind,
        lang,
        path: join(folder, file),
        name: `templates/reports/${file}`,
      })
    }
  }
  return found
}

/** @throws UserError naming the kinds or languages there are, when this one is not among them */
export async function readTemplate(templates: Templates, kind: string, lang: string): Promise<Template> {
  const all = [...templates.values()]
  const kinds = [...new Set(all.map((template) => template.kind))].sort()
  const languages = all.filter((template) => template.kind === kind).map((template) => template.lang)
  if (languages.length === 0) refuse(`There is no kind of report called \`${kind}\``, kind, kinds)
  const { path, name } = templates.get(`${kind}.${lang}`) ?? {}
  if (!path || !name) return refuse(`There is no ${kind} template in \`${lang}\``, lang, languages.sort())
  const found = await lstat(path)
  if (!found.isFile()) {
    throw new UserError(`The template ${name} is no plain file.`, {
      hint: 'Put a copy in the place of a link.',
    })
  }
  if (found.size > longestTemplate) {
    throw new UserError(`The template ${name} is too long.`, { hint: 'A template may have up to 64 KiB.' })
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
    return { name, text: text.replace(/\r\n/g, '\n') }
  } catch (cause) {
    throw new UserError(`The template ${name} is not UTF-8.`, { hint: 'Save it as UTF-8.', cause })
  }
}

function refuse(message: string, word: string, there: string[]): never {
  const near = suggest(word, there)
  throw new UserError(`${message}.`, {
    hint: near
      ? `Did you mean \`${near}\`?`
      : `There ${there.length === 1 ? 'is' : 'are'} ${there.join(', ')}.`,
  })
}
