import type { Kind } from '../kind.ts'
import { isPlaceholder } from '../placeholder.ts'
import { isRandom } from '../random.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** What Basic authentication sends: a user, a colon and a password. */
const decoded = (text: string) => Buffer.from(text, 'base64').toString('latin1')

const names = [
  ...[
    'api-key',
    'apikey',
    'api_key',
    'auth-key',
    'auth-token',
    'access-key',
    'access-token',
    'private-token',
    'deploy-token',
  ],
  ...[
    'job-token',
    'subscription-key',
    'security-token',
    'session-token',
    'admin-token',
    'admin-key',
    'vault-token',
    'api-token',
  ],
  ...[
    'client-secret',
    'functions-key',
    'webhook-token',
    'gitlab-token',
    'figma-token',
    'shopify-access-token',
    'user-token',
  ],
]

/** Credentials in headers and cookies. */
export const headers: readonly Kind[] = [
  {
    id: 'authorization-header',
    what: 'Credential of an Authorization header or its relatives',
    source: 'RFC 9110 §11.6.2, RFC 6750',
    keywords: ['authorization', 'bearer', 'basic ', ...names],
    pattern: new RegExp(
      `(?:authorization["'\`*]{0,2}\\s{0,3}[:=,]{0,2}>?\\s{0,3}["'\`*]{0,2}(?:(?:bearer|basic|token|apikey|api-key|api-token|digest|negotiate|bot|key|ssws|geniekey|splunk)\\s{1,3}["'\`]?)?|(?:${names.join('|')})["'\`*]{0,2}\\s{0,3}:\\s{0,3}["'\`*]{0,2}|(?<![\\w-])(?:bearer|basic)\\s{1,3}["'\`]?)(?<secret>[\\w+/=.~:@-]{7,}[\\w+/=~-])`,
      'di',
    ),
    accept: (secret, { before }) => {
      const value = secret.replace(/^.*:(?=.{8})/, '')
      if (isPlaceholder(value) || isPlaceholder(secret)) return false
      if (/\d/.test(secret)) return true
      if (/:\s*basic/i.test(before)) return secret.length >= 12
      return isRandom(secret) || /^[\x20-\x7e]{1,80}:[\x20-\x7e]{2,200}$/.test(decoded(secret))
    },
    examples: {
      match: () => [
        `Authorization: Bearer ${make('url64', 40)}`,
        `-H "Authorization: Basic ${make('base64', 24)}=="`,
        `'Authorization': 'token ${make('hex', 40)}'`,
        `Authorization: ${make('hex', 32)}`,
        `X-Api-Key: ${make('alnum', 32)}`,
        `PRIVATE-TOKEN: ${make('alnum', 20)}`,
        `Bearer ${make('alnum', 30)}`,
      ],
      no: () => [
        'Authorization: Bearer $TOKEN',
        'the Authorization header was missing',
        'Basic authentication failed',
        'bearer of bad news',
        'x-request-id: 7f3b',
      ],
    },
  },
  {
    id: 'header-option',
    what: 'Key or token in a header given to a command: -H "Token: …"',
    source: 'curl.se/docs/manpage.html#-H',
    keywords: ['-h "', "-h '", '--header'],
    pattern:
      /(?:-H|--header)[ =]{0,3}["'](?:[\w-]{1,40}-)?(?:key|token|secret|auth|authorization|password):\s{0,5}(?<secret>[^\s"'`]{8,2000})/di,
    accept: (secret) => !isPlaceholder(secret) && /\d/.test(secret),
    examples: {
      match: () => [
        `curl -H "Token: ${make('alnum', 16)}" https://api.example.com`,
        `curl --header 'Acme-Key: ${make('hex', 20)}'`,
      ],
      no: () => ['curl -H "Token: $TOKEN"', 'curl -H "Accept: application/json"'],
    },
  },
  {
    id: 'cookie',
    what: 'Value of a Cookie or Set-Cookie header, or of a session cookie',
    source: 'RFC 6265',
    keywords: [
      'cookie',
      'phpsessid=',
      'jsessionid=',
      'sessionid=',
      'session_id=',
      'connect.sid=',
      '_session=',
    ],
    pattern:
      /(?:(?<!\w)cookie["'`*]{0,2}\s{0,3}[:=]\s{0,3}["'`]?(?:[\w.$-]{1,60}=[^\s;"'`]{0,8};\s?){0,8}|(?:phpsess|jsess|sess|session_|connect\.s)(?:ion)?id=|_session=)(?<secret>(?:[\w.$-]{1,60}=)?[^\s;"'`=]{8,4000}(?:;\s?[\w.$-]{1,60}=[^\s;"'`]{0,4000}){0,20})/di,
    accept: (secret) => /\d/.test(secret) && !isPlaceholder(secret.slice(secret.indexOf('=') + 1)),
    examples: {
      match: () => [
        `Cookie: theme=dark; sessionid=${make('lower', 32)}`,
        `Set-Cookie: sid=${make('alnum', 32)}; Path=/`,
        `PHPSESSID=${make('lower', 26)}`,
      ],
      no: () => ['Cookie: we set one', 'the session cookie was not set', 'session = db.session()'],
    },
  },
]
