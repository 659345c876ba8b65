import type { Kind } from '../kind.ts'
import { isPlaceholder } from '../placeholder.ts'
import { isRandom } from '../random.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'
import { strength } from '../strength.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

const parameters = [
  ...[
    't',
    'token',
    'access_token',
    'refresh_token',
    'id_token',
    'auth_token',
    'private_token',
    'session_token',
    'accesstoken',
  ],
  ...[
    'api_token',
    'api_key',
    'apikey',
    'api-key',
    'app_key',
    'access_key',
    'key',
    'auth',
    'authkey',
    'secret',
    'client_secret',
  ],
  ...[
    'app_secret',
    'password',
    'passwd',
    'pwd',
    'pass',
    'sig',
    'signature',
    'x-amz-signature',
    'x-goog-signature',
  ],
  ...[
    'x-amz-security-token',
    'session',
    'session_id',
    'sessionid',
    'sid',
    'jwt',
    'code',
    'ticket',
    'otp',
    'hmac',
    'invite',
  ],
]

const headers = [
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

/** Credentials in addresses, headers and cookies. */
export const web: readonly Kind[] = [
  {
    id: 'url-password',
    what: 'Password in an address or a connection string',
    source: 'RFC 3986 §3.2.1',
    keywords: ['://'],
    pattern:
      /(?<=[A-Za-z0-9]):\/\/[^\s:/?#@"'`<>|]{0,100}:(?<secret>[^\s@"'`<>|]{1,200}(?:@[^\s@/"'`<>|]{0,40}){0,2})@(?=[\w[{$%*-])/d,
    accept: (secret) => !isPlaceholder(secret) && !/^\d{1,5}\/[^:]*$/.test(secret),
    examples: {
      match: () => [
        `postgres://svc:${make('alnum', 10)}@db.internal:5432/orders`,
        `mongodb+srv://app:${make('alnum', 12)}@cluster0.example.net/?retryWrites=true`,
        `redis://:${make('alnum', 9)}@cache:6379/0`,
        `https://bot:${make('alnum', 14)}@git.example.com/acme/app.git`,
        `amqp://user:p%40ss${make('alnum', 4)}@mq:5672`,
        `mysql://root:p@${make('alnum', 6)}@localhost/db`,
      ],
      no: () => [
        'https://example.com:8080/@user',
        'postgres://user@db:5432/orders',
        'mailto:jane@example.com',
        `postgres://user:\${DB_PASSWORD}@db:5432/x`,
        'https://user:***@example.com',
      ],
    },
  },
  {
    id: 'url-user-token',
    what: 'Token as the user of an address',
    source: 'RFC 3986 §3.2.1; docs.github.com: Authenticating with the REST API',
    keywords: ['://'],
    pattern: /:\/\/(?:x-access-token:|oauth2:)?(?<secret>[\w.~%-]{20,200})(?::x-oauth-basic|:)?@(?=[\w-])/di,
    // A key of 32 hexadecimal digits is the public one of a Sentry project.
    accept: (secret) => isRandom(secret) && !/^[a-f0-9]{32}$/.test(secret),
    examples: {
      match: () => [
        `https://${make('alnum', 36)}@github.com/acme/app.git`,
        `https://${make('hex', 40)}:x-oauth-basic@github.com/acme/app`,
      ],
      no: () => [
        'https://deploy-user-of-the-pipeline@git.example.com',
        `https://${make('hex', 32)}@o1.ingest.sentry.io/1`,
      ],
    },
  },
  {
    id: 'data-source-password',
    what: 'Password in a data source name without scheme',
    source: 'github.com/go-sql-driver/mysql#dsn-data-source-name; Oracle easy connect',
    keywords: ['@'],
    pattern:
      /@(?=(?:tcp|unix)\(|\/\/|[\w.-]{1,80}:\d{2,5}(?![\w.])|\(DESCRIPTION)(?<=(?<![\w/@.%+-])[\w.-]{1,40}[:/](?<secret>[^\s:/"'`<>|()]{4,80})@)/di,
    accept: (secret) => strength(secret) !== 'none',
    examples: {
      match: () => [
        `app:${make('alnum', 10)}@tcp(db.internal:3306)/orders`,
        `scott/${make('alnum', 8)}@//db.internal:1521/ORCL`,
        `root:${make('alnum', 8)}@10.0.0.5:5432/app`,
        `jdbc:oracle:thin:app/${make('alnum', 8)}@db:1521:ORCL`,
      ],
      no: () => ['write to jane@example.com:8080', 'nginx:1.25@sha256:0123', 'acme/app@v1.2.3'],
    },
  },
  {
    id: 'authorization-header',
    what: 'Credential of an Authorization header or its relatives',
    source: 'RFC 9110 §11.6.2, RFC 6750',
    keywords: ['authorization', 'bearer', 'basic ', ...headers],
    pattern: new RegExp(
      `(?:authorization["'\`*]{0,2}\\s{0,3}[:=,]{0,2}>?\\s{0,3}["'\`*]{0,2}(?:(?:bearer|basic|token|apikey|api-key|api-token|digest|negotiate|bot|key|ssws|geniekey|splunk)\\s{1,3}["'\`]?)?|(?:${headers.join('|')})["'\`*]{0,2}\\s{0,3}:\\s{0,3}["'\`*]{0,2}|(?<![\\w-])(?:bearer|basic)\\s{1,3}["'\`]?)(?<secret>[\\w+/=.~:@-]{7,}[\\w+/=~-])`,
      'di',
    ),
    accept: (secret, { before }) => {
      const value = secret.replace(/^.*:(?=.{8})/, '')
      if (isPlaceholder(value) || isPlaceholder(secret)) return false
      if (/\d/.test(secret)) return true
      return secret.length >= 12 && (/[a-z][A-Z]|=$/.test(secret) || /:\s*basic/i.test(before))
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
  {
    id: 'url-token',
    what: 'Token in the query of an address',
    source: 'RFC 6750 §2.3; presigned addresses of object stores',
    keywords: parameters.map((name) => `${name}=`),
    pattern: new RegExp(
      `(?<=[?&;#](?:amp;)?)(?:${parameters.join('|')})=(?<secret>[^\\s&#"'\`<>|)\\]*]{6,})`,
      'di',
    ),
    accept: (secret) => isRandom(secret.replace(/[.,;:!_~]+$/, '')),
    examples: {
      match: () => [
        `https://api.example.com/v1/items?token=${make('alnum', 32)}`,
        `https://x.example.com/?a=1&api_key=${make('hex', 32)}`,
        `https://acme.s3.amazonaws.com/x?X-Amz-Expires=60&X-Amz-Signature=${make('hex', 64)}`,
      ],
      no: () => [
        'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=120s',
        'https://example.com/?token=$TOKEN',
        'https://example.com/?key=dashboard-settings&t=1648562520',
      ],
    },
  },
]
