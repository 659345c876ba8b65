import { defineCommand } from './command.ts'
import { flags } from './import-slack/flags.ts'

/** `incident import-slack`: a Slack export becomes a report's timeline. */
export const importSlackCommand = defineCommand({
  name: 'import-slack',
  describe:
    'Turn a Slack export (ZIP, folder or files) into a timeline. Secrets are masked, what people edited stays, the same export twice changes nothing.',
  positionals: '<export..>',
  flags,
  examples: [
    ['incident import-slack export.zip', 'the channels it holds; of a single channel, the timeline'],
    [
      'incident import-slack export.zip -c incident-2022-03-29-keys -i incidents/2022-03-29-keys.md',
      'marked messages into the report',
    ],
    [
      'incident import-slack export.zip -c keys -i incidents/keys.md --select all --dry-run',
      'what would change',
    ],
  ],
  run: async (args, terminal) => (await import('./import-slack/run.ts')).run(args, terminal),
})
