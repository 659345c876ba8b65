import { isUtf8 } from 'node:buffer'

/** What a JSON file holds, or what is wrong with it: never a quotation from it. */
export type Parsed = { value: unknown } | { why: string }

/**
 * Reads a JSON file of an export: UTF-8 or nothing, a byte order mark dropped, nested at most 100 deep. Deeper JSON
 * parses, but then breaks what walks over it.
 */
export function parseJson(bytes: Uint8Array): Parsed {
  if (bytes.length === 0) return { why: 'is empty' }
  if (!isUtf8(bytes)) return { why: 'is not UTF-8' }
  if (isTooDeep(bytes)) return { why: `is nested more than ${deepest} deep` }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  return parseText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start))
}

/** The same for a line of a log, whose bytes were looked at before. */
export function parseText(source: string): Parsed {
  try {
    return { value: JSON.parse(source) }
  } catch {
    return { why: 'is not JSON' }
  }
}

const deepest = 100
const [quote, backslash, openBracket, openBrace, closeBracket, closeBrace] = [
  0x22, 0x5c, 0x5b, 0x7b, 0x5d, 0x7d,
]

/** True when brackets outside strings are nested too deep; linear, and looks at each byte once. */
export function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote) {
      for (at++; at < bytes.length && bytes[at] !== quote; at++) if (bytes[at] === backslash) at++
    } else if (byte === openBracket || byte === openBrace) {
      if (++depth > deepest) return true
    } else if (byte === closeBracket || byte === closeBrace) depth--
  }
  return false
}
