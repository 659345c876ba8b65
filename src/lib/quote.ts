import { visibleLine } from './visible.ts'

/** What a message quotes of a file: on one line in backticks, at most 40 characters, nothing invisible. */
export function quote(text: string): string {
  const line = visibleLine(text.slice(0, 200)).trim()
  const characters = [...line]
  const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line
  return `\`${short.replaceAll('`', "'")}\``
}

const longest = 40

/** `a`, `b` or `c`: the words that a message expects. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  const last = quoted.pop() ?? ''
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last
}
