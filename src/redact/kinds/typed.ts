import type { Kind } from '../kind.ts'
import { isPlaceholder } from '../placeholder.ts'
import { alnum } from '../sample.ts'

const label =
  '(?<![A-Za-z])(?:pass ?words?|passwd|pass ?phrase|passcode|pwd?|pw|mots? de passe|mdp)(?![A-Za-z])'

/** Passwords as people type them to one another. */
export const typed: readonly Kind[] = [
  {
    id: 'password',
    what: 'Password told in words: "password is …", "pw: …", "mot de passe : …"',
    source: 'as people write it, in English and French',
    keywords: ['pass', 'pw', 'mdp'],
    pattern: new RegExp(
      `(?:${label}|[A-Za-z0-9]_?PASS(?:WORD)?)["'\`*_)]{0,3}(?:\\s(?:for|of|on|to|in|pour|de|du|des|sur|le|la|the|our|my)\\s[\\w. '-]{1,30}?)?\\s{0,3}(?:[:=]{1,2}|->|→|\\b(?:is|was|est|to)\\b)\\s{0,3}["'\`*_«“]{0,3}\\s?(?<secret>[^\\s"'\`<>»”]{4,})`,
      'dgi',
    ),
    accept: (secret) => {
      const value = secret.replace(/[*.,;:)_~-]+$/, '')
      return value.length >= 4 && !isPlaceholder(value) && /\d|[!@#$%^&?]/.test(value)
    },
    examples: {
      match: () => [
        `the db password is hunter${2}${alnum(3)}`,
        `pw: S3cr${3}t!`,
        `mot de passe : Bonj${0}ur!`,
        `DB_PASSWORD=${alnum(8)}`,
      ],
      no: () => [
        'the password is expired',
        'password reset is broken',
        'le mot de passe est requis',
        'Password: ********',
      ],
    },
  },
]
