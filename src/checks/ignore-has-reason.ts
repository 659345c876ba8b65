import { quote } from '../lib/quote.ts'
import type { Check } from './check.ts'
import { findIgnores, neverIgnored } from './ignored.ts'

export const ignoreHasReason: Check = {
  id: 'ignore-has-reason',
  level: 'warning',
  rule: 'A comment that silences a check says why, and silences only what may be.',
  why: 'Without a reason nobody can tell a decision from an oversight; a secret is a matter of the configuration.',
  examples: [
    {
      about: 'Below the first heading it holds for its own line and the next one, above it for the report.',
      report:
        '## References\n\n<!-- incident-ignore link-resolves: the build makes this page -->\n[Figures](figures.html)\n',
      says: [],
    },
    {
      report: '## References\n\n<!-- incident-ignore link-resolves -->\n[Figures](figures.html)\n',
      says: ['3:1-3:39: Missing reason, expected `<!-- incident-ignore link-resolves: why -->`'],
    },
    {
      report: '<!-- incident-ignore no-secret: it is revoked -->\n\n## Impact\n',
      says: [
        '1:1-1:50: Unexpected `no-secret`, expected a check that may be ignored; harmless texts are named in `redact.allowDigests`',
      ],
    },
  ],
  run({ report, text }, say) {
    for (const { ids, reason, span } of findIgnores(report, text)) {
      const kept = ids.find((id) => neverIgnored.has(id))
      if (kept !== undefined) {
        const instead = kept === 'no-secret' ? '; harmless texts are named in `redact.allowDigests`' : ''
        say(span, `Unexpected ${quote(kept)}, expected a check that may be ignored${instead}`)
      } else if (reason === '') {
        say(span, `Missing reason, expected \`<!-- incident-ignore ${ids.join(', ')}: why -->\``)
      }
    }
  },
}
