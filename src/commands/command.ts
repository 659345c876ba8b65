import type { Argv, Options } from 'yargs'
import { UserError } from '../lib/user-error.ts'
import type { Terminal } from './terminal.ts'

/**
 * One option. `list` options may be repeated and take commas; the others may be given once. A word in capitals in
 * `value` is what the help shows for the value: `--tz ZONE`.
 */
export type Flag = {
  describe: string
  type: 'string' | 'boolean' | 'list'
  choices?: readonly string[]
  alias?: string
  default?: string | boolean
  value?: string
}

type Value<F extends Flag> = F['type'] extends 'boolean'
  ? boolean
  : F['type'] extends 'list'
    ? string[]
    : F extends { choices: readonly (infer C)[] }
      ? C | undefined
      : string | undefined

export type Flags = Record<string, Flag>
export type Args<F extends Flags> = { [K in keyof F]: Value<F[K]> } & { positionals: string[] }

/** A command: its flags are data, its work is loaded when it runs, its result is the exit code. */
export type Command<F extends Flags = Flags> = {
  name: string
  describe: string
  /** As the usage line shows them: `<export>`, `[title]`, `[paths..]`. */
  positionals: string
  flags: F
  /** Command line and what it does. */
  examples: [line: string, what: string][]
  /** @returns 0 fine, 1 it ran and found something; 2 is for what is thrown as a `UserError`. */
  run(args: Args<F>, terminal: Terminal): Promise<number>
}

/** Keeps the flags' own types, so that `run` gets `args` without a cast. */
export function defineCommand<const F extends Flags>(command: Command<F>): Command {
  return command as unknown as Command
}

/** Tells yargs a command's flags. */
export function defineFlags(yargs: Argv, command: Command): Argv {
  const options: Record<string, Options> = {}
  for (const [name, flag] of Object.entries(command.flags)) {
    options[name] = {
      type: flag.type === 'boolean' ? 'boolean' : 'string',
      requiresArg: flag.type !== 'boolean',
      ...(flag.choices && flag.type === 'string' ? { choices: flag.choices } : {}),
      ...(flag.alias ? { alias: flag.alias } : {}),
      ...(flag.default === undefined ? {} : { default: flag.default }),
    }
  }
  return yargs.options(options)
}

/** Turns what yargs parsed into the command's own arguments. */
export function readArgs(command: Command, parsed: Record<string, unknown>): Args<Flags> {
  const args: Record<string, unknown> = { positionals: positionals(command, parsed) }
  for (const [name, flag] of Object.entries(command.flags)) {
    const value = parsed[name]
    if (flag.type === 'list') args[name] = list(name, flag, value)
    else if (Array.isArray(value)) {
      throw new UserError(`--${name} was given ${value.length} times.`, { hint: 'Give it once.' })
    } else if (flag.type === 'boolean') args[name] = value === true
    else args[name] = value
  }
  return args as Args<Flags>
}

function list(name: string, flag: Flag, value: unknown): string[] {
  const words = [value ?? []].flat().flatMap((part) => String(part).split(','))
  const items = words.map((word) => word.trim()).filter(Boolean)
  const odd = items.find((item) => flag.choices && !flag.choices.includes(item))
  if (odd !== undefined) {
    throw new UserError(`Unexpected \`${odd}\` for --${name}.`, {
      hint: `Choose from ${flag.choices?.join(', ')}.`,
    })
  }
  return items
}

function positionals(command: Command, parsed: Record<string, unknown>): string[] {
  const words = [parsed._, parsed['--']].flatMap((part) => (Array.isArray(part) ? part.map(String) : []))
  const given = words[0] === command.name ? words.slice(1) : words
  const wanted = command.positionals.split(' ').filter(Boolean)
  const needed = wanted.filter((word) => word.startsWith('<'))
  if (given.length < needed.length) {
    throw new UserError(`Missing ${needed.slice(given.length).join(' ')}.`, {
      hint: `Usage: incident ${command.name} ${command.positionals}`,
    })
  }
  if (given.length > wanted.length && !command.positionals.includes('..')) {
    throw new UserError(`Unexpected \`${given[wanted.length]}\`.`, {
      hint: `Usage: incident ${command.name} ${command.positionals}. A name with blanks needs quotes.`,
    })
  }
  return given
}
