/**
 * Made-up values for the examples of the tables: always the same for the same arguments, random to the eye.
 * They exist so that an example can be written without a literal that a scanner would take for a leak.
 */
export function sample(alphabet: string, length: number, seed = 1): string {
  let state = (seed * 2654435761 + length * 97 + alphabet.length) >>> 0
  let made = ''
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    made += alphabet[(state >>> 16) % alphabet.length]
  }
  return made
}

const lower = 'abcdefghijklmnopqrstuvwxyz'
const figures = '0123456789'

export const digits = (length: number, seed?: number) => sample(figures, length, seed)
export const hex = (length: number, seed?: number) => sample('0123456789abcdef', length, seed)
export const lowers = (length: number, seed?: number) => sample(lower + figures, length, seed)
export const uppers = (length: number, seed?: number) => sample(lower.toUpperCase() + figures, length, seed)
export const base32 = (length: number, seed?: number) => sample(`${lower.toUpperCase()}234567`, length, seed)
export const alnum = (length: number, seed?: number) =>
  sample(lower + figures + lower.toUpperCase(), length, seed)

/** Base64url text that starts and ends with a letter, as chat punctuation at its ends is another test's matter. */
export const url64 = (length: number, seed?: number) =>
  `a${sample(`${lower}${figures}${lower.toUpperCase()}-_`, length - 2, seed)}Z`

export const base64 = (length: number, seed?: number) =>
  `a${sample(`${lower}${figures}${lower.toUpperCase()}+/`, length - 2, seed)}Z`

export const uuid = (seed?: number) => {
  const made = hex(32, seed)
  return [
    made.slice(0, 8),
    made.slice(8, 12),
    `4${made.slice(13, 16)}`,
    `a${made.slice(17, 20)}`,
    made.slice(20),
  ].join('-')
}
