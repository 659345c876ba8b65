#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import yargs from 'yargs'
import { hideBin } from 'yargs/helpers'
import { type Command, defineFlags, readArgs } from './commands/command.ts'
import { helpOf, helpOfAll } from './commands/help.ts'
import { commands } from './commands/index.ts'
import { processTerminal } from './commands/process-terminal.ts'
import { harmless } from './lib/harmless.ts'
import { suggest } from './lib/suggest.ts'
import { UserError } from './lib/user-error.ts'

process.exitCode = await main(hideBin(process.argv))

/** @returns the exit code: 0 fine, 1 it ran and found something, 2 it could not run. */
async function main(argv: string[]): Promise<number> {
  const terminal = processTerminal(process)
  try {
    return await dispatch(argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv)
  } catch (error) {
    if (error instanceof UserError) {
      terminal.err(`${lines(error.message)}\n${lines(error.hint)}\n`)
      return 2
    }
    const { stack } = error instanceof Error ? error : new Error(String(error))
    terminal.err(`This is a bug in incident, please report it with the lines below.\n${lines(stack ?? '')}\n`)
    return 2
  }

  async function dispatch(words: string[]): Promise<number> {
    let chosen: Command | undefined
    let run: (() => Promise<number>) | undefined
    const columns = Math.min(100, process.stdout.columns ?? 80)
    const parser = yargs(words)
      .scriptName('incident')
      .parserConfiguration({ 'populate--': true, 'parse-numbers': false, 'parse-positional-numbers': false })
      .locale('en')
      .option('color', { type: 'boolean', hidden: true, global: true })
      .version(version())
      .help(false)
      .option('help', { type: 'boolean', global: true })
      .alias({ h: 'help', v: 'version' })
      .strictOptions()
      .exitProcess(false)
      .fail((message, error) => {
        if (error && error.name !== 'YError') throw error
        const said = message ?? error?.message ?? ''
        throw new UserError(sentence(said, words), { hint: choices(said) ?? hint(words) })
      })
    for (const command of commands) {
      parser.command(
        command.name,
        false,
        (builder) => defineFlags(builder, command),
        (parsed) => {
          chosen = command
          run = () => command.run(readArgs(command, parsed), terminal)
        },
      )
    }
    const parsed = await parser.parseAsync()
    const [word] = parsed._
    if (parsed.version) return 0
    if (parsed.help && (chosen || word === undefined)) {
      terminal.out(chosen ? helpOf(chosen, columns) : helpOfAll(commands, columns))
      return 0
    }
    if (run) return await run()
    if (word === undefined) {
      terminal.err(helpOfAll(commands, columns))
      return 2
    }
    throw new UserError(`There is no command \`${word}\`.`, { hint: commandHint(String(word), commands) })
  }
}

/** Names and values of files stand in messages: none of them may be obeyed by a terminal or a CI runner. */
function lines(text: string): string {
  return text.split('\n').map(harmless).join('\n')
}

function sentence(message: string, words: string[]): string {
  const unknown = /^Unknown arguments?: (.+)$/.exec(message)?.[1]?.split(', ')[0]
  const [, option, given] =
    /^Invalid values:\s+Argument: ([\w-]+), Given: "(.*?)", Choices/s.exec(message) ?? []
  const lacking = /^Not enough arguments following: ([\w-]+)$/.exec(message)?.[1]
  if (lacking !== undefined) return `Missing a value for ${lacking.length === 1 ? '-' : '--'}${lacking}.`
  if (option !== undefined) return `Unexpected \`${given}\` for --${option}.`
  if (unknown === undefined) return message.replace(/\s*\n\s*/g, ' ').replace(/[^.]$/, '$&.')
  const written = words.find((word) => word.replace(/^-+/, '').split('=')[0] === unknown) ?? `--${unknown}`
  return `There is no option \`${written.split('=')[0]}\`.`
}

/** What to choose from, when a value is none of an option's. */
function choices(message: string): string | undefined {
  const list = /^Invalid values:.*Choices: (.+)$/s.exec(message)?.[1]
  return list === undefined ? undefined : `Choose from ${list.trim().replaceAll('"', '')}.`
}

function hint(words: string[]): string {
  const command = commands.find(({ name }) => words.includes(name))
  const help = `See \`incident ${command ? `${command.name} ` : ''}--help\`.`
  const names = Object.keys(command?.flags ?? {}).concat('help', 'version')
  for (const word of words.filter((word) => word.startsWith('--'))) {
    const name = word.slice(2).split('=')[0] ?? ''
    const near = names.includes(name) ? undefined : suggest(name, names)
    if (near) return `Did you mean \`--${near}\`? ${help}`
  }
  return help
}

function commandHint(word: string, all: readonly Command[]): string {
  const near = suggest(
    word,
    all.map(({ name }) => name),
  )
  return near ? `Did you mean \`incident ${near}\`?` : 'See `incident --help` for the commands.'
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return String(version)
}
