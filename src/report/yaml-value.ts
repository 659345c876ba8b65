import { visible } from '../lib/visible.ts'

/**
 * A value as YAML 1.2 on one line: words as they are, any other text in double quotes with control, bidi and
 * invisible characters escaped, lists in brackets. Reading it back gives the same value.
 */
export function yamlValue(value: string | readonly string[]): string {
  return typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`
}

/** Words that no YAML reader, old or new, takes for something else; a moment; an IANA zone. */
const plain =
  /^(?:[A-Za-z][\w/+-]*(?: [A-Za-z][\w/+-]*)*|\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)$/
const special = /^(?:null|true|false|yes|no|on|off|y|n)$/i

function scalar(text: string): string {
  return plain.test(text) && !special.test(text) ? text : quoted(text)
}

function quoted(text: string): string {
  const json = JSON.stringify(text)
  if (visible(text) === text) return json
  return json.replace(/[\p{C}\p{Z}\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0]/gu, escaped)
}

function escaped(character: string): string {
  if (character === ' ') return character
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0')
}
