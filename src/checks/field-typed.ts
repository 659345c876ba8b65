import type { Check } from './check.ts'

export const fieldTyped: Check = {
  id: 'field-typed',
  level: 'error',
  rule: 'The value of a known key is of the kind that the key asks for.',
  why: 'A value that cannot be understood counts as missing, on the site and in every figure.',
  examples: [
    { report: '---\nservices: [login, api]\ntimezone: America/Toronto\n---\n', says: [] },
    { about: 'A lone word is a list of one.', report: '---\nservices: login\n---\n', says: [] },
    {
      report: '---\ntimezone: Eastern\n---\n',
      says: ['2:11-2:18: Unexpected `Eastern`, expected an IANA name such as `America/Toronto`'],
    },
    {
      report: '---\ntitle: [Login, was down]\n---\n',
      says: ['2:8-2:25: Unexpected list or map, expected text'],
    },
  ],
  run({ report }, say) {
    for (const { kind, field, message, span } of report.problems) {
      if (kind === 'field' && field !== 'status' && field !== 'severity') say(span, message)
    }
  },
}
