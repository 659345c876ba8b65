import { defineCommand } from './command.ts'
import { flags } from './redact/flags.ts'

/** `incident redact`: masks secrets in files that exist already. */
export const redactCommand = defineCommand({
  name: 'redact',
  describe: 'Mask secrets in files. Says which rule found something and where, never what it was.',
  positionals: '<files..>',
  flags,
  examples: [
    ['incident redact incidents/2022-03-29-keys.md', 'masks what it finds'],
    ['incident redact --check incidents/*.md', 'only tells; 1 when there is something'],
  ],
  run: async (args, terminal) => (await import('./redact/mask.ts')).mask(args, terminal),
})
