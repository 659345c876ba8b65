import type { Kind } from '../kind.ts'
import { labelKeywords, passwordLabel, passwordNoun, passwordWord } from '../labels.ts'
import { closers, openers, typedValue } from '../patterns.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'
import { isHexadecimal, isNear, isSure, isTold, strength } from '../strength.ts'
import { aside, connector, scope } from '../told.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)
// A made-up password that does not stand here as such.
const word = () => `${'Sno'}wy${7 * 6}!`

const suffix =
  '(?:[_-]?(?:\\d{1,2}|prod|production|staging|dev|test|live|PROD|STAGING|DEV|TEST|value))?(?:[_-](?:for|of|in|on)[_-][\\w-]{1,20})?(?:\\[\\])?'
const type = '(?:\\s(?:string|str|String))?'
const changed =
  '(?:[Cc]hang|[Rr]eset|[Ss]et|[Uu]pdat|[Rr]otat|[Ss]witch|[Rr]éinitialis|[Dd]éfini|[Rr]emplac|[Mm]odifi|[Rr]emi[st]|[Mm]is)[a-zé]{0,6}'

// In brackets after a code, these tell what it means.
const failed =
  '(?:the\\s)?(?:wrong|bad|invalid|incorrect|expired|missing|empty|unknown|no|access|mauvais|invalide|expiré|falsches|ungültiges)\\b'

const plain = () => ['dragon', 'fly'].join('')

// Who says this goes on with the password itself.
const account = '(?:[Uu]ser(?:name)?|[Ll]ogin|[Aa]ccount|[Ii]dentifiant|[Uu]tilisateur|[Cc]ompte|as|comme)'
const usedWith = [
  '(?:[Ww]ith|[Aa]vec|mit|con|and|et|[Uu]s(?:e|ed|ing)|[Tt]r(?:y|ied)|[Uu]tilise[rz]?|[Ee]ssa(?:ie|ye)[rz]?|has|had|a)\\s(?:(?:the|this|le|a|my|our|new|old|same|default|temp|temporary|shared|root|admin)\\s){0,3}',
  `${account}(?:\\sis|\\s?[:=])?\\s[\\w.@-]{2,40}(?:,|\\s[/|–-])?\\s`,
  '[\\w.-]{1,40}@[\\w.-]{1,60}\\s',
].join('|')

// Nouns that "password" makes one with.
const compounds: ReadonlySet<string> = new Set(
  'auth hash hashes form page screen box field lockout leak leaks mismatch update change spray attack attempts store storage dump generator strength rules sync flow links input column table salt digest grant types policies dialog widget expiry history entry entries hints managers lookup spraying stuffing audit breach sharing based only instead'.split(
    ' ',
  ),
)

/** Passwords as people tell them to one another, and as they stand in settings, in English and French. */
export const typed: readonly Kind[] = [
  {
    id: 'password',
    what: 'Password given to a name or told in words: DB_PASSWORD=…, "the password is …", "mot de passe : …"',
    source: 'as people and configuration files write it',
    keywords: labelKeywords,
    pattern: new RegExp(
      `${passwordLabel}${suffix}\\\\?${closers}${type}${aside}${scope}${aside}${closers}${connector}\\s{0,20}\\\\?${openers}${typedValue}`,
      'd',
    ),
    accept: isTold,
    examples: {
      match: () => [
        `the db password is ${word()}`,
        `pw: ${word()}.`,
        `mot de passe : ${word()}`,
        `DB_PASSWORD=${make('alnum', 8)}`,
        `"password": "${make('alnum', 8)}",`,
        `the password for the staging db is *${word()}*`,
        `pass -> \`${word()}\``,
        `le mdp du wifi c'est ${word()}`,
        `<dbPassword>${word()}</dbPassword>`,
        `Server=db;User Id=app;Password=${word()};Encrypt=true`,
      ],
      no: () => [
        'the password is expired',
        'password reset is broken',
        'le mot de passe est requis',
        'Password: ********',
        'password = os.environ["DB_PASSWORD"]',
        'password: required',
        'the password is stored in Vault',
      ],
    },
  },
  {
    id: 'password-beside',
    what: 'Password right after its word: "user bob password …", "with pw …"',
    source: 'as people write it',
    keywords: labelKeywords,
    pattern: new RegExp(
      `(?:(?<![A-Za-z_-])(?:${passwordWord}|[Pp]wd|PWD|[Pp]sw|[Pp]w|PW|[Pp]/[Ww]|[Mm]dp|MDP)(?:\\s(?:root|admin|user|prod|staging|db|test|wifi|temporaire|provisoire|initial|actuel|partagé))?|(?<=\\b(?:and|et|&|with|avec|user(?:name)? \\S{1,40}|login \\S{1,40}|wi-?fi|vpn|admin|root|db|sudo|ssh|ftp|smtp|guest|\\S{1,40}@\\S{1,60}|,|/)\\s|\\()[Pp]ass(?:e)?)(?![A-Za-z])(?:\\s\\?)?["'*_\\]?]{0,2}[ \\t]{1,3}${openers}${typedValue}`,
      'd',
    ),
    accept: isSure,
    examples: {
      match: () => [
        `login with user bob and pass ${word()}`,
        `username bob password ${word()}`,
        `try the password \`${make('alnum', 9)}\``,
      ],
      no: () => [
        'password sha256 digests',
        'all tests pass 100%',
        'password reset link',
        'the password policy',
      ],
    },
  },
  {
    id: 'password-word-beside',
    what: 'Plain word right after its word, where one is told to use it: "log in as bob with password …"',
    source: 'as people write it',
    keywords: labelKeywords,
    pattern: new RegExp(
      `(?:(?<=(?<![\\w-])(?:${usedWith})|,\\s(?:the\\s|le\\s)?|\\((?:the\\s)?)${passwordNoun}|(?<=(?<![\\w-])${account}\\s[\\w.@-]{2,40},?\\s)[Pp]ass)\\s{1,2}${openers}${typedValue}`,
      'd',
    ),
    accept: (secret, around) =>
      /^\p{L}{4,24}$/u.test(secret) && !compounds.has(secret.toLowerCase()) && isTold(secret, around),
    examples: {
      match: () => [
        `log in as bob with password ${plain()}`,
        `utilise le mot de passe ${plain()} pour l'instant`,
        `it still has the default password ${plain()}`,
      ],
      no: () => [
        'log in with password authentication',
        'try the password reset',
        'log in as bob with password login',
        'the default password policy',
      ],
    },
  },
  {
    id: 'password-before',
    what: 'Password before its word: "… is the password", "… comme mot de passe"',
    source: 'as people write it',
    keywords: labelKeywords,
    pattern: new RegExp(
      `(?=${passwordLabel})(?<=(?:^|[\\s"'\`*_“«(:])(?<secret>[^\\s"'\`<>«»“”(*_][^\\s"'\`<>«»“”]{3,60})["'\`*_»”]{0,4}\\s{1,2}(?:(?:is|was|est|=)\\s(?:the|our|your|my|its|le|la|son|notre|votre)|\\(?(?:that|it|this|which)(?:['’]s|\\sis|\\swas)\\s(?:the|our|your|my)|(?:as|for|comme|pour)(?:\\s(?:the|a|your|le|la))?|\\((?!${failed})(?:the)?|(?:le|notre|the)(?<=c['’]est\\s\\S{4,70}\\s\\S{2,5}))\\s?(?:[\\w.-]{1,20}\\s){0,5}?)`,
      'd',
    ),
    accept: (secret) => strength(secret) === 'strong',
    examples: {
      match: () => [
        `${word()} is the password`,
        `"${make('alnum', 9)}" is the new root password`,
        `use ${word()} as the password`,
      ],
      no: () => [
        'OAuth2 is the password replacement',
        'Failure code: `0x18` (wrong password)',
        'LDAP error 49 - 80090308 (invalid password)',
        'this is the password',
        'we use 1Password as a password store',
      ],
    },
  },
  {
    id: 'password-changed',
    what: 'Password that one was changed to: "changed the password to …", "mot de passe changé pour …"',
    source: 'as people write it',
    keywords: labelKeywords,
    needs: /(?:chang|set|updat|rotat|switch|réinitialis|défini|remplac|modifi|mi[st])/i,
    pattern: new RegExp(
      `(?:(?<=(?<![A-Za-z])${changed}\\s[^\\n.;]{0,40})${passwordNoun}|${passwordNoun}(?=[^\\n.;]{0,30}\\s${changed}))[^\\n.;]{0,50}?\\s(?:to|from|à|pour|par|de)\\s{1,2}${openers}${typedValue}`,
      'd',
    ),
    accept: (secret, around) => isTold(secret, around) && !isHexadecimal(secret),
    examples: {
      match: () => [
        `I changed the root password to ${word()}`,
        `le mot de passe a été changé pour ${word()}`,
      ],
      no: () => [
        'changed the password to something longer',
        'reset your password to continue',
        'set the password to expire in 90 days',
      ],
    },
  },
  {
    id: 'password-near',
    what: 'Made-up text in the same sentence as a word for a password',
    source: 'as people write it',
    keywords: labelKeywords,
    pattern: new RegExp(
      `${passwordNoun}(?:[^\\n]{1,60}?(?:[:=|]|\\b(?:is|was|est|était)(?: now| maintenant)?|->|→)\\s{1,3}|[^\\n.;]{1,50}?\\s)${openers}(?=\\S{0,40}\\d)(?=\\S{0,40}[A-Za-z])${typedValue}`,
      'd',
    ),
    accept: isNear,
    examples: {
      match: () => [
        `password that finally works: ${word()}`,
        `le mot de passe qui marche est ${word()}`,
        `| password | ${make('alnum', 9)}x |`,
      ],
      no: () => [
        'password login fails since v2.3.1',
        'the password reset job of Monday: failed',
        'password rotation, see INC-1234 and PR#12',
      ],
    },
  },
  {
    id: 'password-next-line',
    what: 'Password on the line after its word',
    source: 'as people write it',
    keywords: labelKeywords,
    needs: /\n/,
    pattern: new RegExp(
      `${passwordLabel}[^\\w\\n]{0,6}\\n{1,2}[ \\t]{0,8}["'\`*_]{0,3}(?<secret>[^\\s"'\`<>]{4,60})(?=["'\`*_]{0,3}[ \\t]{0,8}(?:\\n|$))`,
      'd',
    ),
    accept: (secret) => strength(secret) === 'strong',
    examples: {
      match: () => [`here is the new pw\n${word()}`, `voici le mot de passe :\n\`${make('alnum', 9)}\``],
      no: () => ['who knows the password?\nINC-1234', 'reset the password\nthen restarted'],
    },
  },
]
