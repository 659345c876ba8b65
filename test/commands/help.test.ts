import { expect, test } from 'vitest'
import { defineCommand } from '../../src/commands/command.ts'
import { helpOf, helpOfAll } from '../../src/commands/help.ts'
import { folder, incident } from '../cli.ts'

const command = defineCommand({
  name: 'fetch',
  describe: 'Fetch a report and the words around it; change nothing. What is there already stays as it is.',
  positionals: '<report>',
  flags: {
    tz: { type: 'string', value: 'ZONE', describe: 'The zone of its times, such as America/Toronto' },
    format: { type: 'string', choices: ['text', 'json'], default: 'text', describe: 'How it is printed' },
    service: { type: 'list', value: 'NAME', describe: 'A service that is affected by it' },
    cache: { type: 'boolean', default: true, describe: 'Take it from an earlier run' },
    'dry-run': { type: 'boolean', alias: 'n', describe: 'Write nothing' },
  },
  examples: [['incident fetch a.md', 'one report']],
  run: async () => 0,
})

test('the help of a command shows each flag with its value, and fits the terminal', () => {
  expect(helpOf(command, 60)).toBe(`incident fetch <report>

Fetch a report and the words around it; change nothing. What
is there already stays as it is.

Options:
      --tz ZONE       The zone of its times, such as
                      America/Toronto
      --format WHICH  How it is printed (text, json;
                      default: text)
      --service NAME  A service that is affected by it
                      (repeat it, or use commas)
      --[no-]cache    Take it from an earlier run
  -n, --dry-run       Write nothing
  -h, --help          Show this
  -v, --version       Show the version

Examples:
  $ incident fetch a.md
      one report

Exit codes: 0 fine, 1 something was found, 2 it could not run.
`)
})

test('the help of all has a sentence for each', () => {
  expect(helpOfAll([command], 80)).toContain('Commands:\n  fetch  Fetch a report and the words around it.\n')
})

test('is asked for in every usual way, and shown where a command is missing', () => {
  const run = (...args: string[]) => incident(args, folder())
  const all = run('--help')
  expect([all.code, all.err]).toEqual([0, ''])
  expect(all.out).toMatch(/^incident <command>\n/)
  expect([run('-h'), run('help')]).toEqual([all, all])
  expect(run()).toEqual({ code: 2, out: '', err: all.out })
  const one = run('check', '--help')
  expect(one.out).toMatch(/^incident check \[paths\.\.\]\n/)
  expect([run('help', 'check'), run('check', '-h', 'x.md')]).toEqual([one, one])
  expect(run('fetch', '--help')).toMatchObject({ code: 2, out: '' })
})
