import type { Kind } from '../kind.ts'
import { closers, openers, typedValue } from '../patterns.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'
import { isTold, strength } from '../strength.ts'
import { aside, connector, scope } from '../told.ts'
import { isCommon, isFrenchState, isSmall } from '../words.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)
const word = () => `${'Sno'}wy${7 * 6}!`
const plain = () => ['dragon', 'fly'].join('')

const names = [
  '(?:[Ii][Pp][Ss]ec )?[Pp][Ss][Kk]|[Pp]re-?shared key|[Ss]hared [Ss]ecret|[Cc]ommunity(?: string)?|WPA[23]?(?: key)?|wpa[23]?(?: key)?',
  '(?:[Cc]ode |[Cc]lé |[Gg]uest )?[Ww]i-?[Ff]i(?: key| code)?',
  "[Cc]ode d['’]accès|[Aa]ccess code|[Ee]ntry code|[Ll]a clé(?: (?:wi-?fi|partagée|pré-partagée))?",
  '(?:[Ss]ecurity|[Ss]ecret|[Rr]ecovery)(?: question)? answer|[Mm]aiden name(?: answer)?|answer to (?:the|my|his|her) security question',
  '(?:[Jj][Ww][Tt]|[Ss]ession|[Hh][Mm][Aa][Cc]|[Cc]lient|[Ww]ebhook) secret|[Ss]igning key',
  '(?:[Ss]ecret|[Ss]afe|[Mm]agic|[Cc]ode) ?word',
].join('|')

const articles: ReadonlySet<string> = new Set(['the', 'le', 'la', 'les', 'du', 'de', 'des', 'un', 'une'])

/** Secrets that are no passwords, as people tell them to one another. */
export const shared: readonly Kind[] = [
  {
    id: 'secret-told',
    what: 'Secret told in words: "the secret is …"',
    source: 'as people write it',
    keywords: ['secret', 'la clé', 'token', 'jeton'],
    edge: true,
    pattern: new RegExp(
      `(?<![\\w:/-])(?:[Ss]ecret|SECRET|[Ll]a clé)s?${closers}${aside}${scope}${closers}${connector}\\s{0,3}${openers}${typedValue}`,
      'd',
    ),
    accept: (secret) => strength(secret) === 'strong' && !isNamed(secret),
    examples: {
      match: () => [`the secret is ${word()}`, `le secret est ${word()}`, `la clé est ${word()}`],
      no: () => [
        'the secret is app-credentials-7f9k2',
        'the secret: rotated',
        'secret santa is on the 12th',
        'la clé est user:1234',
      ],
    },
  },
  {
    id: 'shared-secret-told',
    what: 'Pre-shared key, community, Wi-Fi key, answer to a security question told in words',
    source: 'as people write it',
    keywords: [
      ...[
        'wifi',
        'wi-fi',
        'psk',
        'community',
        'wpa',
        'pre-shared',
        'preshared',
        'code d',
        'access code',
        'entry code',
      ],
      ...[
        'shared secret',
        'security',
        'secret answer',
        'secret question',
        'recovery',
        'answer to',
        'maiden',
        'la clé',
        'clé wi',
        'code wi',
        'jwt',
        'session secret',
        'hmac',
        'client secret',
      ],
      ...[
        'webhook secret',
        'signing',
        'secret word',
        'secretword',
        'safe word',
        'safeword',
        'magic word',
        'code word',
        'codeword',
      ],
    ],
    edge: true,
    pattern: new RegExp(
      `(?<![\\w:/-])(?:${names})${closers}${aside}${scope}${closers}${connector}\\s{0,3}${openers}${typedValue}`,
      'd',
    ),
    accept: (secret, around) =>
      strength(secret) === 'strong'
        ? !(/^la/i.test(around.before) && isNamed(secret))
        : !/^(?:wi-?fi|community|psk)\W/i.test(around.before) &&
          /^\p{L}{4,24}$/u.test(secret) &&
          isTold(secret, around) &&
          !isFrenchState(secret),
    examples: {
      match: () => [
        `WPA key: ${plain()}-9${7 * 6}1`,
        `shared secret: ${plain()}`,
        `security question answer: ${plain()}`,
        `la clé est ${plain()}`,
        `le code wifi est ${plain()}`,
      ],
      no: () => [
        'la clé est absente',
        'the wifi is down',
        'community: none',
        'security answer: yes, within 72h',
        'wifi: reboot the AP',
        'client secret is expired',
      ],
    },
  },
  {
    id: 'passphrase',
    what: 'Passphrase of several words: "the passphrase is …"',
    source: 'as people write it',
    keywords: ['pass', 'phrase', 'seed phrase', 'recovery phrase'],
    needs: /phrase/i,
    pattern:
      /(?:[Pp]ass[ _-]?[Pp]hrase|[Pp]hrase (?:de passe|secrète)|[Ss]eed phrase|[Rr]ecovery phrase)["'`*_]{0,3}(?:\s(?:for|of|to|du|de)\s[\w '-]{1,30}?)?(?:\s?[:=]|\s(?:is|was|est|était)\b:?)\s{1,3}["'`*_«“]{0,3}(?<secret>[a-zà-ÿ]{2,12}(?:[ -][a-zà-ÿ]{2,12}){2,23})(?=["'`*_»”.!]{0,3}\s{0,3}(?:$|\n))/d,
    accept: (secret) => {
      const words = secret.split(/[ -]/)
      const rare = words.filter((one) => !isCommon(one))
      return rare.length * 2 > words.length && words.every((one) => articles.has(one) || !isSmall(one))
    },
    examples: {
      match: () => [`the passphrase is ${['lemon', 'tiger', 'maple', 'river'].join(' ')}`],
      no: () => ['the passphrase is required for the key', 'passphrase: ask the platform team first'],
    },
  },
  {
    id: 'app-password',
    what: 'App password of sixteen letters in four groups',
    source: 'support.google.com/accounts/answer/185833; support.apple.com/102654',
    keywords: ['app', 'mot de'],
    pattern:
      /(?:app(?:lication)?(?:[- ]specific)? pass(?:word|code)s?|mot de passe d['’]application)\b[^\n]{0,40}?[\s"'`*_:=](?<secret>[a-z]{4}(?:[ -][a-z]{4}){3})(?![a-z-])/di,
    examples: {
      match: () => [
        `app password: ${[1, 2, 3, 4].map((seed) => make('lower', 4, seed).replace(/\d/g, 'k')).join(' ')}`,
      ],
      no: () => ['the app password page is down', 'app passwords were used by nobody'],
    },
  },
]

/** Whether it is a name of several parts, as of a Secret of Kubernetes or a row of a table. */
function isNamed(secret: string): boolean {
  return /^[A-Za-z]+(?:[-_./:#][A-Za-z0-9]+)+$/.test(secret)
}
