import { sample } from './sample.ts'

/** The characters that a vendor builds its tokens of. */
export type Alphabet =
  | 'digits'
  | 'hex'
  | 'lower'
  | 'upper'
  | 'base32'
  | 'alnum'
  | 'word'
  | 'url64'
  | 'padded'
  | 'dotted'
  | 'base64'
  | 'anyHex'
  | 'uuid'

/** How a value looks: its alphabet and its length, exact or from–to. The length of a `uuid` is 36. */
export type Shape = readonly [alphabet: Alphabet, least: number, most?: number]

const letters = 'abcdefghijklmnopqrstuvwxyz'
const figures = '0123456789'

const alphabets: Record<Exclude<Alphabet, 'uuid'>, { members: string; characters: string }> = {
  digits: { members: '0-9', characters: figures },
  hex: { members: 'a-f0-9', characters: `${figures}abcdef` },
  lower: { members: 'a-z0-9', characters: letters + figures },
  upper: { members: 'A-Z0-9', characters: letters.toUpperCase() + figures },
  base32: { members: 'A-Z2-7', characters: `${letters.toUpperCase()}234567` },
  alnum: { members: 'A-Za-z0-9', characters: letters + figures + letters.toUpperCase() },
  word: { members: 'A-Za-z0-9_', characters: `${letters + figures}_` },
  url64: { members: 'A-Za-z0-9_-', characters: `${letters + figures + letters.toUpperCase()}-_` },
  padded: { members: 'A-Za-z0-9_=-', characters: `${letters + figures + letters.toUpperCase()}-_` },
  dotted: { members: 'A-Za-z0-9_=.-', characters: `${letters + figures + letters.toUpperCase()}-_.` },
  anyHex: { members: 'A-Fa-f0-9', characters: `${figures}abcdef` },
  base64: { members: 'A-Za-z0-9+/=', characters: `${letters + figures + letters.toUpperCase()}+/` },
}

const uuidPattern = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** The shape as a regular expression that may go on longer: for values that a prefix already gives away. */
export function openPattern([alphabet, least]: Shape): string {
  if (alphabet === 'uuid') return uuidPattern
  // A stop at the end is one of the sentence.
  if (alphabet === 'dotted') return `[A-Za-z0-9_=.-]{${least - 1},}[A-Za-z0-9_=-]`
  // Both kinds of base64 are told apart by two characters that few tokens have.
  const members = alphabet === 'base64' ? 'A-Za-z0-9+/=_-' : alphabets[alphabet].members
  return `[${members}]{${least},}${alphabet === 'url64' ? '={0,2}' : ''}`
}

/** The shape as a regular expression of just this length: for values that only a label gives away. */
export function exactPattern([alphabet, least, most = least]: Shape): string {
  if (alphabet === 'uuid') return `${uuidPattern}(?![\\w-])`
  const { members } = alphabets[alphabet]
  return `[${members}]{${least},${most}}(?![${members.replace('=', '')}])`
}

/** A made-up value of the shape, at its least length; it starts and ends with a letter or a figure. */
export function sampleOf([alphabet, least]: Shape, seed = 1): string {
  if (alphabet === 'uuid') return [8, 4, 4, 4, 12].map((length) => sampleOf(['hex', length], seed)).join('-')
  const { characters } = alphabets[alphabet]
  const ends = alphabet === 'digits' ? '47' : alphabet === 'upper' || alphabet === 'base32' ? 'B7' : 'b7'
  return `${ends.charAt(0)}${sample(characters, least - 2, seed)}${ends.charAt(1)}`
}
