import type { Around, Kind } from '../kind.ts'
import { passwordLabel } from '../labels.ts'
import { isPage } from '../pages.ts'
import { openers, typedValue } from '../patterns.ts'
import { isPlaceholder } from '../placeholder.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'
import { isMadeUp, isTold, strength } from '../strength.ts'
import { aside } from '../told.ts'
import { isCommon } from '../words.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)
const word = () => `${'Sno'}wy${7 * 6}!`

const user = '[A-Za-z](?:[\\w.@+-]|\\\\(?![nrt])){0,62}\\w'
const scope =
  "(?:\\s?\\([^()\\n]{1,40}\\))?(?:\\s(?:for|to|of|on|pour|de|du|sur|d['’])\\s?[\\w.'’ -]{1,30}?)?"

/** A user and a password side by side. */
export const credentials: readonly Kind[] = [
  {
    id: 'credentials',
    what: 'User and password after a word such as "creds": "creds: bob / …", "identifiants : admin:…"',
    source: 'as people write it, in English and French',
    keywords: [
      ...['auth', 'vpn auth', 'zugangsdaten', 'anmeldedaten', 'inloggegevens'],
      'cred',
      'login',
      'log-in',
      'identifiant',
      'utilisateur',
      'connexion',
      'se connecter',
      'compte',
      'basic auth',
      'accès',
      'account',
      'wifi',
      'wi-fi',
      'ssid',
      'user',
      'usr',
      'u/p',
    ],
    edge: true,
    pattern: new RegExp(
      `(?<![\\w-])(?:creds?|credentials?|log-?ins?(?: info| details)?|identifiants?(?: de connexion)?|connexion|se connecter|accès|comptes?|accounts?|zugangsdaten|anmeldedaten|credenciales|credenciais|credenziali|inloggegevens|(?:basic |vpn )?auth|wi-?fi|ssid|(?:u|usr|user(?:name)?|login|utilisateur)(?:\\s?/\\s?|\\s(?:and|&|et)\\s|\\s(?=\\S{2,12}\\s?(?:is|:)))(?:p|pwd|pass(?:word)?|mot de passe|mdp|pw))["'\`*_]{0,3}(?:\\s[\\w.-]{2,15}(?=\\s?[:=]))?${aside}${scope}["'\`*_]{0,3}(?:\\s{0,3}(?:[:=]|->|→|–|-(?=\\s))|\\s(?:is|are|was|were|est|sont)\\b:?|(?=\\s[\\w.@-]{2,40}(?:\\s?/\\s?|\\s:\\s|:)[^\\s/]))\\s{0,4}["'\`*_]{0,3}(?<user>${user})["'\`*_]{0,3}(?:[ \\t]?[:/|][ \\t]?|[ \\t][–-][ \\t]|[ \\t](?:and|et)[ \\t]|,?[ \\t])${openers}${typedValue}`,
      'di',
    ),
    accept: isBesideUser,
    examples: {
      match: () => [
        `creds: bob / ${word()}`,
        `credentials for grafana: admin:${word()}`,
        `identifiants : admin / ${word()}`,
        `login: bob ${word()}`,
      ],
      no: () => [
        'credentials: stored in Vault',
        'login: broken for everyone',
        'account: prod / us-east-1',
        'creds are rotated / revoked',
        'the account is disabled. See [10:31](https://example.com/4a)',
      ],
    },
  },
  {
    id: 'credentials-used',
    what: 'User and password after a verb: "use admin / …", "log in as root with …", "connecte-toi avec …"',
    source: 'as people write it, in English and French',
    keywords: [
      'use',
      'using',
      'try',
      'log',
      'sign',
      'connect',
      'auth',
      'utilis',
      'essa',
      'with',
      'avec',
      'basic',
    ],
    edge: true,
    needs: /[:/]|\s[–+-]\s|\s(?:with|avec|and|et)\s/i,
    pattern: new RegExp(
      `(?<![\\w-])(?:used?|using|try|tried|log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in|connect(?:ed)?|authenticated?|utilise[rz]?|essa(?:ie|ye)[rz]?|connecte[rz]?(?:-(?:toi|vous|moi))?|with|avec|basic auth)\\s(?:(?:as|with|w\\/|using|avec|comme|en|user|username|l['’]utilisateur)\\s){0,2}["'\`*_]{0,3}(?<user>${user})["'\`*_]{0,3}(?:[ \\t]?[:/|][ \\t]?|[ \\t][–+-][ \\t]|\\s(?:with|avec|and|et)\\s(?:(?:le|the|password)\\s)?)${openers}${typedValue}`,
      'di',
    ),
    accept: (secret, around) =>
      (isMadeUp(secret) && !/\b(?:sha\d+|md5)\W*$/i.test(around.before)) ||
      (isKnownUser(around) && strength(secret) === 'strong') ||
      (/\s\/\s\S{0,3}$/.test(around.before) &&
        (/^\w{6,}$/.test(secret) || /^log|^sign/i.test(around.before)) &&
        strength(secret) === 'strong') ||
      (/^(?:log|sign|connecte)[^\n]*[\s:/]\W*$/i.test(around.before) &&
        /[:/]\s?\W{0,3}$/.test(around.before) &&
        /^[a-z]{4,24}$/.test(secret) &&
        !isPage(secret) &&
        isTold(secret, around)),
    examples: {
      match: () => [
        `use admin / ${word()}`,
        `log in as root with ${word()}`,
        `connecte-toi avec bob / ${word()}`,
      ],
      no: () => [
        'use node:20-alpine',
        'use us-east-1 / us-west-2',
        'try gp2 / gp3',
        'connect with TLS1.2 / TLS1.3',
        'use redis:6379',
      ],
    },
  },
  {
    id: 'credentials-bare',
    what: 'The name of a well-known user and a password: "admin / …", "root:…"',
    source: 'as people write it',
    keywords: ['admin', 'root', 'sys', 'postgres', 'guest', 'sa', 'ubuntu', 'elastic'],
    edge: true,
    needs: /[:/]/,
    pattern: new RegExp(
      `(?<![\\w./:@-])(?:[Aa]dmin(?:istrator)?|ADMIN|root|sys|system|postgres|guest|sa|ubuntu|elastic)(?<sign>\\s/\\s|:|/)${openers}${typedValue}`,
      'd',
    ),
    accept: (secret, { before }) =>
      isMadeUp(secret) ||
      (/\s\/\s|^(?:admin(?:istrator)?|root|guest|sa|elastic):/.test(before) &&
        strength(secret) === 'strong' &&
        /^[^:/\\]*\d[^:/\\]*$/.test(secret)),
    examples: {
      match: () => [`admin / ${word()} should work`, `root:${word()}`],
      no: () => ['admin/v1beta1', 'root:docker', 'admin / user', 'root:x:0:0:root:/root:/bin/sh'],
    },
  },
  {
    id: 'credentials-short',
    what: 'User and password behind single letters: "u: bob p: …"',
    source: 'as people write it',
    keywords: ['u:', 'u =', 'u=', 'user:', 'user=', 'usr:', 'login:', 'id:'],
    pattern: new RegExp(
      `(?<![A-Za-z])(?:u|user|usr|login|id)\\s?[:=]\\s{0,2}["'\`]?[\\w.@+-]{1,60}["'\`]?[\\s,;/|]{1,4}(?:p|pw|pass)\\s?[:=]\\s{0,2}${openers}${typedValue}`,
      'di',
    ),
    accept: (secret) => strength(secret) !== 'none',
    examples: {
      match: () => [`u: bob p: ${word()}`, `login: bob / p: ${word()}`],
      no: () => ['u: bob p: null', 'id: 4 p: required'],
    },
  },
  {
    id: 'netrc-password',
    what: 'Password of a .netrc',
    source: 'gnu.org/software/inetutils: The .netrc file',
    keywords: ['machine', 'default'],
    pattern:
      /(?:machine\s{1,4}\S{1,80}|default)\s{1,4}login\s{1,4}\S{1,80}\s{1,4}password\s{1,4}(?<secret>\S{1,200})/d,
    accept: (secret) => !isPlaceholder(secret.replace(/^["']|["']$/g, '')),
    examples: {
      match: () => [`machine db.example.com login bob password ${word()}`],
      no: () => ['machine learning login page'],
    },
  },
  {
    id: 'pgpass-password',
    what: 'Password of a .pgpass',
    source: 'postgresql.org/docs/current/libpq-pgpass.html',
    keywords: [...'123456789*'].map((first) => `:${first}`),
    needs: /:(?:\d{2,5}|\*):[^:\n]+:/,
    pattern:
      /:(?:\d{2,5}|\*):[\w*-]{1,40}:(?=[^:\n]{0,40}[A-Za-z])[\w*.-]{1,40}:(?<secret>[^\s:]{3,100})(?=\n|$)(?<=(?:^|\n)(?=[^:\n]{0,60}[A-Za-z*])[\w.*-]{1,60}:(?:\d{2,5}|\*):[^:\n]{1,40}:[^:\n]{1,40}:[^:\n]{3,100})/d,
    accept: (secret) => strength(secret) !== 'none',
    examples: {
      match: () => [`db.internal:5432:orders:app:${make('alnum', 9)}`],
      no: () => ['00:11:22:33:44:55', 'src/app.ts:10:5:error:message', 'db:5432:orders'],
    },
  },
  {
    id: 'chpasswd-password',
    what: 'Password piped to chpasswd, sudo or a login',
    source: 'man 8 chpasswd; man 8 sudo',
    keywords: ['echo '],
    pattern:
      /echo\s{1,3}(?:-n\s)?["']?(?:[\w.-]{1,40}:)?(?<secret>[^\s"'|]{4,80})["']?\s{0,3}\|\s{0,3}(?:(?:sudo\s)?(?:chpasswd|passwd\s[^\n|]{0,20}--stdin)|sudo\s[^\n]{0,20}?-S|[^\n|]{0,80}?--password-stdin)/d,
    accept: (secret) => strength(secret) !== 'none',
    examples: {
      match: () => [`echo "bob:${word()}" | chpasswd`, `echo ${word()} | sudo -S reboot`],
      no: () => ['echo "$USER:$PASS" | chpasswd', 'echo done | sudo tee /tmp/x'],
    },
  },
  {
    id: 'htpasswd-password',
    what: 'Password on the command line of htpasswd or net use',
    source: 'httpd.apache.org/docs/2.4/programs/htpasswd.html; learn.microsoft.com: net use',
    keywords: ['htpasswd', '/user:'],
    pattern:
      /(?:htpasswd\s[^\n]{0,80}?-[a-zA-Z]{0,4}b[a-zA-Z]{0,4}\s{1,3}\S{1,80}\s{1,3}[\w.-]{1,40}|(?<=net use\s[^\n]{1,80})\/user:\S{1,60})\s{1,3}["']?(?<secret>[^\s"'/]{4,80})/d,
    accept: (secret) => strength(secret) !== 'none',
    examples: {
      match: () => [`htpasswd -b .htpasswd bob ${word()}`, `net use \\\\srv\\share /user:bob ${word()}`],
      no: () => ['htpasswd -c .htpasswd bob', 'net use \\\\srv\\share /user:bob *'],
    },
  },
  {
    id: 'environment-password',
    what: 'Password or token set in an environment without a sign: setx NAME …, ENV NAME …',
    source: 'learn.microsoft.com: setx; docs.docker.com/reference/dockerfile/#env',
    keywords: ['setx ', 'env ', 'setenv '],
    edge: true,
    pattern:
      /(?<![\w-])(?:setx|ENV|setenv|SetEnv)\s\w{0,40}(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|API_KEY)\s["']?(?<secret>[^\s"']{4,200})/d,
    accept: (secret) => strength(secret) !== 'none',
    examples: {
      match: () => [`ENV DB_${'PASSWORD'} ${make('alnum', 9)}`, `setx API_${'TOKEN'} "${make('alnum', 30)}"`],
      no: () => ['ENV DB_PASSWORD $DB_PASSWORD', 'ENV PASSWORD_FILE /run/x'],
    },
  },
]

// After these, a plain word is a password.
const told = /cred|identifiant|log-?in|pass|u\/p|pw|mdp|daten|basic auth|vpn auth|accès|acces|wi-?fi|ssid/i

/** After "creds:", a plain word will do where a sign stands between the two; after a blank it must look made up. */
function isBesideUser(secret: string, { before, after }: Around): boolean {
  const how = strength(secret)
  const [, name = ''] = /([\w.@+\\-]+)(?:\s(?:and|et|with|avec))?\W*$/.exec(before) ?? []
  if (new RegExp(`^${passwordLabel}$`).test(secret)) return false
  if (name.toLowerCase() === secret.toLowerCase())
    return /[:/|]\W*$/.test(before) && (/cred|log-?in/i.test(before) || isKnownUser({ before, after }))
  if (isCommon(name) && !isKnownUser({ before, after })) return false
  if (how === 'strong') return !/,\s["'`*_]*$/.test(before) || isMadeUp(secret)
  return (
    how === 'weak' &&
    /[:/|]\s?["'`*_(«“]{0,3}\s?$/.test(before) &&
    (told.test(before) || (/compte|account/i.test(before) && isKnownUser({ before, after }))) &&
    /^["'`*_)»”.!]*(?:$|[\n,])/.test(after)
  )
}

function isKnownUser({ before }: Around): boolean {
  return /(?:^|[^\w-])(?:admin(?:istrator)?|root|sa|user|test|guest|demo|pi|tomcat|grafana|scott|oracle|postgres|mysql|oracle|ubuntu|ec2-user|deploy(?:er)?|svc[\w-]*|elastic|sysadmin|operator|support|bob|alice|[\w.+-]+@[\w.-]+)["'`*_]{0,3}(?:\s?(?:[:/|,–-]|with|avec|and|et)|\s)/i.test(
    before,
  )
}
