import type { Kind } from '../kind.ts'
import { isPlaceholder } from '../placeholder.ts'
import { alnum, base64, hex, url64 } from '../sample.ts'

/** Credentials in addresses, headers and command lines. */
export const web: readonly Kind[] = [
  {
    id: 'url-password',
    what: 'Password in an address or a connection string',
    source: 'RFC 3986 §3.2.1',
    keywords: ['://'],
    pattern:
      /(?<![A-Za-z])[A-Za-z][A-Za-z0-9+.-]{1,30}:\/\/[^\s:/?#@"'`<>|]{0,100}:(?<secret>[^\s@"'`<>|]{1,200}(?:@[^\s@/"'`<>|]{1,40}){0,2})@(?=[\w[.%-])/dg,
    accept: (secret) => !isPlaceholder(secret) && !/^\d{1,5}\//.test(secret),
    examples: {
      match: () => [
        `postgres://svc:${alnum(10)}@db.internal:5432/orders`,
        `mongodb+srv://app:${alnum(12)}@cluster0.example.net/?retryWrites=true`,
        `redis://:${alnum(9)}@cache:6379/0`,
        `https://bot:${alnum(14)}@git.example.com/acme/app.git`,
        `amqp://user:p%40ss${alnum(4)}@mq:5672`,
      ],
      no: () => [
        'https://example.com:8080/@user',
        'postgres://user@db:5432/orders',
        'mailto:jane@example.com',
        `postgres://user:\${DB_PASSWORD}@db:5432/x`,
      ],
    },
  },
  {
    id: 'authorization-header',
    what: 'Credential of an Authorization or Cookie header',
    source: 'RFC 9110 §11.6.2',
    keywords: ['authorization', 'x-api-key', 'x-auth-token', 'private-token', 'bearer', 'basic '],
    pattern:
      /(?:(?:proxy-)?authorization["'`]?\s{0,3}[:=,]?\s{0,3}["'`]?(?:(?:bearer|basic|token|apikey|digest|negotiate|bot|key)\s{1,3})?|x-(?:api|auth|access|vault|amz-security)-?(?:key|token)["'`]?\s{0,3}[:=]\s{0,3}["'`]?|private-token["'`]?\s{0,3}[:=]\s{0,3}["'`]?|\b(?:bearer|basic)\s{1,3}["'`]?)(?<secret>[\w+/=.~:-]{8,})/dgi,
    accept: (secret) => !isPlaceholder(secret) && (/\d/.test(secret) || secret.length > 24),
    examples: {
      match: () => [
        `Authorization: Bearer ${url64(40)}`,
        `-H "Authorization: Basic ${base64(24)}=="`,
        `Authorization: token ${hex(40)}`,
        `X-Api-Key: ${alnum(32)}`,
        `PRIVATE-TOKEN: ${alnum(20)}`,
        `Bearer ${alnum(30)}`,
      ],
      no: () => [
        'Authorization: Bearer $TOKEN',
        'the Authorization header was missing',
        'Basic authentication failed',
        'bearer of bad news',
      ],
    },
  },
  {
    id: 'url-token',
    what: 'Token in the query of an address',
    source: 'RFC 6750 §2.3',
    keywords: ['t=', 'n=', 'y=', 'd=', 'h=', 'e=', 's=', 'g='],
    pattern:
      /[?&;](?:amp;)?(?:t|token|access_token|refresh_token|id_token|api_?key|apikey|key|auth|auth_token|secret|client_secret|password|passwd|pwd|pass|sig|signature|x-amz-signature|x-goog-signature|x-amz-security-token|session|sessionid|sid|code|private_token|invite|ticket)=(?<secret>[^\s&#"'`<>|)\]]{8,})/dgi,
    accept: (secret) => !isPlaceholder(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret),
    examples: {
      match: () => [
        `https://api.example.com/v1/items?token=${alnum(32)}`,
        `https://x.example.com/?a=1&api_key=${hex(32)}`,
      ],
      no: () => ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=120s', 'https://example.com/?token=$TOKEN'],
    },
  },
]
