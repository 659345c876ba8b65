import type { Kind } from './kind.ts'
import { assigned } from './patterns.ts'
import { isWord } from './random.ts'
import type { Shape } from './shapes.ts'
import { exactPattern, openPattern, sampleOf } from './shapes.ts'

type Named = { id: string; what: string; source: string }

/** A token that its beginning gives away, wherever it stands. */
export type PrefixedRow = Named & { prefixes: readonly string[]; value: Shape; entropy?: number }

/** A value that looks like any other random text, given to a name that says whose it is. */
export type LabelledRow = Named & {
  /** Words (a space stands for nothing, a blank, `-` or `_`), the first one serves for the example. */
  labels: readonly string[]
  values: readonly Shape[]
}

/** Rows of tokens with a fixed beginning, as kinds. Case counts. */
export function prefixed(rows: readonly PrefixedRow[]): Kind[] {
  return rows.map(({ prefixes, value, ...named }) => ({
    ...named,
    keywords: prefixes.map((prefix) => prefix.toLowerCase()),
    edge: true,
    near: { within: 0, least: Math.min(...prefixes.map(({ length }) => length + leastOf(value))) },
    pattern: new RegExp(`(?<![A-Za-z0-9])(?:${prefixes.map(literal).join('|')})${openPattern(value)}`),
    accept: (secret) => isMixed(secret.slice(prefixes.find((prefix) => secret.startsWith(prefix))?.length)),
    examples: {
      match: () => prefixes.map((prefix, seed) => prefix + sampleOf(value, seed)),
      no: () => prefixes.flatMap((prefix) => [prefix, `${prefix}x`, `x${prefix}${sampleOf(value)}`]),
    },
  }))
}

/** Rows of values beside a vendor's name, as kinds. Case does not count. */
export function labelled(rows: readonly LabelledRow[]): Kind[] {
  return rows.map(({ labels, values, ...named }) => ({
    ...named,
    keywords: labels.flatMap(keywordsOf),
    near: { within: 120, least: Math.min(...values.map(leastOf)) },
    pattern: assigned(
      labels.map((label) => literal(label).replaceAll(' ', '[ _-]?')).join('|'),
      values.map(exactPattern).join('|'),
    ),
    accept: (secret, { before }) =>
      saysSecret(before, labels) && (/\d/.test(secret) || isUnspoken(secret)) && !/^(.)\1*$/.test(secret),
    examples: {
      match: () =>
        values.flatMap((value, seed) => {
          const [name = ''] = labels
          const made = sampleOf(value, seed + 1)
          const snake = name.replaceAll(' ', '_')
          return [`${snake}_key = "${made}"`, `"${snake}Token": "${made}"`, `${name} is ${made}`]
        }),
      no: () =>
        labels.flatMap((label) => [
          `${label} is down`,
          `${label} digest: ${sampleOf(values[0] ?? ['hex', 32])}`,
        ]),
    },
  }))
}

/** Only a name such as "key" tells a secret from a dashboard's id or a commit; the bare name of the vendor does too. */
function saysSecret(before: string, labels: readonly string[]): boolean {
  const name = before
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  if (/digest|sha\d|commit|revision|hash|trace|span|request|image|fingerprint/.test(name)) return false
  if (/key|token|secret|passw|pwd|auth|cred|pat\b|api|access|client|login/.test(name)) return true
  return labels.some(
    (label) => name.replace(/ (?:is|was|est)$/, '').replaceAll(' ', '') === label.replaceAll(' ', ''),
  )
}

/** Of a label of several words the first two, put together in each way that people do. */
function keywordsOf(label: string): string[] {
  const [first = label, second] = label.split(' ')
  return second === undefined ? [first] : ['', ' ', '-', '_'].map((between) => first + between + second)
}

/** Letters of one case that nobody could say. */
function isUnspoken(secret: string): boolean {
  return /^(?:[a-z]+|[A-Z]+)$/.test(secret) && !isWord(secret)
}

function leastOf([, least]: Shape): number {
  return least
}

/** A word of a name is letters of one case, and never as long as a token without a figure. */
function isMixed(value: string): boolean {
  return /\d/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value)) || /[A-Za-z]{24}/.test(value)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
