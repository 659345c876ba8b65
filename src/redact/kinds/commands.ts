import type { Around, Kind } from '../kind.ts'
import { isPlaceholder, isTemplate } from '../placeholder.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'
import { isWordLike, strength } from '../strength.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)
const word = () => `${'Sno'}wy${7 * 6}!`

/** Secrets in command lines and statements. */
export const commands: readonly Kind[] = [
  {
    id: 'command-password',
    what: 'Password or token in a long option: --password …, --db-pass=…, --token …',
    source: 'as commands are typed',
    keywords: [
      'pass',
      'pwd',
      'storepass',
      'keypass',
      'secret',
      'token',
      'api',
      'access',
      'auth',
      'credential',
    ],
    pattern:
      /(?<=(?:^|[\s"'`([])(?:--?|\/)(?:(?!(?:next|starting|page)-token)[a-z][a-z0-9]{0,20}[-_.]){0,4})(?:password|passwd|passphrase|pass|pwd|storepass|keypass|secret|token|api[-_]?key|access[-_]?key|secret[-_]?key|auth[-_]?key|credential)(?:=|:|\s{1,3})["']?(?:pass:)?(?<secret>(?<=")[^"\n]{3,200}(?=")|(?<=')[^'\n]{3,200}(?=')|[^\s"'`<>|;]{3,400})/di,
    accept: isArgument,
    examples: {
      match: () => [
        `tool --password ${word()}`,
        `tool --db-password=${make('alnum', 9)} --db-user=app`,
        `tool --token '${make('lower', 30)}'`,
        `keytool -storepass ${word()}`,
      ],
      no: () => [
        '--password is deprecated',
        '--password "$PASS"',
        '--token option',
        '--no-password',
        '--password-file=/run/x',
      ],
    },
  },
  {
    id: 'command-short-password',
    what: 'Password in a short option: mysql -p…, sshpass -p …, redis-cli -a …, sqlcmd -P …',
    source: 'as commands are typed',
    keywords: [
      ...[
        'mysql',
        'mariadb',
        'sshpass',
        'docker login',
        'podman login',
        'oc login',
        'az login',
        'registry login',
        'cf login',
      ],
      ...[
        'mongo',
        'psexec',
        'redis-cli',
        'requirepass',
        'masterauth',
        'ldap',
        'sqlcmd',
        'bcp',
        'osql',
        'isql',
        'zip',
      ],
      ...[
        'unzip',
        '7z',
        'openssl',
        'smbclient',
        'sqlplus',
        'net user',
        'net use ',
        'rabbitmqctl',
        '-p"',
        "-p'",
      ],
      ...['tacacs', 'radius', 'pre-shared-key', 'key-string', 'username ', 'ftp>', 'lftp'],
      ...['reset-admin-password', 'db.auth('],
      ...['ipmi', 'snmp', 'kinit', 'enable secret', 'enable password'],
    ],
    pattern: new RegExp(
      [
        '(?:mysql|mariadb)[\\w-]{0,12}\\b[^\\n|]{0,160}?\\s-p',
        '(?:sshpass|(?:docker|podman|oc|az|registry|cf) login|mongo\\w{0,8}|psexec)\\b[^\\n|]{0,160}?\\s-p\\s?',
        'redis-cli\\b[^\\n|]{0,120}?\\s(?:-a|--pass|AUTH)\\s{1,2}',
        '(?:requirepass|masterauth)\\s{1,2}',
        'ldap(?:search|modify|add|delete|whoami)\\b[^\\n|]{0,160}?\\s-w\\s{0,2}',
        '(?:sqlcmd|bcp|osql|isql|zip|unzip)\\b[^\\n|]{0,160}?\\s-P\\s{0,2}',
        '(?:7z|7za|7zz)\\b[^\\n|]{0,80}?\\s-p',
        'openssl\\s[^\\n|]{0,160}?\\s-(?:k|K|pass(?:in|out)?)\\s{1,2}(?:pass:)?',
        'net user \\S{1,40} ',
        'net use (?:[A-Z]: |\\* )?\\\\\\\\[^\\s/]{1,80} ',
        'ipmi(?:tool|power|console)?\\b[^\\n|]{0,160}?\\s-P\\s{0,2}',
        'snmp\\w{0,12}\\b[^\\n|]{0,120}?\\s-[cAX]\\s{1,2}',
        'mysqladmin\\b[^\\n|]{0,80}?\\spassword\\s{1,2}',
        'snmp-server community ',
        '(?:tacacs|radius)(?:-server)? key (?:[07] )?|pre-shared-key |key-string (?:7 )?',
        'username \\S{1,40} (?:privilege \\d{1,2} )?(?:secret|password) (?:[05789] )',
        'username \\S{1,40} (?:privilege \\d{1,2} )secret ',
        'ftp> ?user \\S{1,40} ',
        'lftp\\b[^\\n|]{0,80}?\\s-u\\s{1,2}[^\\s,]{1,40},',
        'reset-admin-password\\s{1,3}',
        'db\\.auth\\(["\'][^"\'\\n]{1,60}["\'],\\s?',
        'kinit\\s[^\\n|]{0,80}?<<<\\s{0,2}',
        'enable (?:secret|password) (?:[05789] )?(?=\\S{0,40}[\\d!$])',
        'rabbitmqctl\\s(?:[^\\n|]{0,60}\\s)?(?:add_user|change_password)\\s\\S{1,60}\\s',
        'smbclient\\b[^\\n|]{0,120}?\\s(?:-U|--user)[ =][^\\s%]{1,60}%',
        'sqlplus\\s{1,3}(?:-\\w{1,8}\\s{1,2}){0,3}[\\w.]{1,40}/',
        '(?<=\\s)-p(?=["\'])',
      ]
        .map((start) => `(?:${start})`)
        .join('|')
        .replace(/^/, '(?:')
        .concat(`)["']?(?<secret>(?<=")[^"\\n]{3,200}(?=")|(?<=')[^'\\n]{3,200}(?=')|[^\\s"'\`<>|;]{3,200})`),
      'di',
    ),
    accept: isShortArgument,
    examples: {
      match: () => [
        `mysql -u root -p${word()} orders`,
        `sshpass -p '${word()}' ssh root@db`,
        `docker login -u bob -p ${make('alnum', 12)} registry.example.com`,
        `redis-cli -h cache -a ${word()} ping`,
        `sqlcmd -S db -U sa -P ${word()}`,
        `openssl rsa -passin pass:${word()}`,
        `sqlplus scott/${word()}@db`,
      ],
      no: () => [
        'mysql -u root -p',
        'mkdir -p /srv/app',
        'docker run -p 8080:80 app',
        'ssh -p 2222 host',
        'mysql -h db -P 3306',
        'enable password authentication',
        'enable secret scanning',
        'snmpwalk -v2c -c public 10.0.0.1',
      ],
    },
  },
  {
    id: 'option-beside-user',
    what: 'User and password in short options of any command: -u root -p …, -p … -u root',
    source: 'as commands are typed',
    keywords: ['-u', '-p '],
    pattern:
      /(?<!\b(?:mysql|mariadb)[^\n]{0,80})(?:(?<=\s)-u(?:[ \t]{1,2}|=)?[\w.@\\-]{2,40}[ \t]{1,2}(?:-h\s?\S{1,60}[ \t]{1,2})?-p(?:[ \t]{1,2}|=)?|(?<=\s)-p[ \t]{1,2}(?=\S{1,80}[ \t]{1,2}-u[ \t]?\w))["']?(?<secret>[^\s"'`<>|;-][^\s"'`<>|;]{2,100})/d,
    accept: (secret) => /[A-Za-z]/.test(secret) && !/[/:,]/.test(secret) && isShortArgument(secret),
    examples: {
      match: () => [`tool -u root -p ${word()}`, `tool -p ${word()} -u root`],
      no: () => [
        'docker run -u root -p 8080:80 app',
        'ssh -p 2222 -u root host',
        'tool -u root -p',
        'nmap -u root -p http,https host',
      ],
    },
  },
  {
    id: 'curl-user',
    what: 'User and password given to curl or wget',
    source: 'curl.se/docs/manpage.html#-u',
    keywords: ['curl', '--user', '--proxy-user', 'http ', 'https ', 'xh '],
    pattern:
      /(?:\b(?:https?|xh)\s[^\n]{0,100}?(?<=\s)(?:-a|--auth)(?:=|\s{1,3})|\bcurl\b[^\n]{0,300}?(?:\\\n[^\n]{0,200}?){0,4}?\s(?:-u|--user|-U|--proxy-user)(?:=|\s{0,3})|(?<=\s)--(?:proxy-)?user(?:=|\s{1,3}))["']?(?<secret>(?:(?<=")[^"\n:]{0,80}:[^"\n]{1,200}(?=")|(?<=')[^'\n:]{0,80}:[^'\n]{1,200}(?=')|[^\s"':]{0,80}:(?:[^\s"'`]{2,200}|'[^'\n]{2,200}'|"[^"\n]{2,200}")|(?<=["'])[^"'\s]{12,100}:?(?=["'])|[^\s"':]{12,100}:(?=\s)))/d,
    accept: (secret) => {
      const password = secret.slice(secret.indexOf(':') + 1)
      return !/^(?:[$<{%]|\*+$|x+$)/i.test(password) && !/^[$<{%]/.test(secret)
    },
    examples: {
      match: () => [
        `curl -u admin:${word()} https://api.example.com`,
        `curl -X POST --user 'bob:${word()}' https://api.example.com`,
        `curl -u ${make('alnum', 24)}: https://api.example.com`,
      ],
      no: () => [
        'curl -u "$USER:$PASS" https://api.example.com',
        'curl -s https://api.example.com:8080',
        'curl -u admin https://x',
      ],
    },
  },
]

/** The argument of an option that takes nothing but a password: a common word may be one, too. */
function isShortArgument(secret: string): boolean {
  const value = secret.replace(/[.,;:)]+$/, '')
  if (/^[-$]/.test(value) || isTemplate(value)) return false
  return (
    strength(value) !== 'none' || isWordLike(value) || /^(?:secret|password|admin|root|guest)$/.test(value)
  )
}

/** An argument of a command: no variable, no further option, no number of a port, no word of the sentence around. */
function isArgument(secret: string, { before }: Around): boolean {
  const value = secret.replace(/[.,;:)]+$/, '')
  if (value.startsWith('-') || value.startsWith('$') || isPlaceholder(value)) return false
  // `--secret name`, `--token name`: commands take the names of such things.
  if (/secret\W+$/i.test(before) && /^[a-z]+(?:[-_./][a-z0-9]+)*$/.test(value)) return false
  const how = strength(value)
  return how === 'strong' || (how === 'weak' && !/\s(?:a|the|no|un|le)\s\S*$/i.test(before))
}
