import type { Kind } from '../kind.ts'
import { passwordNoun } from '../labels.ts'
import { openers, typedValue } from '../patterns.ts'
import { isHexadecimal, isPlainlyPassword, isTold, strength } from '../strength.ts'

const word = () => `${'Sno'}w!y${7 * 6}`
const plain = () => ['dragon', 'fly'].join('')
const dated = () => ['Sum', 'mer', 2000 + 24].join('')

const questionKeywords = [
  'pass',
  'pwd',
  'pw',
  'mdp',
  'mot de',
  'login',
  'cred',
  'kennwort',
  'contrase',
  'clave',
]
const question = `(?:${passwordNoun}|(?<![A-Za-z])(?:[Ll]ogins?|[Cc]reds|[Pp]ass|[Kk]ennwort|[Cc]ontraseña|[Cc]lave)(?![A-Za-z]))[^\\n?]{0,60}\\?{1,3}[ \\t]{0,3}\\n{1,2}[ \\t]{0,8}`
const answer = `(?:(?:it['’]?s|it is|c['’]est|try|yes,?|oui,?|es ist|es)\\s)?["'\`*_]{0,3}(?:[\\w.@-]{2,40}\\s?[/:]\\s?)?(?<secret>[^\\s"'\`<>/]{4,60})(?=["'\`*_]{0,3}[.!]?[ \\t]{0,8}(?:\\n|$))`

/** Passwords that are told without the word for them, or a clause away from it. */
export const tried: readonly Kind[] = [
  {
    id: 'password-tried',
    what: 'Text that can only be a password after a verb: "use …", "I reset it to …", "still on …", "essaie avec …"',
    source: 'as people write it',
    keywords: [
      ...[
        'use',
        'using',
        'try',
        'tried',
        "it's ",
        'it’s ',
        'it is ',
        'it was ',
        'its ',
        'reset',
        'set ',
        'change',
        'still ',
        'default',
      ],
      ...[
        'here you go',
        'guess',
        'got ',
        "c'est ",
        'c’est ',
        "c'était",
        'essa',
        'utilis',
        'tape',
        'mets ',
        'mis ',
        'enter ',
        'type ',
        'new one',
        'nouveau',
        'changé ',
        "l'a changé",
      ],
    ],
    edge: true,
    needs: /[A-Za-zé]{3}[-_.@#]?\d|[!$%^&*?#@]\w/,
    pattern: new RegExp(
      `(?<![\\w-])(?:use[sd]?|using|try(?:ing)?|tried|its|it(?:['’]s|\\sis|\\swas|\\sshould be)(?:\\s(?:now|still|just))?(?:\\s(?:set|reset|back)\\sto)?|(?:reset|set|changed?)\\b(?:\\s[\\w']{1,15}){0,4}?\\sto|defaults?(?:\\sto|,|\\sis)?|still(?:\\son|\\susing)?|here you go:|guess(?:ed)?|got|c['’](?:est|était)(?:\\s(?:toujours|encore))?|(?:utilise|essaie|essaye|tape|mets)[rz]?(?:\\savec)?|mis|type|enter|new one(?:['’]s|\\sis|:)|(?:l['’]a\\s|ai\\s|été\\s)?changé\\s(?:pour|en|à)|nouveau\\s?:)\\s{1,2}${openers}${typedValue}`,
      'di',
    ),
    accept: isPlainlyPassword,
    examples: {
      match: () => [
        `use ${word()} for now`,
        `I reset it to ${word()}`,
        `still using ${dated()} on that box`,
        `essaie avec ${word()}`,
        `who uses ${dated()}! in prod`,
      ],
      no: () => [
        'use SHA256 instead',
        'use Node20 for now',
        'try PostgreSQL15!',
        'use lodash@4',
        'it is PR#12',
        'reset to v1.4.2',
        'still on 10.0.0.5',
        'use https://example.com/?a1=b&c=2',
        'use HEAD~1',
      ],
    },
  },
  {
    id: 'password-shaped',
    what: 'Capitalised word, year and sign that stand by themselves: a password that must have all of them',
    source: 'as people write it',
    keywords: [...'0123456789'].map((figure) => `${figure}!`),
    reach: 24,
    pattern: /(?<![^\s"'`*_~(“«:])[A-Z][a-z]{3,15}[_@#$%&*.-]?\d{2,4}!{1,2}(?![\w=])/,
    accept: isPlainlyPassword,
    examples: {
      match: () => [`between us: ${dated()}!`, `psst, ${['Man', 'go_19', '87!'].join('')}`],
      no: () => ['we are on Node20!', 'see you at KubeCon2024!', 'done in 2024!'],
    },
  },
  {
    id: 'password-cracked',
    what: 'Password that was guessed or cracked: "hashcat gave us …", "cracked in 2 s: …"',
    source: 'as people write it',
    keywords: ['crack', 'hashcat', 'john the', 'brute', 'guessed'],
    pattern: new RegExp(
      `(?:cracked|hashcat|john the ripper|brute[- ]?forced?|guessed)\\b[^\\n;]{0,60}?(?::|\\b(?:gave(?: us| me)?|found|got|says|to|it(?:['’]s| is| was)|is|was|as))\\s{1,2}${openers}${typedValue}`,
      'di',
    ),
    accept: (secret, { after }) =>
      strength(secret) === 'strong' &&
      /[A-Za-z]/.test(secret) &&
      !isHexadecimal(secret) &&
      !/[/:.]/.test(secret) &&
      /^["'`*_~)\]»”.!?]*(?:$|[\s,])/.test(after),
    examples: {
      match: () => [`hash cracked in 2 seconds: ${dated()}`, `hashcat gave us ${word()}`],
      no: () => [
        'cracked: the screen of the pager',
        'hashcat found nothing',
        'brute force from 10.0.0.5 was blocked',
      ],
    },
  },
  {
    id: 'password-named-after',
    what: 'Password before what it is for: "it\'s …, the root pw", "… (prod db password)"',
    source: 'as people write it',
    keywords: ['pass', 'pwd', 'pw', 'mdp', 'mot de'],
    needs: /(?:,|btw,?|[–—-])\s(?:the|our|my|your|le|notre|new|old|that|it|c['’])/,
    pattern: new RegExp(
      `(?=${passwordNoun})(?<=(?:^|[\\s"'\`*_“«(])(?<secret>[^\\s"'\`<>«»“”(*_,]{5,60})["'\`*_»”]{0,3}(?:,|\\sbtw,?|\\s[–—-])\\s(?:(?:that['’]s|it['’]s|c['’]est)\\s)?(?:the|our|my|your|le|notre|new|old)\\s(?:[\\w-]{1,15}\\s){0,3})`,
      'd',
    ),
    accept: (secret) => strength(secret) === 'strong' && /[A-Za-z]/.test(secret) && !/[/:.-]/.test(secret),
    examples: {
      match: () => [`it's ${dated()} btw, the root pw`, `${dated()}, our old db password`],
      no: () => ['on db2, the root password expired on db-2', 'see INC-1234, the password was reset'],
    },
  },
  {
    id: 'password-then',
    what: 'Password a clause after its word: "the password got leaked, it was …"',
    source: 'as people write it',
    keywords: ['pass', 'pwd', 'pw', 'mdp', 'mot de'],
    needs: /[,.:;–—-]\s{1,2}(?:it|now|c['’])/,
    pattern: new RegExp(
      `${passwordNoun}\\s(?:(?:got|was|is|has been|a été|had been)\\s[a-zé]{4,12}(?:\\s[a-z]{2,12}){0,3}|leaked|changed|works)[,.:;–—-]{1,2}\\s{1,2}(?:it(?:['’]s|\\sis|\\swas)|c['’](?:est|était)|now)(?:\\s(?:now|just|maintenant))?\\s${openers}${typedValue}`,
      'd',
    ),
    accept: (secret, around) =>
      strength(secret) === 'strong' ||
      (/\b(?:leaked|exposed|compromised|cracked|guessed|found|posted|committed|public)\b/.test(
        around.before,
      ) &&
        isTold(secret, around)),
    examples: {
      match: () => [
        `the db password got leaked, it was ${plain()}`,
        `le mot de passe a été changé, c'est ${word()}`,
      ],
      no: () => ['the password was wrong, it was expired', 'the password is fine, it is the network'],
    },
  },
  {
    id: 'password-answered',
    what: 'Password that answers a question on the line before: "what\'s the password?"',
    source: 'as people write it',
    keywords: questionKeywords,
    needs: /\?[ \t]{0,3}\n/,
    pattern: new RegExp(`${question}${answer}`, 'd'),
    accept: (secret) =>
      strength(secret) === 'strong' && (!/[-_./:]/.test(secret) || isPlainlyPassword(secret)),
    examples: {
      match: () => [`anyone know the pw for kibana?\n${dated()}`, `login?\nadmin / ${dated()}`],
      no: () => ['was the password rotated?\nOPS-1234', 'which password?\ndb-replica-2'],
    },
  },
  {
    id: 'password-word-answered',
    what: 'Plain word that answers "what\'s the password?" on the line before',
    source: 'as people write it',
    keywords: questionKeywords,
    // Only these ask for the password itself, not for who has it or where it is.
    needs: /\?[ \t]{0,3}\n/,
    pattern: new RegExp(
      `(?<=(?:[Ww]hat(?:['’]?s|\\sis|\\swas)|[Qq]uel(?:le)?\\s(?:est|était)|[Cc]['’](?:est|était)\\squoi|[Ww]ie\\slautet|[Ww]as\\sist|[Cc]u[aá]l\\ses)\\s[^\\n?]{0,40})${question}${answer}`,
      'd',
    ),
    accept: (secret) =>
      strength(secret) === 'weak' && /^\p{L}{4,}$/u.test(secret) && !replies.has(secret.toLowerCase()),
    examples: {
      match: () => [`what's the password for the db?\n${plain()}`, `c'est quoi le mdp ?\n${plain()}`],
      no: () => ['who has the admin password?\nalice', "what's the password?\nchecking"],
    },
  },
]

// What people answer instead of it.
const replies = new Set(
  'asking checking looking nope yeah sure thanks sorry dunno idea hmmm huh lemme wait moment vault bitwarden nothing someone both same which hang ping sent done idk tbd'.split(
    ' ',
  ),
)
