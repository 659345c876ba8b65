/** Between a name and its value, as code, configuration and people write it. */
export const operator = String.raw`(?:[:?.+]{0,3}=>?|:(?:[ \t]?[|>][+-]?[ \t]?(?=\n))?|\|{1,2}|->|→|>|,|\(|\b(?:is|was|are|est|sera|to)\b)`

/** What may close a name before the operator: quotes, emphasis, brackets. */
export const closers = String.raw`["'\`*_~\])]{0,4}`

/** What may open a value: quotes, emphasis, brackets, a fence. */
export const openers = String.raw`[*_~(<[{]{0,2}["'\`«“]{0,3}\s{0,2}["'\`*_~]{0,3}`

/** A value without blanks; a separator before another `name=` ends it, punctuation at its end is not of it. */
const bare =
  '(?:(?![;,]\\s?[A-Za-z_][\\w ]{0,20}=|&[A-Za-z_][\\w-]{0,30}=)[^\\s"\'`<>«»“”]|>(?=[-_$#])|["\'`](?=[^\\s"\'`,;:)\\]}>./]))' +
  '{0,200}[^\\s"\'`<>«»“”.,;:)\\]}*_~…|]'

/** A value as people type it, quoted or bare: the group `secret`. */
export const typedValue = [
  '(?<secret>(?<=")[^"\\n]{1,120}(?=")',
  "(?<=')[^'\\n]{1,120}(?=')",
  '(?<=`)[^`\\n]{1,120}(?=`)',
  '(?<=“)[^”\\n]{1,120}(?=”)',
  `${bare})`,
].join('|')

/** A value beside a label: `label_api_key = "value"`, `"labelToken": "value"`, `<label>value<`, `label is value`. */
export function assigned(label: string, value: string): RegExp {
  return new RegExp(
    `(?:${label})[\\w .-]{0,30}?${closers}\\s{0,3}${operator}\\s{0,20}["'\`*_~(<]{0,3}(?<secret>${value})`,
    'di',
  )
}

/** A word as people write it: `word`, `Word`, `WORD`. For patterns that heed case because of `camelCase`. */
export function anyCase(word: string): string {
  const initial = word.charAt(0)
  return `[${initial}${initial.toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`
}
