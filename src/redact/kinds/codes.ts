import type { Kind } from '../kind.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

// Whose code it is: a number after "error code" or "status code" is no secret.
const whose =
  '2fa|mfa|totp|otp|verification|confirmation|activation|pairing|one[- ]time|authentic(?:ation|ator)|security|backup|recovery|unlock|reset|door|garage|rack(?: key)?|server room|google auth|gate|building|office|safe|lock|locker|alarm|sms|login|wi-?fi|conference|meeting|zoom|bridge|voicemail|sim|vault|access|entry'
const french =
  "code (?:de (?:vérification|sécurité|validation|confirmation|déverrouillage|la porte|l['’]alarme|l['’]entrée)|d['’](?:accès|alarme|entrée)|wi-?fi|sms|secret|pin|porte|portail|coffre|alarme|immeuble|du (?:portail|coffre|local|local serveur|bureau|bâtiment))"
const names = `pin(?: code)?|nip|otp|passcode|(?:${whose}) (?:codes?|pin|passcode|combination)|code for the (?:[a-z]{2,12} )?(?:door|room|gate|safe|rack|building|alarm|office)|${french}`
const keywords = [
  ...['pin', 'nip', 'otp', 'passcode', '2fa', 'mfa', 'totp', 'verification', 'confirmation', 'activation'],
  ...['pairing', 'one-time', 'one time', 'authentic', 'security', 'backup', 'recovery', 'unlock', 'reset'],
  ...[
    'rack',
    'garage',
    'server room',
    'google auth',
    'door',
    'gate',
    'building',
    'office',
    'safe',
    'lock',
    'alarm',
    'sms',
    'login',
    'wifi',
    'wi-fi',
  ],
  ...['conference', 'meeting', 'zoom', 'bridge', 'voicemail', 'sim', 'vault', 'access', 'entry', 'code'],
]
const digits = /\d\d/
const figures = '\\d{4,8}[#*]?|\\d{3}[ -]\\d{3}|\\d{2}(?:[ -]\\d{2}){2,3}'

/** Codes of figures: only what they are said to be tells them from other numbers. */
export const codes: readonly Kind[] = [
  {
    id: 'one-time-code',
    what: 'PIN, door code, one-time or verification code',
    source: 'as people write it',
    keywords,
    edge: true,
    needs: digits,
    pattern: new RegExp(
      `(?<![\\w-])(?:${names})["'\`*_]{0,3}(?:\\s(?:for|of|to|pour|de|du|sur)\\s[\\w. '’-]{1,30}?)?(?:\\s?[:=]|\\s(?:is|was|est|c['’]est)\\b(?:\\sle)?:?(?:\\s(?:now|still|again|maintenant|toujours))?|\\s->|\\s→)\\s{0,3}["'\`*_«(]{0,3}\\s?(?<secret>${figures})(?![\\w.:-])`,
      'di',
    ),
    examples: {
      match: () => [
        `the pin is ${make('digits', 4)}`,
        `MFA code: ${make('digits', 6)}`,
        `le code d'accès est ${make('digits', 5)}`,
        `unlock code is still ${make('digits', 6)}`,
        `le code wifi : ${make('digits', 8)}`,
      ],
      no: () => ['error code: 5003', 'status code is 4040', 'pin: 1.2.3', 'exit code is 1370'],
    },
  },
  {
    id: 'one-time-code-beside',
    what: 'Code right after its name: "PIN 4821", "MFA code 482913"',
    source: 'as people write it',
    keywords,
    edge: true,
    needs: digits,
    pattern: new RegExp(
      `(?<![\\w-])(?:${names})["'\`*_]{0,3}[ \\t]{1,2}["'\`*_«(]{0,3}(?<secret>${figures})(?=["'\`*_»)!?]{0,3}[.,;]?(?:\\s*$|\\s*\\n|\\s[-–—(]|[,;)]|\\.\\s|\\s(?:for|to|on|until|expires|pour|jusqu)))`,
      'di',
    ),
    examples: {
      match: () => [`MFA code ${make('digits', 6)}`, `PIN ${make('digits', 4)} for the door`],
      no: () => ['pin 1024 of the header', 'access code 4031 errors', 'security code 5003 failures'],
    },
  },
  {
    id: 'one-time-seed',
    what: 'Seed of one-time codes',
    source: 'RFC 6238; RFC 4648 §6',
    keywords: ['totp', 'otp', '2fa', 'mfa'],
    edge: true,
    pattern:
      /(?<![\w-])(?:[Tt]?[Oo][Tt][Pp]|2[Ff][Aa]|[Mm][Ff][Aa])[ _-](?:seed|secret|key)["'`*_]{0,3}(?:\s?[:=]|\s(?:is|was)\b:?)?\s{1,3}["'`*_]{0,3}(?<secret>[A-Z2-7]{4}(?:[ ]?[A-Z2-7]{4}){3,15})(?![A-Za-z0-9])/d,
    examples: {
      match: () => [`TOTP seed: ${make('base32', 16)}`, `the 2fa secret is ${make('base32', 32)}`],
      no: () => ['totp seed: missing', 'the mfa key is lost'],
    },
  },
  {
    id: 'recovery-code',
    what: 'Recovery, backup, licence or invitation code of letters and figures',
    source: 'as services print them',
    keywords: ['recovery', 'backup', 'scratch', 'licen', 'invit', 'activation', 'product key', 'code de rec'],
    edge: true,
    needs: /\d/,
    pattern:
      /(?<![\w-])(?:(?:recovery|backup|scratch|invit(?:e|ation)|activation|licen[cs]e) (?:code|key)s?|product key|code de (?:récupération|secours))["'`*_]{0,3}(?:\s(?:for|of|pour|de)\s[\w '-]{1,30}?)?(?:\s?[:=]|\s(?:is|was|est)\b:?)?\s{1,3}["'`*_«(]{0,3}(?<secret>(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Za-z])[A-Za-z0-9]{4,8}(?:-[A-Za-z0-9]{4,8}){1,7})(?![\w-])/di,
    examples: {
      match: () => [
        `recovery code: ${make('lower', 4)}-${make('lower', 4, 2)}`,
        `license key ${[1, 2, 3, 4].map((seed) => make('upper', 5, seed)).join('-')}`,
      ],
      no: () => [
        'recovery code path-2 was used',
        'backup key was found',
        'license: MIT',
        'activation code-path',
      ],
    },
  },
  {
    id: 'one-time-code-before',
    what: 'Code before its name: "use 4821 as pin", "482913 is the code"',
    source: 'as people write it',
    keywords,
    edge: true,
    needs: digits,
    pattern: new RegExp(
      `(?:${names})(?![\\w-])(?<=(?<![\\w.:-])(?<secret>${figures})["'\`*_]{0,3}\\s(?:(?:is|was|est|c['’]est)\\s(?:the|your|our|my|le|ton|notre)|(?:as|for|comme)(?:\\s(?:the|a|your|le))?)\\s(?:[\\w-]{2,15}\\s){0,2}(?:${names}))`,
      'di',
    ),
    examples: {
      match: () => [`use ${make('digits', 4)} as pin`, `${make('digits', 6)} is the verification code`],
      no: () => ['404 is the access code of the page', '5003 is the error code'],
    },
  },
]
