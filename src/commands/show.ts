import { defineCommand } from './command.ts'

/** `incident show`: what the program understood of one report. */
export const showCommand = defineCommand({
  name: 'show',
  describe:
    'Show what was understood of one report: its facts and where they stand, durations, sections, timeline, follow-ups and what could not be read.',
  positionals: '<report>',
  flags: {
    json: { describe: 'Print all of it as JSON (see `incident schema report`)', type: 'boolean' },
  },
  examples: [
    ['incident show incidents/2022-03-29-keys-in-deploy-log.md', 'one report, for people'],
    ['incident show 2022-03-29-keys-in-deploy-log', 'the same, by its id'],
    ['incident show docs/postmortems/2023-02-01.md --json', 'for scripts'],
  ],
  run: async (args, terminal) => (await import('./show/run.ts')).run(args, terminal),
})
