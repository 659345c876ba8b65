import table from '../emoji.json' with { type: 'json' }

// `emoji.json` is one string, a line `<short name> <emoji>` for each of the 1,972 short names of emoji-datasource
// 16.0.0 (Slack's own set; its names differ from GitHub's): for every entry of its `emoji.json`, each of
// `short_names` with the characters that `unified` names in hexadecimal, sorted by name.
let known: ReadonlyMap<string, string> | undefined

function names(): ReadonlyMap<string, string> {
  known ??= new Map(
    table.split('\n').map((line) => {
      const end = line.indexOf(' ')
      return [line.slice(0, end), line.slice(end + 1)]
    }),
  )
  return known
}

/**
 * The characters of a Slack short name (`wave`, `wave::skin-tone-2`), colons left out; nothing for a custom emoji.
 * @param learned names that the export itself explains
 */
export function emojiOf(name: string, learned: ReadonlyMap<string, string> = new Map()): string | undefined {
  const [base = '', tone] = name.split('::')
  const whole = learned.get(name)
  const found = whole ?? names().get(base) ?? learned.get(base)
  if (found === undefined || whole !== undefined || tone === undefined) return found
  return toned(found, Number(/^skin-tone-([2-6])$/.exec(tone)?.[1] ?? 0))
}

/** Slack counts skin tones from 2 (light) to 6 (dark): U+1F3FB to U+1F3FF, after the first character. */
function toned(emoji: string, tone: number): string {
  const [first = '', ...rest] = emoji
  if (tone < 2 || !/\p{Emoji_Modifier_Base}/u.test(first)) return emoji
  if (rest[0] === '\ufe0f') rest.shift()
  return first + String.fromCodePoint(0x1f3f9 + tone) + rest.join('')
}

/** The emoji that `1f44b-1f3fb` names; nothing for code points that make no emoji, so that no text hides in them. */
export function emojiOfCodePoints(codes: string): string | undefined {
  if (!/^[\da-f]{2,6}(?:-[\da-f]{2,6}){0,11}$/i.test(codes)) return undefined
  const points = codes.split('-').map((code) => Number.parseInt(code, 16))
  if (points.some((point) => point > 0x10ffff)) return undefined
  const emoji = String.fromCodePoint(...points)
  // A keycap is the one emoji with an ASCII character in it: its first.
  return /^(?:[#*\d](?=\ufe0f?\u20e3)|(?=[^\0-\x7f])\p{Emoji})(?:(?=[^\0-\x7f])[\p{Emoji}\p{Emoji_Component}])*$/u.test(
    emoji,
  )
    ? emoji
    : undefined
}

/** `:name:` as a person types it; the name as rich text and reactions have it. */
export const shortName = /:([\p{Ll}\p{Lo}\p{N}_'+-]{1,100}):(?::(skin-tone-[2-6]):)?/uy
