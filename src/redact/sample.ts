/**
 * Made-up values for the examples of the tables: always the same for the same arguments, random to the eye.
 * They exist so that an example can be written without a literal that a scanner would take for a leak.
 */
export function sample(characters: string, length: number, seed = 1): string {
  let state = (seed * 2654435761 + length * 97 + characters.length) >>> 0
  let made = ''
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    made += characters[(state >>> 16) % characters.length]
  }
  return made
}
