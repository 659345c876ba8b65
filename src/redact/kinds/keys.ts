import type { Kind } from '../kind.ts'
import { sampleOf } from '../shapes.ts'

const base64 = (length: number, seed = 1) => sampleOf(['base64', length], seed)
const url64 = (length: number, seed = 1) => sampleOf(['url64', length], seed)
const encoded = (text: string) => Buffer.from(text).toString('base64')
const decoded = (text: string) => Buffer.from(text, 'base64').toString('latin1')

const block = (name: string, lines = 3) =>
  [
    `-----BEGIN ${name}-----`,
    ...Array.from({ length: lines }, (_, at) => base64(64, at)),
    `-----END ${name}-----`,
  ].join('\n')
const jwt = () => [`${'ey'}J${url64(33)}`, `${'ey'}J${url64(60)}`, url64(43)].join('.')

/** Private keys and the tokens of open standards. */
export const keys: readonly Kind[] = [
  {
    id: 'private-key',
    what: 'Private key block (PEM, OpenSSH, SSH2, PGP), whole or cut off',
    source: 'RFC 7468; RFC 4716; RFC 9580 §6.2; OpenSSH PROTOCOL.key',
    keywords: ['-begin ', '- begin '],
    reach: 4,
    // Whole: up to its END line, unless another block begins before. Cut off: as many lines of base64 as follow.
    pattern:
      /-{3,5}\s?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?\s?-{3,5}(?:(?:(?!-{3,5}\s?BEGIN )[\s\S]){0,30000}?-{3,5}\s?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?\s?-{3,5}|(?:(?:\s|\\[nr]){0,8}[A-Za-z0-9+/=]{16,100}){0,200}={0,2})/i,
    examples: {
      match: () => [
        block('RSA PRIVATE KEY'),
        block('OPENSSH PRIVATE KEY', 6),
        block('PGP PRIVATE KEY BLOCK'),
        block('PRIVATE KEY').replaceAll('\n', '\\n'),
        block('EC PRIVATE KEY').split('\n').slice(0, 2).join('\n'),
        block('ENCRYPTED PRIVATE KEY').replaceAll('\n', ' '),
      ],
      no: () => [block('PUBLIC KEY'), block('CERTIFICATE'), 'the private key block was rotated'],
    },
  },
  {
    id: 'encoded-private-key',
    what: 'Private key block in base64, as in a kubeconfig or a secret of Kubernetes',
    source: 'kubernetes.io/docs/reference/config-api/kubeconfig.v1: client-key-data',
    keywords: ['ls0tls1crudjti'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])LS0tLS1CRUdJTi[A-Za-z0-9+/]{40,}={0,2}/,
    accept: (secret) => /PRIVATE KEY/.test(decoded(secret.slice(0, 88))),
    examples: {
      match: () => [`client-key-data: ${encoded(block('RSA PRIVATE KEY'))}`, encoded(block('PRIVATE KEY'))],
      no: () => [`certificate-authority-data: ${encoded(block('CERTIFICATE'))}`],
    },
  },
  {
    id: 'putty-private-key',
    what: 'PuTTY private key',
    source: 'the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html',
    keywords: ['private-lines'],
    pattern:
      /Private-Lines: ?\d{1,4}(?:\s{1,4}[A-Za-z0-9+/=]{4,76}){1,200}(?:\s{1,4}Private-(?:MAC|Hash): ?[a-f0-9]{20,})?/,
    examples: {
      match: () => [
        `Private-Lines: 2\n${base64(64)}\n${base64(40)}\nPrivate-${'MAC'}: ${sampleOf(['hex', 40])}`,
      ],
      no: () => [`Public-Lines: 2\n${base64(64)}`, 'Private-Lines: none'],
    },
  },
  {
    id: 'age-secret-key',
    what: 'age identity',
    source: 'github.com/C2SP/C2SP/blob/main/age.md#x25519-identities',
    keywords: ['age-secret-key-', 'age-plugin-'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])AGE-(?:SECRET-KEY-(?:PQ-)?|PLUGIN-[A-Z0-9]{2,20}-)1[AC-HJ-NP-Z02-9]{30,}/i,
    examples: {
      match: () => [`${'AGE'}-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`],
      no: () => [`age1${'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.repeat(2).slice(0, 58)} is a recipient`],
    },
  },
  {
    id: 'json-web-token',
    what: 'JSON Web Token, signed or encrypted',
    source: 'RFC 7519, RFC 7516',
    keywords: ['ey'],
    edge: true,
    pattern:
      /(?<![A-Za-z0-9])ey[IJK][\w-]{8,2000}={0,2}\.ey[IJK][\w-]{4,}={0,2}(?:\.[\w-]{0,4000}={0,2}){0,3}|(?<![A-Za-z0-9])eyJ[\w-]{15,2000}(?:\.[\w-]{0,8000}){4}|(?<![A-Za-z0-9])ey[A-Za-z0-9][\w-]{15,2000}\.ey[\w/-]{16,8000}\.(?:[\w/-]{10,4000}={0,2})?/,
    examples: {
      match: () => [
        jwt(),
        `${jwt().split('.').slice(0, 2).join('.')}.`,
        `${'ey'}J${url64(40)}..${url64(16)}.${url64(30)}.${url64(22)}`,
      ],
      no: () => [`${'ey'}J${url64(40)}`, 'a JWT has three parts: header.payload.signature'],
    },
  },
  {
    id: 'encoded-json-web-token',
    what: 'JSON Web Token in base64 once more',
    source: 'RFC 7519',
    keywords: ['zxlk'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])ZXlK[A-Za-z0-9+/_-]{60,}={0,2}/,
    examples: { match: () => [encoded(jwt())], no: () => [`ZXlK${'a'.repeat(9)}`] },
  },
  {
    id: 'json-web-key',
    what: 'Private part of a JSON Web Key',
    source: 'RFC 7517, RFC 7518 §6',
    keywords: ['"kty"'],
    pattern: /"kty"[^{}]{0,1500}?"(?:d|k)"\s{0,3}:\s{0,3}"(?<secret>[\w-]{16,})"/d,
    examples: {
      match: () => [`{"kty":"EC","crv":"P-256","x":"${url64(43)}","${'d'}":"${url64(43, 2)}"}`],
      no: () => [`{"kty":"RSA","n":"${url64(300)}","e":"AQAB"}`],
    },
  },
  {
    id: 'wireguard-private-key',
    what: 'WireGuard private or preshared key',
    source: 'wireguard.com/quickstart',
    keywords: ['privatekey', 'presharedkey'],
    pattern: /(?:Private|Preshared)Key\s{0,3}=\s{0,3}(?<secret>[A-Za-z0-9+/]{42,43}=)/d,
    examples: {
      match: () => [`[Interface]\n${'PrivateKey'} = ${base64(43)}=`, `${'PresharedKey'} = ${base64(43)}=`],
      no: () => [`[Peer]\nPublicKey = ${base64(43)}=`],
    },
  },
  {
    id: 'extended-private-key',
    what: 'Extended private key of a wallet, Nostr secret key',
    source: 'BIP 32; NIP-19',
    keywords: ['xprv', 'yprv', 'zprv', 'tprv', 'vprv', 'nsec1'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])(?:[xyztv]prv[1-9A-HJ-NP-Za-km-z]{100,}|nsec1[ac-hj-np-z02-9]{50,})/,
    examples: {
      match: () => [
        `x${'prv'}${sampleOf(['lower', 107]).replace(/[0l]/g, 'z')}`,
        `n${'sec1'}${'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.repeat(2).slice(0, 58)}`,
      ],
      no: () => [`xpub${sampleOf(['lower', 107])}`],
    },
  },
  {
    id: 'password-hash',
    what: 'Hash of a password (bcrypt, argon2, scrypt, crypt, LDAP, Django)',
    source: 'man.archlinux.org/man/crypt.5; github.com/P-H-C/phc-string-format',
    keywords: [
      '$2',
      '$argon2',
      '$5$',
      '$6$',
      '$1$',
      '$7$',
      '$y$',
      '$apr1$',
      '$scrypt$',
      '$pbkdf2',
      '{ssha',
      'pbkdf2_sha',
    ],
    pattern:
      /(?<![\w$])\$(?:2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}|argon2(?:id?|d)\$[\w=,$]{5,60}\$[A-Za-z0-9+/]{8,}\$[A-Za-z0-9+/]{16,}|(?:[1567y]|apr1|scrypt|pbkdf2[\w-]{0,10})\$[\w=,./$-]{2,80}\$[./A-Za-z0-9]{22,})={0,2}|\{SSHA\d{0,3}\}[A-Za-z0-9+/]{20,}={0,2}|(?<![A-Za-z0-9])pbkdf2_sha\d{1,3}\$\d{3,8}\$\w{6,}\$[A-Za-z0-9+/]{20,}={0,2}/,
    examples: {
      match: () => [
        `admin:$${'2b'}$12$${sampleOf(['alnum', 53])}`,
        `root:$${'6'}$${sampleOf(['alnum', 16])}$${sampleOf(['alnum', 86])}:19000:0:99999:7:::`,
        `$${'argon2id'}$v=19$m=65536,t=3,p=4$${base64(22)}$${base64(43)}`,
        `{${'SSHA'}}${base64(32)}`,
      ],
      no: () => ['costs $2 a month', '$1$ is the md5 prefix', '$HOME/$USER'],
    },
  },
]
