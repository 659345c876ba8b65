import fc from 'fast-check'

const pieces = [
  '::',
  ':',
  '##[error]',
  '##',
  '[',
  '##vso[task]',
  '%0A',
  '%',
  '\r',
  '\n',
  '\r\n',
  ' ',
  '\t',
  ',',
]
const invisible = ['\x1b[31m', '\x07', '\x9b', '\u202e', '\u2066', '\u200b', '\ufeff', '\u2028', '\u{e0041}']
const words = [
  'set-output name=a',
  'add-mask',
  'stop-commands',
  'x'.repeat(30),
  'é',
  'error file=a',
  'line=1',
]

/** Text as someone would write it who wants the reader's terminal or runner to obey. */
export const hostile = fc
  .array(fc.constantFrom(...pieces, ...invisible, ...words), { minLength: 1, maxLength: 30 })
  .map((list) => list.join(''))

/** True for a line with something that a terminal would obey, or that a runner takes for a command. */
export function obeyed(line: string): boolean {
  return hiddenCharacters.test(line) || /^\s*::/.test(line) || /##(\[|vso\[)/i.test(line)
}

/** Control, bidi or invisible characters. */
export const hiddenCharacters =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u
