import { createHash } from 'node:crypto'
import { readable } from './readable.ts'

/**
 * What a team writes into `allowDigests` to let one harmless text pass without writing the text itself:
 * `<salt>:<hexadecimal SHA-256 of salt + text>`. The escapes of Markdown do not count, so that what was allowed in a
 * report is allowed in the chat too.
 */
export function digest(text: string, salt: string): string {
  const sum = createHash('sha256').update(salt + readable(text))
  return `${salt}:${sum.digest('hex')}`
}

/** Whether one of the digests was made of this text. */
export function isAllowed(text: string, digests: readonly string[]): boolean {
  return digests.some((entry) => {
    const colon = entry.lastIndexOf(':')
    const salt = entry.slice(0, colon)
    return digest(text, salt) === `${salt}${entry.slice(colon).toLowerCase()}`
  })
}
