import type { Kind } from '../kind.ts'
import { openers, typedValue } from '../patterns.ts'
import { isMadeUp, strength } from '../strength.ts'

const word = () => `${'Sno'}wy${7 * 6}!`

/** Passwords beside an account that shows what it is by its form. */
export const accounts: readonly Kind[] = [
  {
    id: 'account-password',
    what: 'E-mail address and password side by side: "ops@example.com / …"',
    source: 'as people write it',
    keywords: ['@'],
    pattern: new RegExp(
      `@(?<=(?<![\\w.+/-])[\\w.+-]{1,64}@)[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,5}["'\`*_]{0,3}(?:[ \\t]?[:/|][ \\t]?|[ \\t][–-][ \\t])${openers}${typedValue}`,
      'd',
    ),
    accept: (secret, { before }) =>
      !/[:/]/.test(secret) &&
      (isMadeUp(secret) ||
        (/\s\S{0,3}$/.test(before) && /[a-z]/i.test(secret) && strength(secret) === 'strong')),
    examples: {
      match: () => [`ops@example.com / ${word()}`, `ops@example.com:${word()}`],
      no: () => [
        'ops@example.com:993',
        'git@github.com:acme/app2.git',
        'deploy@db1.example.com:/srv/app',
        'ops@example.com / jane@example.com',
        'ops@example.com: 3 mails bounced',
      ],
    },
  },
  {
    id: 'domain-password',
    what: 'Account of a Windows domain and password side by side: "CORP\\svc_sql / …"',
    source: 'as people write it',
    keywords: ['\\'],
    pattern: new RegExp(
      `\\\\(?<=(?<![\\w\\\\:])[A-Z][A-Z0-9-]{1,15}\\\\{1,2})[\\w.-]{2,30}["'\`*_]{0,3}(?:[ \\t]?[:/|][ \\t]?|[ \\t][–-][ \\t]|[ \\t])${openers}${typedValue}`,
      'd',
    ),
    accept: (secret, { before }) =>
      isMadeUp(secret) || (/[:/|–-]\s?\S{0,3}$/.test(before) && strength(secret) === 'strong'),
    examples: {
      match: () => [`CORP\\svc_sql : ${word()}`, `CORP\\admin / ${word()}`],
      no: () => ['CORP\\admin is locked', 'C:\\Users\\admin', 'HKLM\\Software / x64'],
    },
  },
]
