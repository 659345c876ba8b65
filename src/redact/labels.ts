import { anyCase } from './patterns.ts'

/** Words for a password that nobody means otherwise, English and French. Sources of patterns that heed case. */
export const passwordWord = [
  '[Pp]ass[ _-]?[Ww]or(?:d|t)s?|PASS[ _-]?WORDS?|[Pp]ass?wd|PASSWD|[Pp]ass?wrds?|PSSWRD|[Pp]ass?[wor]{2,4}[dt]s?|(?<![A-Za-z])[Pp]word',
  '[Pp]ass[ _-]?[Pp]hrases?|PASS_?PHRASE|[Pp]ass[ _-]?[Cc]odes?|PASS_?CODE',
  '[Bb]ind_?pw|[Rr]oot_?[Pp][Ww]|[Bb]ind_?[Pp]wd',
  '[Mm]ots? de [Pp]asse|MOT DE PASSE|[Mm]ot_?de_?passe|[Pp]hrases? (?:de passe|secrètes?)',
].join('|')

const abbreviation = ['pass', 'pwd', 'pswd', 'psw', 'pw', 'mdp', 'passe'].map(anyCase).join('|')

/** The same and their abbreviations, alone or at the end of a name (`dbPass`, `DB_PWD`). */
export const passwordLabel = `(?:${passwordWord}|(?<![A-Za-z])(?:${abbreviation}|p/w|P/W)|(?<=[a-z0-9])(?:Pass|Pwd|Pw))(?![A-Za-z])`

/** The same without `pass` and `passe`, which are also verbs, unless somebody's pass is told of. */
export const passwordNoun = `(?:${passwordWord}|(?<=\\b(?:[Tt]he|[Mm]y|[Oo]ur|[Yy]our|[Nn]ew|[Oo]ld)\\s(?:[\\w-]{1,15}\\s)?)pass(?=\\s(?:got|was|is|has)\\b)|(?<![A-Za-z])(?:${['pwd', 'pswd', 'psw', 'pw', 'mdp'].map(anyCase).join('|')}))(?![A-Za-z])`

/** The keywords with which such a label starts. */
export const labelKeywords = [
  'pass',
  'bindpw',
  'bind_pw',
  'rootpw',
  'root_pw',
  'pasw',
  'pssw',
  'pwd',
  'pword',
  'psw',
  'pw',
  'p/w',
  'mdp',
  'mot de',
  'mots de',
  'motde',
  'mot_de',
  'phrase',
]
