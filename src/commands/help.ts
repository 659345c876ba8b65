import type { Command, Flag } from './command.ts'

/** What `incident --help` prints: the commands in the order of an incident's life. */
export function helpOfAll(commands: readonly Command[], columns: number): string {
  const rows = commands.map(({ name, describe }): Row => [name, firstSentence(describe)])
  return sections([
    ['incident <command>'],
    ['Incident reports that live as Markdown in git.'],
    ['Commands:', ...table(rows, columns)],
    ['Options:', ...table(general, columns)],
    ['`incident <command> --help` tells its flags, with examples.', exitCodes],
  ])
}

/** What `incident <command> --help` prints. */
export function helpOf({ name, positionals, describe, flags, examples }: Command, columns: number): string {
  const rows = Object.entries(flags).map(([flag, spec]): Row => [nameOf(flag, spec), aboutOf(spec)])
  const shown = examples.flatMap(([line, what]) => [
    `  $ ${line}`,
    ...wrap(what, columns - 6).map((part) => `      ${part}`),
  ])
  return sections([
    [`incident ${name} ${positionals}`],
    wrap(describe, columns),
    ['Options:', ...table([...rows, ...general], columns)],
    ['Examples:', ...shown],
    [exitCodes],
  ])
}

type Row = [name: string, about: string]

const general: Row[] = [
  ['-h, --help', 'Show this'],
  ['-v, --version', 'Show the version'],
]
const exitCodes = 'Exit codes: 0 fine, 1 something was found, 2 it could not run.'

/** `-n, --dry-run`, `    --tz ZONE`, `    --[no-]cache` */
function nameOf(flag: string, { alias, type, value, choices, default: usual }: Flag): string {
  const name = type === 'boolean' && usual === true ? `--[no-]${flag}` : `--${flag}`
  const what = type === 'boolean' ? '' : ` ${value ?? (choices ? 'WHICH' : 'TEXT')}`
  return `${alias ? `-${alias},` : '   '} ${name}${what}`
}

function aboutOf({ describe, type, choices, default: usual }: Flag): string {
  const more = [
    choices?.join(', '),
    type === 'list' ? 'repeat it, or use commas' : undefined,
    typeof usual === 'string' ? `default: ${usual}` : undefined,
  ].filter(Boolean)
  return more.length > 0 ? `${describe} (${more.join('; ')})` : describe
}

function table(rows: readonly Row[], columns: number): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.flatMap(([name, about]) => {
    const [first = '', ...others] = wrap(about, columns - width - 4)
    return [`  ${name.padEnd(width)}  ${first}`, ...others.map((line) => ' '.repeat(width + 4) + line)]
  })
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= Math.max(width, narrowest))
      lines.splice(-1, 1, `${line} ${word}`)
    else lines.push(word)
  }
  return lines
}

const narrowest = 30

function firstSentence(text: string): string {
  return text.split(/(?<=[.;]) /, 1)[0]?.replace(/;$/, '.') ?? text
}

function sections(parts: readonly string[][]): string {
  return `${parts.map((lines) => lines.join('\n').trimEnd()).join('\n\n')}\n`
}
