import type { Kind } from '../kind.ts'
import { digits } from '../sample.ts'

/** What tells who a person is; looked for only when asked to. */
export const people: readonly Kind[] = [
  {
    id: 'email-address',
    what: 'E-mail address',
    source: 'RFC 5322 §3.4.1, as far as people use it',
    keywords: ['@'],
    pattern: /(?<![\w.+%-])[A-Za-z0-9][\w.+%-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}/g,
    examples: {
      match: () => ['write to jane.doe+oncall@example.com'],
      no: () => ['@jane', 'git@host:acme/app'],
    },
  },
  {
    id: 'phone-number',
    what: 'Telephone number',
    source: 'E.164; North American Numbering Plan',
    keywords: [],
    pattern:
      /(?<![\w.+-])(?:\+\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w-])|(?<![\w.+-])\+\d{8,15}(?!\w)/g,
    examples: {
      match: () => [`call 613-555-${digits(4)}`, `+1 (613) 555-${digits(4)}`, `+1613555${digits(4)}`],
      no: () => ['2022-03-29 10:02', `p${digits(16)}`],
    },
  },
]
