import type { Around, Kind } from '../kind.ts'
import { isPage } from '../pages.ts'
import { isPlainlyPassword, isWordLike, strength } from '../strength.ts'
import { isDatedPassword, isKnownPassword } from '../words.ts'

const plain = () => ['dragon', 'fly'].join('')
const dated = () => ['sum', 'mer', 2000 + 24].join('')

// Users that systems come with, and how they stand before a password.
const users = [
  ...[
    'admin',
    'administrator',
    'root',
    'postgres',
    'tomcat',
    'guest',
    'pi',
    'oracle',
    'elastic',
    'ubuntu',
    'vagrant',
  ],
  ...['minioadmin', 'sa', 'ubnt', 'cisco', 'scott', 'nagiosadmin'],
]
const paired = users.flatMap((name) => [`${name}/`, `${name} /`, `${name}:`, `${name} :`])
const defaults = new Set(
  'toor calvin raspberry changeme changeit letmein passw0rd p@ssw0rd hunter2 tiger vagrant minioadmin zabbix alpine password secret'.split(
    ' ',
  ),
)

// Of these the ones that no sentence has after "root" or "admin".
const unspeakable = new Set('toor calvin changeme changeit letmein passw0rd p@ssw0rd hunter2'.split(' '))

/** Users that every system has, and their passwords, with nothing that says so. */
export const pairs: readonly Kind[] = [
  {
    id: 'credentials-line',
    what: 'Nothing but a well-known user and a password on a line: "postgres/…"',
    source: 'as people write it',
    keywords: paired,
    edge: true,
    pattern: new RegExp(
      `(?<=(?:^|\\n)[ \\t]{0,3}["'\`*_]{0,3})(?:${users.join('|')})["'\`*_]{0,3}\\s?[/:]\\s?["'\`*_]{0,3}(?<secret>[^\\s"'\`<>/:]{4,60})(?=["'\`*_]{0,3}[.!]?[ \\t]{0,3}(?:\\n|$))`,
      'di',
    ),
    accept: isPairedWith,
    examples: {
      match: () => [`postgres/${plain()}`, `root/${dated()}`, 'tomcat/tomcat', `admin / ${plain()}`],
      no: () => [
        'admin/dashboard',
        'postgres/15.4',
        'elastic/elasticsearch',
        'root: cause',
        'admin: looking now',
      ],
    },
  },
  {
    id: 'credentials-default',
    what: 'A well-known user and a password that it has by default: "admin/admin", "try root toor"',
    source: 'as people write it; manuals of the devices',
    keywords: paired,
    edge: true,
    pattern: new RegExp(
      `(?<![\\w./:@-])(?:${users.join('|')})["'\`*_]{0,3}(?:\\s?/\\s?|(?<=\\b(?:creds?|login|password|default)\\b[^\\n]{0,40}|\\b(?:is|are|with|use|try)\\s\\w{2,15}):)["'\`*_]{0,3}(?<secret>[\\w@!$-]{4,20})(?![\\w/:@-]|\\.\\w)`,
      'di',
    ),
    accept: (secret, { before, after }) => {
      if (isKnownPassword(secret) || isDatedPassword(secret)) return true
      const user = /^\w+/.exec(before)?.[0] ?? ''
      const isDefault = user === secret ? user !== 'postgres' : defaults.has(secret.toLowerCase())
      return (
        isDefault &&
        /^["'`*_)»”\]]{0,4}(?:$|[\n,.;!?]|\s(?:works?|still|for|on|everywhere|lol|btw|again|and|is|-|–|—))/.test(
          after,
        )
      )
    },
    examples: {
      match: () => ['default creds are admin/admin', `pi/${['rasp', 'berry'].join('')} works`],
      no: () => ['admin/admins', 'root/root-ca.pem', 'try admin console', 'chown root:root /srv'],
    },
  },
  {
    id: 'credentials-tried',
    what: 'A well-known user and a favourite password after a verb: "try root …"',
    source: 'as people write it; manuals of the devices',
    keywords: users.map((name) => `${name} `),
    edge: true,
    pattern: new RegExp(
      `(?<![\\w/-])(?:(?<=\\b(?:try|tried|use|with|as)\\s["'\`*_]{0,3})(?:${users.join('|')})|root|admin)\\s["'\`*_]{0,3}(?<secret>[\\w@!$-]{4,20})(?![\\w/:@-]|\\.\\w)`,
      'di',
    ),
    accept: (secret) => isPlainlyPassword(secret) || unspeakable.has(secret.toLowerCase()),
    examples: {
      match: () => [`try root ${'to'}or`, `try admin ${['adm', 'in123'].join('')}`],
      no: () => ['try admin console', 'as root default shell'],
    },
  },
  {
    id: 'credentials-told',
    what: 'A well-known user and a plain word with a stroke between, told: "grafana is admin/…"',
    source: 'as people write it',
    keywords: ['admin/', 'administrator/', 'root/', 'guest/', 'postgres/', 'sa/'],
    edge: true,
    pattern:
      /(?<=(?<![\w-])(?:is|are|as|with|using|use|try|avec|creds?|logins?|pass|password|default|u\/p|user\/pass|page|panel|console|interface|portal|router|switch|firewall|printer|camera|nas|ilo|idrac|bmc)(?:\s?(?::|->|→))?\s)(?:admin(?:istrator)?|root|guest|postgres|sa)["'`*_]{0,3}\/["'`*_]{0,3}(?<secret>[A-Za-zÀ-ÿ]{4,24})(?=["'`*_)»”]{0,4}[.!]?\s{0,3}(?:$|[\n,;]))/di,
    accept: isPairedWith,
    examples: {
      match: () => [`grafana is admin/${plain()}`, `connect as postgres/${plain()}`],
      no: () => ['the path is admin/users', 'use admin/console', 'it runs as root/privileged'],
    },
  },
]

/** Whether what stands beside a user on a line of their own is a password, not a page, a role or a folder. */
function isPairedWith(secret: string, { before }: Around): boolean {
  const user = (/^\w+/.exec(before)?.[0] ?? '').toLowerCase()
  const lower = secret.toLowerCase()
  if (lower === user) return before.includes('/')
  if (isPage(lower) || /^v\d|^\d|[.(){}[\]]/.test(secret) || (lower.startsWith(user) && !/\d/.test(secret)))
    return false
  const how = strength(secret)
  if (how !== 'strong' && !/^(?:admin|administrator|root|postgres)$/.test(user)) return false
  // After a colon stands what somebody said, as well.
  if (before.includes(':')) return how === 'strong' && !/\s$/.test(before)
  return how !== 'none' || isWordLike(secret) || lower === 'simple'
}
