import type { Args } from '../command.ts'

/** What `redact` takes beside the files. */
export const flags = {
  check: { describe: 'Only tell: exit with 1 when there is a secret, write nothing', type: 'boolean' },
  digests: {
    describe: 'With --check: print the salted digest of each, for redact.allowDigests when it is harmless',
    type: 'boolean',
  },
  people: { describe: 'Also mask e-mail addresses and phone numbers', type: 'boolean' },
  json: { describe: 'Print rules and places as JSON', type: 'boolean' },
} as const

export type RedactArgs = Args<typeof flags>
