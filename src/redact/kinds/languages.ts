import type { Kind } from '../kind.ts'
import { openers, typedValue } from '../patterns.ts'
import { isTold, strength } from '../strength.ts'

const word = () => `${'Sno'}wy${7 * 6}!`
const plain = () => ['dragon', 'fly'].join('')

// Right before a sign, the words that English has too are those of `password`.
const nouns =
  'pass(?=\\s(?:del?|der|für|da|do)\\s)|(?:passwor[dt]|pwd?)(?!["\'`*_]{0,3}\\s{0,3}[:=>→])|kennwort|contraseñas?|contrasenas?|clave|senha|palavra-passe|wachtwoord|lösenord|passord|adgangskode|kodeord|heslo|haslo|salasana|jelszó|parola'
const keywords = [
  ...[
    'pass',
    'kennwort',
    'pw',
    'contrase',
    'clave',
    'senha',
    'palavra',
    'wachtwoord',
    'lösenord',
    'adgangskode',
  ],
  ...['kodeord', 'heslo', 'haslo', 'salasana', 'jelszó', 'parola'],
]
const scope =
  '(?:\\s(?:für|von|vom|zum|zur|der|des|auf|del?|para|do|da|di|van|voor|för|til)\\s[\\wà-ÿ.@-]{1,20}(?:\\s[\\wà-ÿ.@-]{1,20}){0,3}?)?'
const tells =
  '(?:(?<=\\b(?:usuario|usuário|utente|benutzer|gebruiker|user|login)\\s[\\w.@-]{2,30},?\\s(?:contraseña|clave|senha|kennwort|passwort|wachtwoord))(?=\\s)|\\s{0,3}(?:[:=]{1,2}>?|->|→)|\\s(?:ist|lautet|war|wäre|es|era|é|è|is|was|är|var|er|je|bylo|on)(?:\\s(?:jetzt|noch|immer noch|nun|ahora|agora|adesso|nu|todavía|ainda|ancora))?:?)'

/** Passwords as people tell them in German, Spanish, Portuguese, Italian, Dutch, Nordic languages, and other scripts. */
export const languages: readonly Kind[] = [
  {
    id: 'password-abroad',
    what: 'Password told in a European language: "das Kennwort lautet …", "la contraseña es …", "senha: …"',
    source: 'as people write it',
    keywords,
    edge: true,
    pattern: new RegExp(
      `(?<![\\wà-ÿ])(?:${nouns})["'\`*_]{0,3}${scope}${tells}\\s{0,3}${openers}${typedValue}`,
      'di',
    ),
    accept: isTold,
    examples: {
      match: () => [
        `das Kennwort lautet ${word()}`,
        `das Passwort ist ${plain()}`,
        `la contraseña del servidor es ${word()}`,
        `senha: ${plain()}`,
      ],
      no: () => [
        'das Passwort ist falsch',
        'la contraseña es incorrecta',
        'wachtwoord: verlopen',
        'clave: id',
      ],
    },
  },
  {
    id: 'password-changed-abroad',
    what: 'Password that one was changed to, in another language: "Passwort geändert auf …", "cambié la contraseña a …"',
    source: 'as people write it',
    keywords,
    edge: true,
    needs: /\s(?:auf|zu|a|por|para|in|naar|til)\s/i,
    pattern: new RegExp(
      `(?<![\\wà-ÿ-])(?:${nouns})[^\\n.;]{0,40}?\\s(?:auf|zu|a|por|para|in|naar|til)\\s{1,2}${openers}${typedValue}`,
      'di',
    ),
    accept: (secret) => strength(secret) === 'strong' && /[A-Za-zÀ-ÿ]/.test(secret) && !/[-/:.]/.test(secret),
    examples: {
      match: () => [`cambié la contraseña a ${word()}`, `Passwort auf ${word()} zurückgesetzt`],
      no: () => ['password in db-2', 'the password goes to AWS'],
    },
  },
  {
    id: 'password-other-script',
    what: 'Password after its word in Japanese, Chinese, Korean, Russian, …',
    source: 'as people write it',
    // Their first letters will do: the table of keywords is as wide as there are letters in it.
    keywords: [...'パ暗合密口비암пкรكסκ'],
    pattern:
      /(?:パスワード|パスコード|パスフレーズ|暗証番号|合言葉|パス(?=[はが:： ])|密码|密碼|口令|비밀번호|비번|암호|[Пп]ароль|[Пп]ароля|[Кк]од доступа|รหัสผ่าน|كلمة المرور|סיסמ[הא]|κωδικός|Κωδικός)(?:[^\n:：=＝!-~]{0,12}?[ \t]{0,2}(?:[:：=＝→—]|->|は|が|是|为|為|은|는)|[ \t])[ \t　]{0,3}[「『“"'`*_]{0,3}(?<secret>[!#-&(-;=?-~]{3,60}[!#$%&)*+0-9=?@A-Z^_a-z~])(?![A-Za-z0-9])/d,
    accept: (secret, { before }) => {
      const how = strength(secret)
      if (how === 'strong') return !/^[\w.-]+=/.test(secret)
      return how === 'weak' && /^[A-Za-z]{4,}$/.test(secret) && /[:：=＝→—>はが是为為은는]\W*$/.test(before)
    },
    examples: {
      match: () => [
        `パスワードは${word()}です`,
        `パスワード: ${plain()}`,
        `密码是${word()}`,
        `пароль: ${word()}`,
        `비밀번호는 ${word()}`,
      ],
      no: () => [
        'パスワードは変更されました',
        'パスワードは1Passwordにあります',
        '密码错误',
        'пароль истёк',
        'пароль в Vault',
      ],
    },
  },
]
