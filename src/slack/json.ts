import { isAscii, isUtf8 } from 'node:buffer'

/** What a JSON file holds, or what is wrong with it: never a quotation from it. */
export type Parsed = { value: unknown } | { why: string }

/**
 * Reads a JSON file of an export: UTF-8 or nothing, a byte order mark dropped. Deeply nested JSON is refused before
 * it is parsed where it could take all memory; below that size whoever walks over a value minds its depth.
 */
export function parseJson(bytes: Buffer): Parsed {
  if (bytes.length === 0) return { why: 'is empty' }
  const ascii = isAscii(bytes)
  if (!ascii && !isUtf8(bytes)) return { why: 'is not UTF-8' }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const text = bytes.toString(ascii ? 'latin1' : 'utf8', start)
  if (hasManyBrackets(text) && isTooDeep(bytes)) return { why: `is nested more than ${deepest} deep` }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { why: 'is not JSON' }
  }
}

/** How deep JSON of an export may be nested; Slack's own blocks need some fifteen levels. */
export const deepest = 100
/** As many lists or objects take 300 MB for a moment, if they are nested. */
const many = 4 * 1024 * 1024
const [quote, backslash, openBracket, openBrace, closeBracket, closeBrace] = [
  0x22, 0x5c, 0x5b, 0x7b, 0x5d, 0x7d,
]

/** Counts in a hundredth of the time that looking at each byte takes, and never makes more pieces than that. */
function hasManyBrackets(text: string): boolean {
  return text.length > many && ['[', '{'].some((bracket) => text.split(bracket, many).length === many)
}

/** True when brackets outside strings are nested too deep; linear, and looks at each byte once. */
function isTooDeep(bytes: Uint8Array): boolean {
  const { length } = bytes
  let depth = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === quote) {
      for (at++; at < length; at++) {
        const inside = bytes[at]
        if (inside === quote) break
        if (inside === backslash) at++
      }
    } else if (byte >= openBracket) {
      if (byte === openBracket || byte === openBrace) {
        if (++depth > deepest) return true
      } else if (byte === closeBracket || byte === closeBrace) depth--
    }
  }
  return false
}
