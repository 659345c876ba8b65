import Handlebars from 'handlebars'
import { UserError } from '../lib/user-error.ts'
import { createHelpers, helperNames } from './helpers.ts'
import { createWords, type Strings, type Words } from './strings.ts'

/** Templates by their path below `templates/site/` (`layout.hbs`, `pages/index.hbs`), strings by language. */
export type Templates = {
  pages: ReadonlyMap<string, string>
  strings: ReadonlyMap<string, Strings>
  assets: ReadonlyMap<string, Uint8Array>
}

export type Renderer = {
  /** The page of a template such as `incident`, in a language that has strings. */
  render(page: string, lang: string, view: object): string
  words(lang: string): Words
}

const options = {
  strict: true,
  knownHelpersOnly: true,
  // A partial's text stays as it is: blanks before a line would show within code.
  preventIndent: true,
  knownHelpers: { ...Object.fromEntries(helperNames.map((name) => [name, true])), log: false },
}

/** Compiles each template once. What a template gets wrong is a `UserError` that names its file. */
export function createRenderer({ pages, strings }: Templates): Renderer {
  const environment = Handlebars.create()
  environment.unregisterHelper('log')
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  for (const [path, text] of pages) {
    compiled.set(
      path,
      named(path, () => environment.compile(environment.parse(text), options)),
    )
  }
  const partials = Object.fromEntries([...compiled].map(([path, template]) => [partialName(path), template]))
  const languages = new Map(
    [...strings].map(([lang, table]) => {
      const words = createWords(table, lang)
      return [lang, { words, helpers: createHelpers(words, lang) }]
    }),
  )

  function language(lang: string) {
    const found = languages.get(lang)
    if (!found) {
      throw new UserError(`There are no words for the language \`${lang}\`.`, {
        hint: `Add templates/strings/${lang}.json, or take \`${lang}\` out of \`languages\` in the configuration.`,
      })
    }
    return found
  }

  return {
    words: (lang) => language(lang).words,
    render(page, lang, view) {
      const path = `pages/${page}.hbs`
      const { helpers } = language(lang)
      return named(path, () => {
        const template = compiled.get(path)
        if (!template) throw new Error('There is no such file')
        return template(view, { helpers, partials })
      })
    },
  }
}

/** Says of which template an error is. */
function named<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new UserError(`The template templates/site/${path} failed: ${error.message}.`, {
      hint: 'Compare it with the one that comes with incident; templates/site/README.md there tells what it may use.',
      cause: error,
    })
  }
}

/** `partials/severity.hbs` → `severity`, `layout.hbs` → `layout`. */
function partialName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.hbs$/, '')
}
