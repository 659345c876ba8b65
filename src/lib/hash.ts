import { createHash } from 'node:crypto'

/** SHA-256 of a text's UTF-8 bytes, the first 128 bits in hexadecimal: to recognise a text, not to protect it. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
