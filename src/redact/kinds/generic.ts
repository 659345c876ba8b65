import { entropy } from '../entropy.ts'
import type { Kind } from '../kind.ts'
import { isPlaceholder } from '../placeholder.ts'
import { alnum, base64, hex } from '../sample.ts'

const name =
  '(?:api|access|account|app|application|auth|client|consumer|deploy|encryption|license|master|private|secret|service|session|shared|signing|storage|webhook)[ _.-]?key|token|secret|credentials?|apikey|(?<=[a-z_-])key'

/** A random value given to a name that says it is secret. */
export const generic: readonly Kind[] = [
  {
    id: 'secret-value',
    what: 'Random value given to a name such as API_TOKEN, clientSecret, access key',
    source: 'as configuration files and people write it',
    keywords: ['key', 'token', 'secret', 'credential'],
    pattern: new RegExp(
      `(?:${name})s?(?:[_-]?(?:value|prod|production|staging|dev|test|live|\\d))?(?:\\s{1,3}string)?["'\`*\\])]{0,3}\\s{0,3}(?:[:?.]{0,3}=>?|:|->|→|>|\\b(?:is|was|est)\\b)\\s{0,20}["'\`*(<]{0,3}(?<secret>[\\w+/=.~!@#%^&*-]{8,})`,
      'dgi',
    ),
    entropy: 2.8,
    accept: (secret) => looksRandom(secret.replace(/[*.,;:!?)_~-]+$/, '')),
    examples: {
      match: () => [
        `API_TOKEN=${alnum(32)}`,
        `"clientSecret": "${base64(40)}"`,
        `service_key: ${hex(32)}`,
        `the api key is ${alnum(24)}`,
      ],
      no: () => [
        'token: expired',
        'secretName: my-db-secret',
        'api_key: YOUR_API_KEY',
        'token = config.auth.token',
        'key: value',
        'secret: stored-in-vault',
      ],
    },
  },
]

function looksRandom(value: string): boolean {
  if (value.length < 8 || isPlaceholder(value)) return false
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value)) return value.length >= 20 && entropy(value) >= 4
  if (/^(?:https?:|\/|\.\/|arn:|sha\d+:|v?\d+\.\d+)/i.test(value)) return false
  return entropy(value) >= 3 || value.length >= 16
}
