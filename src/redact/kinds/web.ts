import type { Kind } from '../kind.ts'
import { isTemplate } from '../placeholder.ts'
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

/** Credentials in addresses and connection strings. */
export const web: readonly Kind[] = [
  {
    id: 'url-password',
    what: 'Password in an address or a connection string',
    source: 'RFC 3986 §3.2.1',
    keywords: ['://'],
    pattern:
      /(?<=[A-Za-z0-9]):\/\/[^\s:/?#@"'`<>|]{0,100}:(?<secret>[^\s@"'`<>|]{1,200}(?:@[^\s@/"'`<>|]{0,40}){0,2})@(?=[\w[{$%*-])/d,
    // "password" and "secret" are passwords, and not seldom.
    accept: (secret) => !isTemplate(secret) && !/^\d{1,5}\/[^:]*$/.test(secret),
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
