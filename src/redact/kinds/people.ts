import type { Kind } from '../kind.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** What tells who a person is, or what they pay with; looked for only when asked to. */
export const people: readonly Kind[] = [
  {
    id: 'email-address',
    what: 'E-mail address',
    source: 'RFC 5322 §3.4.1, as far as people use it',
    keywords: ['@'],
    reach: 64,
    pattern: /(?<![\w.+%-])[\p{L}\d][\p{L}\d_.+%-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/u,
    examples: {
      match: () => ['write to jane.doe+oncall@example.com', '<mailto:max@example.ca|Max>'],
      no: () => ['@jane', 'git@host:acme/app', 'node@20'],
    },
  },
  {
    id: 'phone-number',
    what: 'Telephone number',
    source: 'ITU-T E.164; North American Numbering Plan; ARCEP numbering plan',
    keywords: [],
    pattern:
      /(?<![\w.+/-])(?:(?:\+?1[ .-]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}|\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}|0[1-9](?:[ .]\d\d){4})(?![\w/-])/,
    accept: (secret) => {
      const count = secret.replace(/\D/g, '').length
      return count >= 10 && count <= 15
    },
    examples: {
      match: () => [
        `call 613-555-${make('digits', 4)}`,
        `+1 (613) 555-${make('digits', 4)}`,
        `+33 6 12 34 ${make('digits', 2)} 78`,
        `+1613555${make('digits', 4)}`,
      ],
      no: () => ['2022-03-29 10:02', `p${make('digits', 16)}`, '10.20.30.40', '+15% over 2 days'],
    },
  },
  {
    id: 'social-insurance-number',
    what: 'Canadian social insurance number (with its check digit)',
    source: 'canada.ca: Social Insurance Number Code of Practice, annex 2',
    keywords: [],
    pattern: /(?<![\w.+-])[1-79]\d\d[ -]\d{3}[ -]\d{3}(?![\w-])/,
    accept: isLuhn,
    examples: { match: () => [['130', '692', '544'].join(' ')], no: () => [['130', '692', '545'].join(' ')] },
  },
  {
    id: 'card-number',
    what: 'Payment card number (with its check digit)',
    source: 'ISO/IEC 7812-1',
    keywords: [],
    pattern: /(?<![\w.+-])(?:[3-6]\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3,4}|3\d{3}[ -]?\d{6}[ -]?\d{5})(?![\w-])/,
    accept: isLuhn,
    examples: {
      match: () => [['4111', '1111', '1111', '1111'].join(' '), ['3782', '822463', '10005'].join('')],
      no: () => [['4111', '1111', '1111', '1112'].join(' '), '1648562520123456'],
    },
  },
]

/** The check of Luhn over the figures of a text. */
function isLuhn(text: string): boolean {
  const figures = [...text.replace(/\D/g, '')].reverse().map(Number)
  const sum = figures.reduce((total, figure, at) => {
    const doubled = at % 2 === 1 ? figure * 2 : figure
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
