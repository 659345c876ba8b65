import { visible } from './visible.ts'

/**
 * A value as JSON, for scripts: what is invisible in it, and what a CI runner would take for a command, is written as
 * `\u…` escapes. Ends with a line feed.
 */
export function printJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(/[^\n -~]/gu, escapeInvisible)
  return `${text.replace(/##(?=\[|vso\[)/gi, '#\\u0023')}\n`
}

function escapeInvisible(character: string): string {
  if (visible(character) === character) return character
  let escaped = ''
  for (let i = 0; i < character.length; i++) {
    escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
  }
  return escaped
}
