import { lines } from '../lib/span.ts'
import type { Check } from './check.ts'

/** In pieces, so that no scanner takes this file for a leak. */
const password = ['violet', 'Harbour', '94', '!', 'kestrel'].join('')

export const noSecret: Check = {
  id: 'no-secret',
  level: 'error',
  rule: 'No key, token or password stands anywhere in a report.',
  why: 'A report is read by many and git forgets nothing: one that got in must be revoked, not only deleted.',
  examples: [
    { report: 'The password is [redacted: password].\n', says: [] },
    {
      about: 'What was found is named, and never shown.',
      report: `The password is ${password}\n`,
      says: ['1:17-1:40: Unexpected secret, expected `[redacted: password]` and the secret revoked'],
    },
  ],
  run({ text, secrets }, say) {
    const places = lines(text)
    for (const { rule, start, end } of secrets) {
      say(
        places.span(start, end),
        `Unexpected secret, expected \`[redacted: ${rule}]\` and the secret revoked`,
      )
    }
  },
}
