import type { Around, Kind } from '../kind.ts'
import { closers, openers } from '../patterns.ts'
import { isPlaceholder } from '../placeholder.ts'
import { isRandom } from '../random.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'
import { strength } from '../strength.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

// What makes a key a secret one, and what makes it one of a cache, a table, a page.
const secretKey =
  '(?<=(?:api|access|account|admin|app|application|auth|authentication|bot|client|consumer|deploy|deployment|encryption|integration|integrity|jwt|licen[cs]e|login|master|private|project|root|secret|security|server|service|session|shared|signing|storage|subscription|transit|unseal|recovery|user|webhook|write)[ _.-]?)key'
const harmless = [
  '(?<!(?:partition|foreign|cache|idempotency|dedup|public|next[ _-]?page|page|continuation|csrf|xsrf)[ _.-]?(?:key|token))',
  '(?<!(?:next|previous|start|starting|backward|forward)[ _.-]?(?:[a-z]{0,9}[ _.-]?)?token)',
  '(?<!(?<![a-z])(?:primary|sort|routing|group|object|row|map|pub|host|lookup|i18n|config|hot|metric|label|tag|field|search|index|natural|unique|next|pagination|cursor|bucket|redis|s3|feature|issue|project|sync|known)[ _.-]?(?:key|token))',
].join('')
const name = `(?:${secretKey}|token|secret|credentials?|creds|apikey|passkey|jeton|clé (?:d['’]api|secrète|d['’]accès|privée|(?!primaire|publique|étrangère|de |du |est )[\\w.-]{2,20}(?=\\s?[:=]))|priv(?:ate)?[ _-]?key|key(?=[ _-]?secret)|(?<=[a-z0-9][_-])key)${harmless}`
// `token2`, `API_KEY_PROD`, `tokenForDeploy`, but not `key_name`, `tokenCount`.
const part =
  '[a-z0-9]{1,12}?(?<!name|names|ids|count|counts|len|length|type|url|uri|path|file|files|hash|arn|ref|version|expiry|expires|ttl|size|field|prefix|alias|pair|fingerprint|thumbprint|digest|issuer|endpoint|policy|store|ring|vault|board|word|number|num|index|usage|limit|bucket|service|provider|manager|controller|error|status|state|date|time|rotation|source|spec|class|group|format)'
const suffix = `(?: (?:id|value|base64|secret|token|key|v?\\d{1,2})|[_-]?${part}(?:[_-]${part})?)?(?:(?:\\s{1,3}|:\\s{0,2})(?:string|str|String|const))?`
const scope = "(?:\\s\\([^()\\n]{1,40}\\)|\\s(?:for|of|pour|de|du)\\s[\\w. '’-]{1,30}?)?"
const operator =
  "\\s{0,3}(?:[:?.+!]{0,3}={1,3}>?|:{1,2}(?:[ \\t]?[|>][+-]?[ \\t]?(?=\\n))?|\\|{1,2}|->|<-|→|>|,|–|—|-(?=\\s)|\\b(?:is|was|are|est|sera|c['’]est|to)\\b:?|(?=[\"'`]))\\s{0,20}"
// All of a quoted one; else stops and colons only where more follows.
const value =
  '(?<secret>(?<=["\'`])[^\\s"\'`]{7,400}(?=["\'`])|[A-Za-z0-9_+/~%$@!#^&|=-](?:[A-Za-z0-9_+/~%$@!#^&|=-]|[.:*(](?=[A-Za-z0-9_+/~%=-])){6,}|(?![\\](){}]|[^\\s"\'`<]{0,200}(?:\\]\\(|://))[^\\s"\'`<>,;]{3}[^\\s"\'`<]{9,200})'

// Lines `name: value`, or members of a JSON object.
const entries =
  '(?<secret>[\\w."\'-]{1,80}:\\s{0,3}[^\\s{}][^\\n{}]{1,9000}(?:\\n[ \\t]{1,12}[\\w."\'-]{1,80}:\\s{0,3}[^\\n{}]{1,9000}){0,40})'

/** Random values given to a name that says that they are secret. */
export const generic: readonly Kind[] = [
  {
    id: 'kubernetes-secret',
    what: 'Data of a Secret of Kubernetes',
    source: 'kubernetes.io/docs/concepts/configuration/secret',
    keywords: ['kind'],
    pattern: new RegExp(
      `kind"?:\\s{0,3}"?Secret\\b[\\s\\S]{0,800}?\\b(?:data|stringData)"?:\\s{0,3}[{|>-]?\\s{0,10}${entries}`,
      'd',
    ),
    examples: {
      match: () => [
        `kind: Secret\nmetadata:\n  name: db\ndata:\n  extra: ${make('base64', 6)}==\n  user: ${make('base64', 8)}`,
        `{"kind":"Secret","metadata":{"name":"db"},"data":{"password":"${make('base64', 12)}"}}`,
      ],
      no: () => ['kind: SecretProviderClass\ndata:\n  extra: none', 'kind: ConfigMap\ndata:\n  extra: none'],
    },
  },
  {
    id: 'kubernetes-secret-data',
    what: 'Data of a Secret of Kubernetes that stand before its kind',
    source: 'kubernetes.io/docs/concepts/configuration/secret',
    keywords: ['data:', 'stringdata:'],
    pattern: new RegExp(
      `(?<=(?:^|\\n))(?:data|stringData):[ \\t]{0,3}\\n(?=[\\s\\S]{0,1000}?\\nkind: {0,3}["']?Secret\\b)\\s{0,10}${entries}`,
      'd',
    ),
    examples: {
      match: () => [`apiVersion: v1\ndata:\n  extra: ${make('base64', 6)}==\nkind: Secret`],
      no: () => ['data:\n  extra: none\nkind: ConfigMap'],
    },
  },
  {
    id: 'named-value',
    what: 'Value beside its name, as in environment lists and XML settings',
    source: 'kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container',
    keywords: ['name', 'key'],
    pattern:
      /(?:name|key)["']?\s{0,3}[:=]\s{0,3}["']?[\w.-]{0,40}?(?:password|passwd|pwd|secret|token|api_?key|_key)["']?[,\s]{1,20}(?:\w{1,20}["']?\s{0,3}[:=]\s{0,3}["']?\w{1,20}["']?[,\s]{1,12})?["']?value["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[^\s"'<>]{4,400})/di,
    accept: (secret) => !isPlaceholder(secret) && !/^(?:\/|https?:)/.test(secret),
    examples: {
      match: () => [
        `- name: DB_${'PASSWORD'}\n  value: ${make('alnum', 9)}`,
        `{"name": "API_TOKEN", "value": "${make('alnum', 32)}"}`,
        `<add key="Smtp.${'Password'}" value="${make('alnum', 9)}" />`,
      ],
      no: () => [
        '- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:',
        '- name: API_TOKEN\n  value: $(TOKEN)',
      ],
    },
  },
  {
    id: 'element-secret',
    what: 'Content of an XML element whose name says that it is secret, as in credentials of Jenkins',
    source: 'jenkins.io/doc/book/using/using-credentials; maven.apache.org/guides/mini/guide-encryption.html',
    keywords: ['secret>', 'password>', 'passphrase>', 'token>', 'apikey>', 'key>', 'credential>'],
    pattern:
      /(?:secret|password|passphrase|token|apikey|key|credential)>\s{0,40}(?<secret>[^<>\s][^<>]{2,2000}?)\s{0,40}<\//di,
    accept: (secret) => secret.split(/[\s{}]+/).some((part) => isRandom(part)),
    examples: {
      match: () => [
        `<secret>{build AQAAABAAA ${make('alnum', 40)}}</secret>`,
        `<server><password>{${make('base64', 44)}=}</password></server>`,
      ],
      no: () => ['<secret>see the vault</secret>', '<token>expired</token>', '<key>orders</key>'],
    },
  },
  {
    id: 'secret-value',
    what: 'Random value given to a name such as API_TOKEN, clientSecret, access key',
    source: 'as configuration files and people write it',
    keywords: ['key', 'token', 'secret', 'cred', 'jeton', 'clé', 'apikey', 'passkey', 'priv'],
    pattern: new RegExp(
      `(?<!\\d:)${name}s?${suffix}${scope}\\\\?${closers}${operator}\\\\?${openers}${value}`,
      'di',
    ),
    accept: (secret, around) =>
      (isRandom(secret) && !isId(secret, around)) || isSetting(secret, around) || isScrambled(secret, around),
    examples: {
      match: () => [
        `JWT_SECRET=${`${'Sno'}wy${7 * 6}`}`,
        `api_key != "${['m{{h}o)p$', '{e]nob(ody[f', '>-_$#one}}'].join('')}"`,
        `API_TOKEN=${make('alnum', 32)}`,
        `"clientSecret": "${make('base64', 40)}"`,
        `service_key: ${make('hex', 32)}`,
        `the api key is ${make('alnum', 24)}`,
        `<apiToken>\n    ${make('alnum', 30)}\n</apiToken>`,
        `var sessionToken string = "${make('lower', 20)}"`,
        `ACCESS_TOKEN ::= "${make('hex', 40)}"`,
        `clé d'API : ${make('alnum', 24)}`,
      ],
      no: () => [
        'token: expired',
        'secretName: my-db-secret',
        'api_key: YOUR_API_KEY',
        'token = config.auth.token',
        'key: value',
        `it's a secret\n- [10:02](https://acme.slack.com/archives/C01/p${make('digits', 16)}) **nora**: ok`,
        'token = "items[0].name(x)"',
        'secret: "https://example.com/?a=b&c=(d)[e]"',
        'secret: stored-in-vault',
        `public_key=${make('hex', 64)}`,
        `cache_key=${make('hex', 32)}`,
      ],
    },
  },
  {
    id: 'key-value',
    what: 'Long random value given to a name such as key, auth, pat, cert',
    source: 'as configuration files and people write it',
    keywords: ['key', 'clé', 'auth', 'pat', 'api', 'access'],
    pattern: new RegExp(
      `(?<![a-z_/-]|(?:public|cache|s3|object|partition|primary|sort|redis|lock|row|idempotency|ssh|host|storage|dedup|routing|index) )(?:key|clé|auth|pat|api|access)(?![a-z])\\\\?${closers}${operator}\\\\?${openers}${value}`,
      'di',
    ),
    accept: (secret) => secret.length >= 20 && isRandom(secret),
    examples: {
      match: () => [
        `key: ${make('alnum', 32)}`,
        `"auth": "${make('hex', 32)}"`,
        `la clé est ${make('alnum', 24)}`,
      ],
      no: () => [
        `called the API\n- [10:02](https://acme.slack.com/archives/C01/p${make('digits', 16)}) **nora**: ok`,
        'key: dashboards/main-2022-03',
        'auth: oauth2',
        `public key: ssh-rsa AAAAB3NzaC1yc2E${make('base64', 60)}`,
      ],
    },
  },
  {
    id: 'secret-beside',
    what: 'Random value right after the word token, key or secret',
    source: 'as people write it',
    keywords: ['key', 'token', 'secret', 'jeton', 'apikey'],
    pattern: new RegExp(
      `(?:${secretKey}|(?<![a-z_-])(?:token|secret|jeton)|apikey)s?(?:[ \\t]{1,3}(?:was[ \\t]|is[ \\t])?|[ \\t]{0,3}:?[ \\t]{0,3}\\n{1,2}[ \\t]{0,8}(?=[^\\s]{16,400}(?:\\s|$)))${openers}(?<secret>[A-Za-z0-9][A-Za-z0-9_+/=.-]{12,}[A-Za-z0-9_+/=-])`,
      'di',
    ),
    accept: (secret) => isRandom(secret),
    examples: {
      match: () => [`use the api key ${make('alnum', 32)} for now`, `leaked token \`${make('hex', 40)}\``],
      no: () => [
        'the token service-account-controller-7d9f8b6c5-x2x4z',
        'secret my-app-credentials-v2 was rotated',
      ],
    },
  },
]

/** Whether it is the id of a key or of a lock, as clouds give them: it opens nothing. */
function isId(secret: string, { before }: Around): boolean {
  return uuid.test(secret) && /(?:key[ _-]?id|(?:lock|client|request)[ _-]?token)\W*$/i.test(before)
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether signs stand among its letters as in no program, address or sentence; more of them where it is not quoted. */
function isScrambled(secret: string, { before, after }: Around): boolean {
  if (isPlaceholder(secret) || secret.includes('://')) return false
  const signs = new Set(secret.replace(/[\p{L}\d_/-]/gu, ''))
  const isQuoted = /["'`]$/.test(before) && /^["'`]/.test(after)
  return signs.size >= (isQuoted ? 5 : 7) && /[$#!@%^&*?~]/.test(secret) && /\p{L}/u.test(secret)
}

/** Whether an environment variable was set to what a person made up: `JWT_SECRET=…`. */
function isSetting(secret: string, { before }: Around): boolean {
  if (!/(?:SECRET|KEY|TOKEN)=["']?$/.test(before)) return false
  return strength(secret) === 'strong' && !/^[a-z]+(?:[-_./][a-z]+)*(?:[_./][a-z0-9]+)*$/.test(secret)
}
