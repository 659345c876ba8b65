import type { Kind } from '../kind.ts'
import { passwordNoun } from '../labels.ts'
import { openers, typedValue } from '../patterns.ts'
import { strength } from '../strength.ts'

const plain = () => ['dragon', 'fly'].join('')
const word = () => `${'Sno'}wy${7 * 6}!`
const end = `(?=["'\`*_~)»”]{0,3}(?:[.,;!?]|\\s{0,3}$|\\s{0,3}\\n|\\s(?:for now|for|on|until|again|please|pour|sur)(?![a-z])))`

/** Passwords that are plain words, where the sentence leaves no doubt. */
export const used: readonly Kind[] = [
  {
    id: 'password-used',
    what: 'Password that one is told to use: "use … as the password"',
    source: 'as people write it',
    keywords: [
      'use',
      'using',
      'type',
      'enter',
      'tape',
      'entre',
      'try',
      'set',
      'put',
      'typed',
      'entered',
      'utilis',
      'met',
      'mis',
      'essa',
      'with ',
      'avec ',
    ],
    edge: true,
    needs: /pas|pw|ps|mot|mdp|phrase/i,
    pattern: new RegExp(
      `(?<![\\w-])(?:[Uu]sed?|[Uu]sing|[Tt]ry(?: again)?|[Tt]ried|[Tt]ype|[Ee]nter|[Tt]ape[rz]?|[Ee]ntre[rz]?|[Ss]et|[Pp]ut|typed|entered|[Uu]tilise[rz]?|[Mm]et(?:s|tez|tre)?|mis|[Ee]ssa(?:ie|ye)[rz]?|(?:[Ww]ith|[Aa]vec)\\s[\\w.@-]{2,40}\\s(?:and|et))\\s(?=[^\\n]{3,140}?(?:[Pp]as|PAS|[Pp]w|PW|[Pp]s|[Mm]ot|MOT|[Mm]dp|MDP|[Pp]hrase))(?:it to\\s|with\\s|avec\\s)?${openers}${typedValue}["'\`*_~)»”]{0,3}\\s(?:(?:as|for|comme|pour)\\s(?:(?:the|a|your|my|le|mon|ton)\\s)?|(?:when|if|quand|si)\\s[^\\n.;]{1,30}?\\s)(?:[\\w-]{1,20}\\s){0,2}?(?:${passwordNoun})(?!s)${end}`,
      'd',
    ),
    accept: (secret) => strength(secret) !== 'none' && !/[/:]/.test(secret),
    examples: {
      match: () => [`use ${plain()} as the password`, `essaie ${word()} comme mot de passe`],
      no: () => [
        'use email as the password field',
        'we use scrypt for passwords',
        'use vault for the password store',
        'use something else for the password',
      ],
    },
  },
  {
    id: 'password-said',
    what: 'Plain word that is said to be the password: "… is the password"',
    source: 'as people write it',
    keywords: ['is the', 'is our', 'is your', 'was the', 'was our', 'est le'],
    pattern: new RegExp(
      `(?:is|was|est)\\s(?:the|our|your|le)(?<=(?:^|\\n|[.!?:;,]\\s|(?<!\\S)["'\`*_“«]|(?:psst|ok|okay|fyi|btw)\\W{1,3})(?<secret>[^\\s"'\`<>«»“”(*_]{4,60})["'\`*_»”]{0,3}\\s(?:is|was|est)\\s(?:the|our|your|le))\\s(?:[\\w-]{1,20}\\s){0,2}?(?:${passwordNoun})(?!s)${end}`,
      'd',
    ),
    accept: (secret) => strength(secret) !== 'none',
    examples: {
      match: () => [`${plain()} is the password`, `psst: ${plain()} is the db password`],
      no: () => ['this is the password', 'security is the password policy', 'that was our password problem'],
    },
  },
]
