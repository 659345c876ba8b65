import type { Kind } from '../kind.ts'
import { isWordLike, strength } from '../strength.ts'
import { isListed } from '../words.ts'

const word = () => `${'Sno'}wy${7 * 6}!`

/** Secrets in statements of SQL, Redis and PowerShell. */
export const statements: readonly Kind[] = [
  {
    id: 'sql-password',
    what: 'Password in a statement of SQL',
    source:
      'postgresql.org/docs/current/sql-alterrole.html; dev.mysql.com/doc/refman/8.4/en/create-user.html',
    keywords: ['identified', 'password', 'secret'],
    needs: /(?:USER|ROLE|LOGIN|SET|WITH|ENCRYPTED|GROUP|IDENTIFIED)\b/i,
    pattern:
      /(?:IDENTIFIED\s{1,3}(?:WITH\s{1,3}\w{1,40}\s{1,3})?(?:BY|AS)\s{1,3}(?:PASSWORD\s{1,3})?|(?<=\b(?:USER|ROLE|LOGIN|SET|WITH|ENCRYPTED|GROUP)\b[^\n;]{0,80})PASSWORD\s{0,3}(?:FOR\s{1,3}[^\s=]{1,80}\s{0,3})?(?:=|\()?\s{0,3}(?:PASSWORD\()?)(?<secret>(?<=IDENTIFIED[^\n]{0,80}\s)[^\s'";]{4,100}|'[^'\n]{3,200}'|"[^"\n]{3,200}")/di,
    accept: (secret, { before }) => {
      const how = strength(secret.replace(/^['"]|['".,]$/g, ''))
      if (/^['"]/.test(secret)) return how !== 'none' || isWordLike(secret.slice(1, -1))
      return how === 'strong' || (how === 'weak' && before.includes('IDENTIFIED BY'))
    },
    examples: {
      match: () => [
        `ALTER USER app WITH PASSWORD '${word()}';`,
        `CREATE USER 'app'@'localhost' IDENTIFIED BY '${word()}';`,
        `SET PASSWORD FOR 'root' = '${word()}';`,
      ],
      no: () => [
        "ALTER USER app PASSWORD 'expired'",
        'the issue was identified by monitoring',
        'identified as unavailable',
      ],
    },
  },
  {
    id: 'redis-auth',
    what: 'Password in the AUTH command of Redis',
    source: 'redis.io/docs/latest/commands/auth',
    keywords: ['auth '],
    edge: true,
    pattern:
      /(?<=(?:^|\n|[>`"'#$]\s?|\b[Rr]edis\s|\bthe\s|\bdo\s|\brun\s|\bmit\s|\bavec\s|\bwith\s|:\s))(?:AUTH|(?<=>\s?)auth)\s(?:(?!LOGIN|PLAIN)[\w.-]{2,30}\s)?["']?(?<secret>[^\s"'`<>|;]{4,200})(?=["'`]{0,4}[.,]?\s{0,3}(?:$|\n))/d,
    accept: (secret, { before }) =>
      strength(secret) === 'strong' ||
      (before === 'AUTH ' && /^\p{L}{4,24}$/u.test(secret) && !isListed(secret) && !notPasswords.has(secret)),
    examples: {
      match: () => [`AUTH ${word()}`, `AUTH default ${word()}`, `run AUTH ${['dragon', 'fly'].join('')}`],
      no: () => ['AUTH required', 'NOAUTH Authentication required.', 'AUTH timeout', 'AUTH service is down'],
    },
  },
  {
    id: 'secure-string',
    what: 'Text made a secure string in PowerShell',
    source: 'learn.microsoft.com: ConvertTo-SecureString',
    keywords: ['convertto-securestring'],
    pattern: /ConvertTo-SecureString\s{1,3}(?:-String\s{1,3})?(?<secret>'[^'\n$]{3,100}'|"[^"\n$]{3,100}")/di,
    examples: {
      match: () => [`ConvertTo-SecureString "${word()}" -AsPlainText -Force`],
      no: () => ['ConvertTo-SecureString $pw -AsPlainText', 'ConvertTo-SecureString "$env:PW"'],
    },
  },
]

// What stands after "AUTH" in a heading.
const notPasswords = new Set(
  'timeout timeouts latency outage endpoint errors failure failures module flow gateway header login plain'.split(
    ' ',
  ),
)
