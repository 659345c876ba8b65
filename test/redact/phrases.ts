import { readFileSync } from 'node:fs'

/**
 * One phrase a line, `%s` where the password goes (none is written there), `%%` for a per cent sign, escapes as in JSON.
 */
function phrasesOf(name: string): readonly string[] {
  return readFileSync(new URL(`../fixtures/redact/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('## '))
    .map((line) => line.replace(/\\(.)/g, (_, letter: string) => ({ n: '\n', t: '\t' })[letter] ?? letter))
}

/** How people tell one another a password, in words, settings, commands and code, in many languages. */
export const phrases = phrasesOf('typed-passwords')

/** Those in which even a plain word can only be a password. */
export const plainPhrases = phrasesOf('plain-passwords')

/** Words that a sentence about passwords seldom has, put together when called. */
export function plainPasswords(): string[] {
  return [
    ['drag', 'onfly'],
    ['mar', 'motte'],
    ['pump', 'kin'],
    ['lant', 'ern'],
    ['wal', 'nuss'],
  ].map((one) => one.join(''))
}

const initial = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const words = ['snow', 'lemon', 'river', 'tiger', 'castor', 'érable', 'poutine', 'maple']
const signs = ['!', '#', '$', '@', '&', '*', '?', '+']

/** Passwords of the sorts that people make up, put together when called. */
export function passwords(): string[] {
  return words.flatMap((word, at) => {
    const sign = signs[at] ?? '!'
    const number = String((at + 3) * 37)
    return [
      `${word}${number}`,
      `${initial(word)}${number}${sign}`,
      `${initial(word)}_${number.slice(0, 2)}`.replace('_', sign),
      `${word.replace(/[ae]/, '4').replace('o', '0')}${sign}${words[(at + 1) % words.length]}`,
      `${initial(word)}${initial(words[(at + 2) % words.length] ?? '')}${number.slice(0, 2)}`,
      `x${number}${word.slice(0, 2).toUpperCase()}q${sign}Z${at}`,
    ]
  })
}
