import type { Kind } from '../kind.ts'
import { base64, url64 } from '../sample.ts'

const pem = (name: string, lines = 3) =>
  [
    `-----BEGIN ${name}-----`,
    ...Array.from({ length: lines }, (_, at) => base64(64, at + 1)),
    `-----END ${name}-----`,
  ].join('\n')

/** Private keys and tokens of open standards. */
export const keys: readonly Kind[] = [
  {
    id: 'private-key',
    what: 'Private key block (PEM, OpenSSH, PGP), cut off or whole',
    source: 'RFC 7468, RFC 4880 §6.2; OpenSSH PROTOCOL.key',
    keywords: ['private key'],
    // A block that is cut off ends at the first character that no block holds.
    pattern:
      /-{3,5}\s?BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?\s?-{3,5}(?:(?:[\w+/=\s,.:;()<>@\\"'-](?!-{4}))*(?:[\w+/=\s\\"'](?=-{4}))?-{3,5}\s?END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?\s?-{3,5}|(?:\s|\\[nr]|[A-Za-z0-9+/=]{16,}|[A-Z][\w-]{2,20}: [^\n]{0,80}\n)*)/g,
    examples: {
      match: () => [
        pem(['RSA', 'PRIVATE KEY'].join(' ')),
        pem(['OPENSSH', 'PRIVATE KEY'].join(' '), 6),
        pem(['PGP', 'PRIVATE KEY', 'BLOCK'].join(' ')),
        `-----BEGIN ${'PRIVATE KEY'}-----\\n${base64(64)}\\n${base64(20)}\\n-----END ${'PRIVATE KEY'}-----`,
        `-----BEGIN EC ${'PRIVATE KEY'}-----\n${base64(64)}`,
      ],
      no: () => [pem('PUBLIC KEY'), pem('CERTIFICATE'), 'the private key block was rotated'],
    },
  },
  {
    id: 'json-web-token',
    what: 'JSON Web Token (signed or encrypted)',
    source: 'RFC 7519',
    keywords: ['eyj'],
    pattern:
      /(?<![A-Za-z0-9])eyJ[\w-]{8,}\.eyJ[\w-]{4,}(?:\.[\w-]*){1,3}|(?<![A-Za-z0-9])eyJ[\w-]{30,}(?:\.[\w-]*){4}/g,
    examples: {
      match: () => [
        `${['eyJ', url64(33)].join('')}.${['eyJ', url64(60)].join('')}.${url64(43)}`,
        `${['eyJ', 'hbGciOiJub25lIn0'].join('')}.${['eyJ', url64(20)].join('')}.`,
      ],
      no: () => [`${['eyJ', url64(40)].join('')}`, 'a JWT has three parts: header.payload.signature'],
    },
  },
]
