import { defineCommand } from './command.ts'

/** `incident check`: what a reviewer should see before a report is merged. */
export const checkCommand = defineCommand({
  name: 'check',
  describe:
    'Check reports: what is missing, wrong, or must not be published. Exits with 1 when there is an error.',
  positionals: '[paths..]',
  flags: {
    format: {
      describe: 'How to print the findings; `github` makes annotations in a pull request',
      type: 'string',
      choices: ['text', 'json', 'github'],
      default: 'text',
    },
    'max-warnings': {
      describe: 'Exit with 1 when there are more warnings than this',
      type: 'string',
      value: 'N',
    },
    since: {
      describe: 'Only reports that changed since this branch left REF, such as origin/main',
      type: 'string',
      value: 'REF',
    },
    cache: {
      describe: 'Take unchanged reports from earlier runs; `--no-cache` reads all anew',
      type: 'boolean',
      default: true,
    },
    explain: {
      describe: 'Say why a check is there, with examples; `all` lists them',
      type: 'string',
      value: 'CHECK',
    },
  },
  examples: [
    ['incident check', 'all reports of the repository'],
    ['incident check incidents/2022-03-29-keys-in-deploy-log.md', 'one report'],
    ['incident check --since origin/main --format github', 'in a workflow, for pull requests'],
    ['incident check --explain follow-up-has-owner', 'the reason for a finding'],
  ],
  run: async (args, terminal) => (await import('./check/check-reports.ts')).checkReports(args, terminal),
})
