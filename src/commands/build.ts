import { defineCommand } from './command.ts'

/** `incident build`: the reports as a static site. */
export const buildCommand = defineCommand({
  name: 'build',
  describe:
    'Build a static site of all incidents and their follow-ups. It works from a folder, on any server and below any path.',
  positionals: '[paths..]',
  flags: {
    out: {
      describe: 'Folder for the site; it must be new, empty or built before',
      type: 'string',
      value: 'FOLDER',
      default: 'site',
    },
    cache: {
      describe: 'Take unchanged reports from earlier runs; `--no-cache` reads all anew',
      type: 'boolean',
      default: true,
    },
    'dry-run': { describe: 'Name the files, write nothing', type: 'boolean' },
  },
  examples: [
    ['incident build', 'all reports of the repository, into site/'],
    ['incident build --out public', 'into another folder'],
    ['incident build docs/postmortems', 'reports that lie elsewhere'],
  ],
  run: async (args, terminal) => (await import('./build/build-reports.ts')).buildReports(args, terminal),
})
