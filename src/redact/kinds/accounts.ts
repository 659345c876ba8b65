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
      `@(?<=(?<![\\w.+/-])[\\w.+-]{1,64}@)[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,5}["'\`*_]{0,3}(?:[ \\t]?[:/|][ \\t]?|[ \\t][–-][ \\t]|[ \\t])${openers}${typedValue}`,
      'd',
    ),
    accept: (secret, { before }) =>
      (/[:/|–-]\s?\S{0,3}$/.test(before) || /[!#$%&*?]/.test(secret)) &&
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
    id: 'account-beside',
    what: 'User and made-up password with a stroke between, after a word for an account: "basic auth (team / …)"',
    source: 'as people write it',
    keywords: [' / '],
    pattern: new RegExp(
      `(?<=(?<![\\w-])(?:auth|htaccess|htpasswd|log-?in|account|admin|creds?|credentials?|user|accès|compte|identifiants?)\\b[^\\n/]{0,40}?[\\s(:][\\w.-]{2,30})[ ]/[ ]${openers}${typedValue}`,
      'di',
    ),
    accept: (secret) => isMadeUp(secret) && !/^[a-z]{1,3}[A-Z]+[a-zA-Z]*\d+$/.test(secret),
    examples: {
      match: () => [`staging is behind basic auth (team / ${word()})`, `htaccess: team / ${word()}`],
      no: () => ['the user runs iOS16 / iPadOS17', 'account: prod / us-east-1', 'login on v1.2 / v1.3'],
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
