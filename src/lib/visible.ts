/**
 * Makes a string safe to print or to write: control characters but tab and line feed, bidi controls, zero-width
 * and tag characters become visible text (`\x1b`, `U+202E`), half a character becomes `\ufffd`, as any file would hold
 * it. A zero-width joiner between two pictographs stays, it belongs to an emoji.
 */
export function visible(text: string): string {
  return suspect.test(text) ? text.replace(hidden, (character, joiner) => joiner ?? name(character)) : text
}

/** The same on one line: line feeds and tabs become blanks. For messages and tables. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\t\r\n]+/g, ' '))
}

/** Every code unit that `hidden` may begin with, and half characters: without it, long texts are passed at the speed of reading. */
const suspect =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\udb40-\udb43]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const hidden =
  /((?<=[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\uFE0F])\u200D(?=\p{Extended_Pictographic}))|[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e0fff}]/gu

function name(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xd800 && code < 0xe000) return '\ufffd'
  if (code < 0xa0) return `\\x${code.toString(16).padStart(2, '0')}`
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
