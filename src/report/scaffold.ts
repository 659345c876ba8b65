import Handlebars from 'handlebars'
import { lines } from '../lib/span.ts'
import { UserError } from '../lib/user-error.ts'
import { visibleLine } from '../lib/visible.ts'
import { checkTemplate, type Template } from './template.ts'
import type { Status } from './types.ts'
import { readYaml } from './yaml.ts'
import { yamlValue } from './yaml-value.ts'

/** What a template may write. Each one is there for every template; what is not known is left empty. */
export type ReportValues = {
  title: string
  /** The incident's day, `YYYY-MM-DD`. */
  date: string
  status: Status
  severity?: string
  /** The severities there are, most severe first. */
  severities: readonly string[]
  /** IANA name. */
  timezone: string
  /** ISO 8601 with offset. */
  detected?: string
  services: readonly string[]
  teams: readonly string[]
  commander?: string
  /** `https://acme.slack.com` */
  workspace?: string
  /** Name of the Slack channel, without `#`. */
  channel?: string
  lang: string
  /** For a translation: the file's name of the report that holds the facts. */
  source?: string
}

/**
 * A new report's text. Values are written into YAML and Markdown by a writer each, so that no title can add a key or
 * markup; the frontmatter is read back and must hold what was asked for.
 * @throws UserError when the template is not usable, naming it
 */
export function scaffold(template: Template, values: ReportValues): string {
  const context = { ...empty, ...values }
  checkTemplate(template, Object.keys(context))
  const text = render(template, context)
  if (text.length > longestReport) {
    throw new UserError(`The template ${template.name} makes a report that is too long.`, {
      hint: 'A new report may have up to 256 KiB.',
    })
  }
  verify(template, context, text)
  return text
}

const empty = {
  severity: undefined,
  detected: undefined,
  commander: undefined,
  workspace: undefined,
  channel: undefined,
  source: undefined,
}
const longestReport = 256 * 1024

/** Stands for an empty value until the line is finished, so that it leaves no blank at the line's end. */
const nothing = '\0'

function render({ name, text }: Template, context: object): string {
  const handlebars = Handlebars.create()
  handlebars.registerHelper({ yaml: writeYaml, text: writeText })
  const options = { strict: true, noEscape: true, knownHelpersOnly: true }
  const knownHelpers = { yaml: true, text: true }
  try {
    const run = handlebars.compile(text.replaceAll(nothing, ''), { ...options, knownHelpers })
    return run(context).split(nothing).map(withoutBlanks).join('')
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n')
    throw new UserError(`The template ${name} cannot be used: ${reason}.`, {
      hint: 'Compare it with the templates that come with incident.',
      cause: error,
    })
  }
}

/** What stands before an empty value has no blank at its end; what ends the text keeps its own. */
function withoutBlanks(part: string, index: number, parts: readonly string[]): string {
  if (index === parts.length - 1) return part
  let end = part.length
  while (part[end - 1] === ' ') end--
  return part.slice(0, end)
}

function writeYaml(value: unknown): string {
  if (typeof value === 'string') return yamlValue(value)
  return Array.isArray(value) ? yamlValue(value.map(String)) : nothing
}

/** Text that shows as it was typed, on one line, wherever it stands in Markdown. */
function writeText(value: unknown): string {
  const text = visibleLine(Array.isArray(value) ? value.join(', ') : String(value ?? ''))
  return text.replace(markup, '\\$&').replace(/^(\d+)(?=[.)])/, '$1\\')
}

const markup = /[\\`*[\]<>&|~#]|^[-+=:]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

function verify(template: Template, context: Record<string, unknown>, text: string): void {
  const block = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1]
  if (block === undefined) return
  const { value, problems } = readYaml(text, { start: 4, end: 4 + block.length }, lines(text))
  const wrong = Object.keys(context).find((key) => {
    const written = value?.entries?.find((entry) => entry.name === key)
    const simple = template.text.includes(`\n${key}: {{yaml ${key}}}`)
    return written && simple && JSON.stringify(written.value.data) !== JSON.stringify(context[key] ?? null)
  })
  if (!value?.entries || problems.length > 0 || wrong !== undefined) {
    const what = wrong === undefined ? 'frontmatter that is not readable' : `\`${wrong}\` wrongly`
    throw new UserError(`The template ${template.name} writes ${what}.`, {
      hint: 'Write every value of the frontmatter with {{yaml name}}.',
    })
  }
}
