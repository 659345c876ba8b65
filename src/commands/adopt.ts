import { defineCommand } from './command.ts'

/** `incident adopt`: frontmatter for reports that people wrote before they knew of this program. */
export const adoptCommand = defineCommand({
  name: 'adopt',
  describe:
    'Write into existing reports the frontmatter that their text already says, and nothing else; say what was understood of each and what was not.',
  positionals: '[paths..]',
  flags: {
    'dry-run': { describe: 'Show the difference, write nothing', type: 'boolean', alias: 'n' },
    json: { describe: 'Print what was understood as JSON', type: 'boolean' },
  },
  examples: [
    ['incident adopt docs/postmortems --dry-run', 'what would change in a folder of reports'],
    ['incident adopt docs/postmortems', 'write it'],
    ['incident adopt incidents/2022-03-29-keys-in-deploy-log.md', 'one report'],
  ],
  run: async (args, terminal) => (await import('./adopt/run.ts')).run(args, terminal),
})
