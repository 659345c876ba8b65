import { defineCommand } from './command.ts'
import { flags } from './new/flags.ts'

/** `incident new`: a report from a template, one file per language. */
export const newCommand = defineCommand({
  name: 'new',
  describe: 'Start a report from a template. Asks for what is missing when it runs on a terminal.',
  positionals: '[title]',
  flags,
  examples: [
    [
      'incident new "Keys in the deploy log" --severity sev-2 --service notify',
      'incidents/<today>-keys-in-the-deploy-log.md',
    ],
    [
      'incident new "Certificat expiré" --lang fr,en --tz America/Toronto',
      'in French, with an English translation beside it',
    ],
    [
      'incident new "Search is slow" --kind lightweight --date 2022-03-29T10:02',
      'the short template, noticed at 10:02',
    ],
  ],
  run: async (args, terminal) => (await import('./new/make.ts')).make(args, terminal),
})
